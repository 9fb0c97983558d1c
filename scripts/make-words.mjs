// Writes the words that the reader of spelling and the judge of line breaks load, from scripts/spelling and scripts/breaks; with --check it only tells whether they are stale.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";

const root = join(import.meta.dirname, "..");
const { packThaiWords } = await import(await bundle("scripts/spelling/main.ts"));
const { packCompounds } = await import(await bundle("scripts/breaks/main.ts"));

const files = {
  "src/core/text/spelling/thai-words.json": packThaiWords(join(root, "scripts/spelling")),
  "src/core/text/breaks/compounds.json": packCompounds(join(root, "scripts/breaks")),
};
for (const [file, current] of Object.entries(files)) {
  const target = join(root, file);
  if (!process.argv.includes("--check")) writeFileSync(target, current);
  else if (readFileSync(target, "utf8") !== current) {
    console.error(`${target}: stale; run npm run words`);
    process.exitCode = 1;
  }
}
