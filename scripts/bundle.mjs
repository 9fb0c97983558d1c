import { build } from "esbuild";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");
const cache = join(root, "node_modules", ".cache", "integrity-report");

/**
 * Compiles a TypeScript entry for Node, unless the last result is newer than every source, and gives its address to import.
 * @param {string} entry path from the project's root, for example "src/cli/main.ts"
 */
export async function bundle(entry) {
  const name = entry.replace(/\.ts$/, "").replaceAll("/", "-");
  const folder = join(cache, name);
  const main = join(folder, "main.mjs");
  const [built, changed] = await Promise.all([timeOf(main), newestChange()]);
  if (built <= changed) await compile(entry, folder);
  return pathToFileURL(main).href;
}

async function compile(entry, folder) {
  // Built beside its place and renamed: two commands started together never read half a file.
  const temporary = `${folder}.${process.pid}`;
  await mkdir(cache, { recursive: true });
  await build({
    entryPoints: { main: join(root, entry) },
    outdir: temporary,
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
  await rm(folder, { recursive: true, force: true });
  await rename(temporary, folder).catch(() => rm(temporary, { recursive: true, force: true }));
}

async function newestChange() {
  const folders = ["src", "scripts", "test/support"].map((folder) => join(root, folder));
  const lists = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true })));
  const sources = lists.flatMap((files, at) => files.map((file) => join(folders[at], file)));
  const times = await Promise.all([...sources, join(root, "package-lock.json")].map(timeOf));
  return Math.max(...times);
}

async function timeOf(file) {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
