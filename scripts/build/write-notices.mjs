import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import webpack from "webpack";

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([-.][\w.-]+)?$/i;
const PACKAGE = `${sep}node_modules${sep}`;

/**
 * Writes THIRD-PARTY-NOTICES.txt: the licences of the packages that are in the build's scripts and assets, and of what `further` names.
 * @param {{ root: string, further: { name: string, version: string, licence: string, file: string }[], thirdPartyNotices: Function }} options
 *   `file` holds the text of the licence, from the root
 * @returns {{ apply: (compiler: import("webpack").Compiler) => void }}
 */
export function writeNotices({ root, further, thirdPartyNotices }) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap("writeNotices", (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name: "writeNotices", stage }, () => {
          const folders = new Set([...filesOf(compilation)].map(packageFolder).filter((one) => one !== null));
          const others = further.map(({ file, ...one }) => ({
            ...one,
            text: readFileSync(join(root, file), "utf8"),
          }));
          const text = thirdPartyNotices([...[...folders].map(readParty), ...others]);
          compilation.emitAsset("THIRD-PARTY-NOTICES.txt", new webpack.sources.RawSource(text));
        });
      });
    },
  };
}

/** Of every module that is in some file of the build; several that were joined stand in one. */
function* filesOf({ chunks, chunkGraph }) {
  for (const chunk of chunks)
    for (const module of chunkGraph.getChunkModulesIterable(chunk))
      for (const one of module.modules ?? [module]) if (one.resource) yield one.resource.split("?")[0];
}

/** The nearest folder above a file in node_modules that is a package with a name; null for our own files. */
function packageFolder(file) {
  if (!file.includes(PACKAGE)) return null;
  for (let folder = dirname(file); folder.includes(PACKAGE); folder = dirname(folder)) {
    const description = join(folder, "package.json");
    if (existsSync(description) && JSON.parse(readFileSync(description, "utf8")).version) return folder;
  }
  return null;
}

function readParty(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8"));
  return { name, version, licence: license ?? "no licence named", text: texts.join("\n\n") };
}
