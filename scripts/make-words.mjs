// Writes the words that the reader of spelling loads, from scripts/spelling; with --check it only tells whether they are stale.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";

const root = join(import.meta.dirname, "..");
const target = join(root, "src/core/text/spelling/thai-words.json");
const { packThaiWords } = await import(await bundle("scripts/spelling/main.ts"));

const current = packThaiWords(join(root, "scripts/spelling"));
if (!process.argv.includes("--check")) writeFileSync(target, current);
else if (readFileSync(target, "utf8") !== current) {
  console.error(`${target}: stale; run npm run words`);
  process.exitCode = 1;
}
