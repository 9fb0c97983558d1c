import { build, version } from "esbuild";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { keepBuild } from "./keep-build.mjs";
import { cacheFolder, sourceKey } from "./source-key.mjs";

const root = join(import.meta.dirname, "..");

/**
 * Compiles a TypeScript entry for Node, and the programs of threads beside it under their own names, unless this checkout compiled it from the same sources before, and gives its address
 * to import.
 * @param {string} entry path from the project's root, for example "src/cli/main.ts"
 */
export async function bundle(entry) {
  const name = entry.replace(/\.ts$/, "").replaceAll("/", "-");
  const key = sourceKey(version);
  const place = await keepBuild(join(cacheFolder, name), key, (folder) => compile(entry, folder));
  return pathToFileURL(join(place, "main.mjs")).href;
}

async function compile(entry, folder) {
  await build({
    entryPoints: { main: join(root, entry), ...workersBeside(entry) },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    outExtension: { ".js": ".mjs" },
    // Fonts and WebAssembly are bytes inside the bundle; pdfkit stays a package, since it reads a file beside itself.
    loader: { ".ttf": "binary", ".wasm": "binary" },
    external: ["pdfkit"],
    // CommonJS packages inside an ES module ask for `require`.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    sourcemap: "linked",
    logLevel: "error",
  });
}

/** `check-worker.ts` beside the entry becomes `check-worker.mjs` beside the compiled one. */
function workersBeside(entry) {
  const folder = join(root, dirname(entry));
  const workers = readdirSync(folder).filter((file) => file.endsWith("-worker.ts"));
  return Object.fromEntries(workers.map((file) => [file.replace(/\.ts$/, ""), join(folder, file)]));
}
