/** What esbuild's loader "binary" is to the bundles: an imported file is its bytes. */
module.exports = {
  process(_source, path) {
    const bytes = `new Uint8Array(require("node:fs").readFileSync(${JSON.stringify(path)}))`;
    return { code: `exports.__esModule = true; exports.default = ${bytes};` };
  },
};
