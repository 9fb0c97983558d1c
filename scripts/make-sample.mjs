import { unzipSync } from "fflate";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { bundle } from "./bundle.mjs";
import { sampleLayout } from "./sample/sample-layout.mjs";

/**
 * Writes the sample workbook from its data, or with --check fails when the committed file is not what the data gives.
 * Either way every quote of slips.json must stand in its cell.
 */
const folder = join(import.meta.dirname, "..", "assets", "sample");
const file = join(folder, "measures-2568.xlsx");
const slips = JSON.parse(await readFile(join(folder, "slips.json"), "utf8"));
const { writeWorkbook } = await import(await bundle("src/adapters/xlsx/write-workbook.ts"));

const layout = await sampleLayout();
const misplaced = slips.filter((slip) => !isInPlace(slip));
if (misplaced.length > 0) {
  fail(`slips.json quotes what its cell does not say: ${misplaced.map(({ cell }) => cell).join(", ")}`);
}
const bytes = await writeWorkbook(layout);
if (!process.argv.includes("--check")) await writeFile(file, bytes);
else if (!(await isCommitted())) fail("the sample workbook is not what its data gives: npm run sample");

function isInPlace(slip) {
  const text = textAt(slip);
  return slip.quote === null ? ["", "-"].includes(text) : text.includes(slip.quote);
}

function textAt({ sheet = layout.sheets[0].name, cell }) {
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(cell);
  const cells = layout.sheets
    .find(({ name }) => name === sheet)
    .rows.find((one) => one.row === Number(row)).cells;
  return String(cells.find(({ column }) => column === letter.charCodeAt(0) - 64).value ?? "");
}

/** Held against each other unpacked: how tightly zlib packs differs between machines. */
async function isCommitted() {
  const committed = await readFile(file).catch(() => null);
  return committed !== null && isDeepStrictEqual(unzipSync(committed), unzipSync(bytes));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
