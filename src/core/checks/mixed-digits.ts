import { defineCheck, type Problem } from "../engine/check";
import { onceForKey } from "../lists/once-for-key";
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
  readonly cell: string;
  readonly text: string;
  readonly numerals: readonly Numeral[];
}

/** The numerals that a measure has in one column. */
interface ColumnNumerals {
  readonly cells: readonly CellNumerals[];
  readonly counts: Readonly<Record<Numeral["kind"], number>>;
  /** Cells that begin in another column and are merged into this one. */
  readonly merged: readonly string[];
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
    const present = COLUMN_IDS.filter((column) => sheet.columns[column] !== null);
    const mixed = present.flatMap((column) => {
      const { thai, arabic } = countKinds(sheet, column);
      if (thai === 0 || arabic === 0) return [];
      const isThaiFewer = thai === arabic ? settings.digits === "arabic" : thai < arabic;
      return [{ column, fewer: isThaiFewer ? ("thai" as const) : ("arabic" as const) }];
    });
    if (mixed.length === 0) return [];
    const shared = findShared(sheet, present);
    return mixed.flatMap(({ column, fewer }) =>
      sheet.measures.flatMap((measure) => problemsOf(sheet, measure, { column, fewer, shared })),
    );
  },
});

const numeralsKnown = onceForKey<Measure, ColumnNumerals>();

function numeralsOf({ columns }: MeasureSheet, measure: Measure, column: ColumnId): ColumnNumerals {
  const letters = columns[column] ?? "";
  return numeralsKnown(measure, `${column} ${letters}`, () => {
    const texts = column === "number" ? numberColumnCells(measure, letters) : measure.cells[column].parts;
    const cells = texts.map(({ cell, text }) => ({ cell, text, numerals: findNumerals(text) }));
    const counts = { thai: 0, arabic: 0 };
    for (const { numerals } of cells) for (const { kind } of numerals) counts[kind] += 1;
    const merged = cells.flatMap(({ cell }) => (lettersOfRef(cell) === letters ? [] : [cell]));
    return { cells, counts, merged };
  });
}

/** A number at the head of the measure's text belongs to that column, though the sheet has one for numbers. */
function numberColumnCells(
  { numberCell, numberCellText }: Measure,
  letters: string,
): { cell: string; text: string }[] {
  const isInColumn = numberCell !== null && lettersOfRef(numberCell) === letters;
  return isInColumn ? [{ cell: numberCell, text: numberCellText }] : [];
}

function countKinds(sheet: MeasureSheet, column: ColumnId): Record<Numeral["kind"], number> {
  const sum = { thai: 0, arabic: 0 };
  for (const measure of sheet.measures) {
    const { thai, arabic } = numeralsOf(sheet, measure, column).counts;
    sum.thai += thai;
    sum.arabic += arabic;
  }
  return sum;
}

/** Cells that are merged across several columns, so that each column shows them: the columns may want different digits. */
function findShared(sheet: MeasureSheet, columns: readonly ColumnId[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const measure of sheet.measures)
    for (const column of columns)
      for (const cell of numeralsOf(sheet, measure, column).merged) shared.add(cell);
  return shared;
}

/** A column whose numerals are of two kinds. */
interface MixedColumn {
  readonly column: ColumnId;
  readonly fewer: Numeral["kind"];
  /** Cells that another column shows, too. */
  readonly shared: ReadonlySet<string>;
}

const problemsKnown = onceForKey<Measure, readonly Problem<Numeral["kind"]>[]>();

/** The same problems again as long as the measure and all else that they say are the same: their findings are remembered. */
function problemsOf(
  sheet: MeasureSheet,
  measure: Measure,
  { column, fewer, shared }: MixedColumn,
): readonly Problem<Numeral["kind"]>[] {
  const { cells } = numeralsOf(sheet, measure, column);
  const letters = sheet.columns[column];
  const isShared = cells.map(({ cell }) => shared.has(cell));
  const key = JSON.stringify([sheet.sheet, letters, column, fewer, isShared]);
  return problemsKnown(measure, key, () =>
    cells.flatMap(({ cell, text, numerals }, index) => {
      const quote = numerals.find(({ kind }) => kind === fewer)?.text;
      if (quote === undefined) return [];
      const values = { measure: measureLabel(measure), column: { column }, quote };
      const isOfColumn = lettersOfRef(cell) === letters && isShared[index] !== true;
      const fix = isOfColumn ? convertCell(sheet, cell, text, fewer) : null;
      return [{ message: fewer, values, measure: measure.ordinal, column, cell, quote, fix }];
    }),
  );
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
