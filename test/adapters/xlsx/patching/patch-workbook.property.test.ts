import * as fc from "fast-check";
import type { CellEdit } from "../../../../src/core/changes/cell-edit";
import { cellRef } from "../../../../src/core/model/cell-ref";
import type { RowRemoval } from "../../../../src/core/changes/workbook-edits";
import { applyEdits } from "../../../../src/core/sheet/apply-edits";
import { makeXlsx, escapeXml } from "../../../support/make-xlsx";
import { patchFile, readFile, SHEET } from "../../../support/patch-file";
import { propertyRuns, RUNS_ON_SHEETS } from "../../../support/property-runs";

// Many files are patched, or a program is started: more than the usual five seconds on a busy machine.
jest.setTimeout(60_000);

const COLUMNS = 5;
const ROWS = 8;

interface Written {
  readonly row: number;
  readonly column: number;
  readonly kind: "shared" | "inline" | "number" | "styled" | "none";
  readonly text: string;
  /** False for a cell, and a row, that leaves its address to the one before it. */
  readonly hasAddress: boolean;
}

const text = fc.oneof(
  fc.constantFrom("๑. จัดทำแผน", "a < b & c", "_x000D_", "ก\nข", " ", "=1+1", "#REF!", "12", "😀"),
  fc
    .string({ unit: "binary", minLength: 1, maxLength: 5 })
    .map((one) => one.replace(/[^\t\n -\ud7ff\ue000-\ufffd]/gu, "ก")),
);
const sheet = fc
  .array(
    fc.record({
      kind: fc.constantFrom("shared", "inline", "number", "styled", "none"),
      text,
      hasAddress: fc.boolean(),
    }),
    {
      minLength: COLUMNS * ROWS,
      maxLength: COLUMNS * ROWS,
    },
  )
  .map((list) =>
    list.map((one, index): Written => ({
      ...one,
      row: Math.floor(index / COLUMNS) + 1,
      column: (index % COLUMNS) + 1,
    })),
  );

/** The cells as XML; an address is left out only where the cell before it is there. */
function makeFile(cells: readonly Written[], merges: string): Uint8Array {
  const strings: string[] = [];
  let data = "";
  let previousRow = 0;
  for (let row = 1; row <= ROWS; row++) {
    let previous = 0;
    let inside = "";
    const own = cells.filter((cell) => cell.row === row && cell.kind !== "none");
    for (const { column, kind, text: shown, hasAddress } of own) {
      const address = hasAddress || previous !== column - 1 ? ` r="${cellRef(column, row)}"` : "";
      const escaped = `<t xml:space="preserve">${escapeXml(shown.replaceAll("_x", "_x005F_x"))}</t>`;
      previous = column;
      if (kind === "number") inside += `<c${address}><v>${shown.length * 1.5}</v></c>`;
      else if (kind === "styled") inside += `<c${address} s="1"/>`;
      else if (kind === "inline") inside += `<c${address} t="inlineStr"><is>${escaped}</is></c>`;
      else inside += `<c${address} t="s"><v>${strings.push(escaped) - 1}</v></c>`;
    }
    if (own.length === 0 && row % 2 === 0) continue;
    const number = own[0]?.hasAddress === false && previousRow === row - 1 ? "" : ` r="${row}"`;
    previousRow = row;
    data +=
      inside === ""
        ? `<row${number}/>`
        : `<row${number} spans="1:2"${row === 3 ? ' hidden="1"' : ""}>${inside}</row>`;
  }
  // Where no cell shows anything the reader has nothing to read.
  data += `<row r="20"><c r="A20"><v>1</v></c></row>`;
  return makeXlsx({ data, strings, formats: ["@"], after: merges });
}

const MERGES = ["", '<mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="C5:E5"/></mergeCells>'];
const places = fc.uniqueArray(fc.nat({ max: (COLUMNS + 1) * (ROWS + 4) - 1 }), { maxLength: 8 });
const change = fc.record({
  text: fc.oneof(text, fc.constant("")),
  isNumber: fc.boolean(),
  number: fc.integer({ min: -999, max: 9999 }),
});

test("what is read after equals the edits applied to what was read before", async () => {
  await fc.assert(
    fc.asyncProperty(
      sheet,
      fc.constantFrom(...MERGES),
      places,
      fc.array(change, { minLength: 8, maxLength: 8 }),
      fc.uniqueArray(fc.integer({ min: 1, max: ROWS + 2 }), { maxLength: 4 }),
      async (cells, merges, spots, changes, removed) => {
        const file = makeFile(cells, merges);
        const before = await readFile(file);
        const rows = new Map(before.tables[0]?.rows.map((row) => [row.row, row]));
        const edits = spots.map((spot, index): CellEdit => {
          const [row, column] = [Math.floor(spot / (COLUMNS + 1)) + 1, (spot % (COLUMNS + 1)) + 1];
          const now = rows.get(row)?.cells.find((cell) => cell.column === column)?.text ?? "";
          const { text: after, isNumber, number } = changes[index] as (typeof changes)[number];
          const place = { sheet: SHEET, cell: cellRef(column, row), before: now };
          return isNumber ? { ...place, after: String(number), type: "number" } : { ...place, after };
        });
        const removals = removed.map((row): RowRemoval => {
          const own = rows.get(row)?.cells ?? [];
          return {
            sheet: SHEET,
            row,
            cells: own.map((cell) => ({ cell: cellRef(cell.column, row), before: cell.text })),
          };
        });
        const { bytes, written, left } = await patchFile(file, { cells: edits, removedRows: removals });
        expect(written.cells.length + written.removedRows.length + left.length).toBe(
          edits.length + removals.length,
        );
        const after = await readFile(bytes);
        const expected = applyEdits(before, written);
        const shown = ({ row, cells: own }: { row: number; cells: unknown }): unknown => [row, own];
        expect(after.tables[0]?.rows.map(shown)).toEqual(expected.tables[0]?.rows.map(shown));
        expect(after.tables[0]?.merges).toEqual(expected.tables[0]?.merges);
      },
    ),
    propertyRuns(RUNS_ON_SHEETS),
  );
});

test("the inverse edits give the reading of before", async () => {
  await fc.assert(
    fc.asyncProperty(
      sheet,
      places,
      fc.array(text, { minLength: 8, maxLength: 8 }),
      async (cells, spots, texts) => {
        const file = makeFile(cells, "");
        const before = await readFile(file);
        const rows = new Map(before.tables[0]?.rows.map((row) => [row.row, row]));
        const edits = spots.flatMap((spot, index): CellEdit[] => {
          const [row, column] = [Math.floor(spot / (COLUMNS + 1)) + 1, (spot % (COLUMNS + 1)) + 1];
          const now = rows.get(row)?.cells.find((cell) => cell.column === column);
          if (now !== undefined && now.type !== "text") return [];
          return [
            { sheet: SHEET, cell: cellRef(column, row), before: now?.text ?? "", after: texts[index] ?? "" },
          ];
        });
        const there = await patchFile(file, { cells: edits });
        const inverse = edits.map((one) => ({ ...one, before: one.after, after: one.before }));
        const back = await patchFile(there.bytes, { cells: inverse });
        expect([there.left, back.left]).toEqual([[], []]);
        expect(await readFile(back.bytes)).toEqual(before);
      },
    ),
    propertyRuns(RUNS_ON_SHEETS),
  );
});
