// npm run release -- --url https://HOST/PATH/ (--suffix test): dist/ for a static host, and release/VERSION/ with the same as one zip, its manifest and the
// sums of both. The same source gives the same bytes on any machine (docs/decisions/0030-release.md; npm run release:check).
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import webpack from "webpack";
import configure from "../webpack.config.js";
import { readFiles } from "./build/read-files.mjs";
import { bundle } from "./bundle.mjs";

const root = join(import.meta.dirname, "..");
const USE =
  "ใช้: npm run release -- --url https://เว็บของหน่วยงาน/addin/ [--suffix test]\nUse: npm run release -- --url https://HOST/PATH/ [--suffix test]";

const { url, suffix } = readWords();
const { checksums, SUMS_FILE, zipFiles } = await import(await bundle("scripts/build/main.ts"));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
await build(await configure({ url, suffix }));
const dist = join(root, "dist");
writeFileSync(join(dist, SUMS_FILE), checksums(readFiles(dist)));

const label = suffix === "" ? version : `${version}-${suffix}`;
const folder = join(root, "release", label);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, `integrity-report-${label}.zip`), zipFiles(readFiles(dist)));
writeFileSync(join(folder, "manifest.xml"), readFileSync(join(dist, "manifest.xml")));
const sums = checksums(readFiles(folder));
writeFileSync(join(folder, SUMS_FILE), sums);
console.log(`${sums}\ndist/\nrelease/${label}/`);

function readWords() {
  try {
    const { values } = parseArgs({
      options: { url: { type: "string" }, suffix: { type: "string", default: "" } },
    });
    if (values.url === undefined) throw new Error(USE);
    return values;
  } catch (fault) {
    console.error(fault.message);
    return process.exit(1);
  }
}

async function build(config) {
  const compiler = webpack(config);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((fault, done) => (fault ? reject(fault) : resolve(done)));
  });
  await new Promise((resolve) => compiler.close(() => resolve()));
  if (!stats.hasErrors()) return;
  console.error(stats.toString({ preset: "errors-only" }));
  process.exit(1);
}
