import { createHash } from "node:crypto";
import { transformSync, version } from "esbuild";

/** Types are the business of `npm run typecheck`, once for the whole tree: here they are taken away, file by file. */
const OPTIONS = {
  format: "cjs",
  target: "node20",
  jsx: "automatic",
  sourcemap: true,
  sourcesContent: false,
  // Jest's modules are CommonJS: what a part loads later is required then.
  supported: { "dynamic-import": false },
};
const LOADERS = { ts: "ts", tsx: "tsx", mjs: "js", js: "js" };
const KEY = JSON.stringify([version, OPTIONS]);

/** Compiles TypeScript, and packages that publish ES modules only, for Jest. */
export default {
  process(source, path) {
    const loader = LOADERS[path.slice(path.lastIndexOf(".") + 1)];
    const { code, map } = transformSync(source, { ...OPTIONS, loader, sourcefile: path });
    return { code, map };
  },
  getCacheKey(source, path) {
    return createHash("sha256")
      .update(KEY)
      .update("\0")
      .update(path)
      .update("\0")
      .update(source)
      .digest("hex");
  },
};
