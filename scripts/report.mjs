import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { bundle } from "./bundle.mjs";

/** The main job on the sample workbook, without Excel: read, check, export. The sample has slips, so its report is a draft. */
const root = join(import.meta.dirname, "..");
const sample = "assets/sample/measures-2568.xlsx";
const output = join(root, "out");
const NOT_DONE = 2;

await mkdir(output, { recursive: true });
process.chdir(root);
const { main } = await import(await bundle("src/cli/main.ts"));
const code = await main([
  "export",
  sample,
  "-o",
  relative(root, join(output, "report-2568.docx")),
  "--force",
  "--as-of",
  "2025-10-15",
]);
process.exitCode = code === NOT_DONE ? NOT_DONE : 0;
