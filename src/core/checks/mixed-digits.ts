import { defineCheck, type Problem } from "../engine/check";
import { lettersOfRef } from "../model/cell-ref";
import { COLUMN_IDS, type ColumnId } from "../model/columns";
import type { Measure } from "../model/measure";
import type { MeasureSheet } from "../model/measure-sheet";
import { measureLabel } from "../model/measure-label";
import type { WorkbookEdits } from "../changes/workbook-edits";
import { convertDigits } from "../text/convert-digits";
import { findNumerals, type Numeral } from "../text/find-numerals";

/** The numerals of one cell. */
interface CellNumerals {
  readonly measure: Measure;
  readonly cell: string;
  readonly text: string;
  readonly numerals: readonly Numeral[];
}

/** Thai and Arabic digits in one column: the kind that is used less is reported, once a cell. */
export const mixedDigits = defineCheck({
  id: "mixed-digits",
  severity: "warning",
  fixable: true,
  messages: {
    arabic: {
      th: "มาตรการที่ {measure} ช่อง “{column}” เขียน “{quote}” เป็นเลขอารบิก ส่วนที่อื่นในคอลัมน์นี้เป็นเลขไทย",
      en: "Measure {measure} writes “{quote}” in Arabic digits under “{column}”, where the others are Thai",
    },
    thai: {
      th: "มาตรการที่ {measure} ช่อง “{column}” เขียน “{quote}” เป็นเลขไทย ส่วนที่อื่นในคอลัมน์นี้เป็นเลขอารบิก",
      en: "Measure {measure} writes “{quote}” in Thai digits under “{column}”, where the others are Arabic",
    },
  },
  evaluate: (sheet, { settings }) => {
    const byColumn = new Map(
      COLUMN_IDS.filter((column) => sheet.columns[column] !== null).map((column) => [
        column,
        sheet.measures.flatMap((measure) => cellsOf(sheet, measure, column)),
      ]),
    );
    let shared: ReadonlySet<string> | null = null;
    return [...byColumn].flatMap(([column, cells]) => {
      const { thai, arabic } = countKinds(cells);
      if (thai === 0 || arabic === 0) return [];
      shared ??= findShared([...byColumn.values()]);
      const isThaiFewer = thai === arabic ? settings.digits === "arabic" : thai < arabic;
      return problemsOf(sheet, { column, cells, shared, fewer: isThaiFewer ? "thai" : "arabic" });
    });
  },
});

function cellsOf(sheet: MeasureSheet, measure: Measure, column: ColumnId): CellNumerals[] {
  const texts = column === "number" ? numberColumnCells(sheet, measure) : measure.cells[column].parts;
  return texts.map(({ cell, text }) => ({ measure, cell, text, numerals: findNumerals(text) }));
}

/** A number at the head of the measure's text belongs to that column, though the sheet has one for numbers. */
function numberColumnCells(
  { columns }: MeasureSheet,
  { numberCell, numberCellText }: Measure,
): { cell: string; text: string }[] {
  const isInColumn = numberCell !== null && lettersOfRef(numberCell) === columns.number;
  return isInColumn ? [{ cell: numberCell, text: numberCellText }] : [];
}

function countKinds(cells: readonly CellNumerals[]): Record<Numeral["kind"], number> {
  const counts = { thai: 0, arabic: 0 };
  for (const { numerals } of cells) for (const { kind } of numerals) counts[kind] += 1;
  return counts;
}

/** Cells that are merged across several columns, so that each column shows them: the columns may want different digits. */
function findShared(columns: readonly (readonly CellNumerals[])[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const cells of columns) {
    const own = new Set(cells.map(({ cell }) => cell));
    for (const cell of own) (seen.has(cell) ? shared : seen).add(cell);
  }
  return shared;
}

/** A column whose numerals are of two kinds. */
interface MixedColumn {
  readonly column: ColumnId;
  readonly cells: readonly CellNumerals[];
  readonly shared: ReadonlySet<string>;
  readonly fewer: Numeral["kind"];
}

function problemsOf(
  sheet: MeasureSheet,
  { column, cells, shared, fewer }: MixedColumn,
): Problem<Numeral["kind"]>[] {
  return cells.flatMap(({ measure, cell, text, numerals }) => {
    const quote = numerals.find(({ kind }) => kind === fewer)?.text;
    if (quote === undefined) return [];
    const values = { measure: measureLabel(measure), column: { column }, quote };
    const isOfColumn = lettersOfRef(cell) === sheet.columns[column] && !shared.has(cell);
    const fix = isOfColumn ? convertCell(sheet, cell, text, fewer) : null;
    return [{ message: fewer, values, measure: measure.ordinal, column, cell, quote, fix }];
  });
}

/** A real date or a formula shows the digits of its format: no text of ours goes there. */
function convertCell(
  { sheet, cellKinds }: MeasureSheet,
  cell: string,
  before: string,
  fewer: Numeral["kind"],
): WorkbookEdits | null {
  const kind = cellKinds.get(cell) ?? "text";
  if (kind !== "text" && kind !== "number") return null;
  const after = convertDigits(before, fewer === "thai" ? "arabic" : "thai");
  return { cells: [{ sheet, cell, before, after }], removedRows: [] };
}
