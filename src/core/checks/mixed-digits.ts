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
}

interface MeasureNumerals {
  readonly columns: Readonly<Record<ColumnId, ColumnNumerals>>;
  /** Cells that begin in another column than that which shows them: both may be ours. */
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
    const letters = JSON.stringify(sheet.columns);
    const all = sheet.measures.map((measure) => ({
      measure,
      numerals: numeralsKnown(measure, letters, () => readNumerals(sheet, measure)),
    }));
    const shared = new Set(all.flatMap(({ numerals }) => numerals.merged));
    return COLUMN_IDS.flatMap((column) => {
      const { thai, arabic } = countKinds(all, column);
      if (thai === 0 || arabic === 0) return [];
      const isThaiFewer = thai === arabic ? settings.digits === "arabic" : thai < arabic;
      const fewer = isThaiFewer ? "thai" : "arabic";
      const key = JSON.stringify([sheet.sheet, letters, column, fewer]);
      return all.flatMap(({ measure, numerals }) => {
        const own = numerals.columns[column];
        if (own.counts[fewer] === 0) return [];
        const isShared = own.cells.map(({ cell }) => shared.has(cell));
        const known = isShared.includes(true) ? key + isShared.join(" ") : key;
        return problemsKnown(measure, known, () =>
          problemsOf(sheet, measure, own, { column, fewer, isShared }),
        );
      });
    });
  },
});

/** A measure, and the numerals of its cells. */
interface MeasureWithNumerals {
  readonly measure: Measure;
  readonly numerals: MeasureNumerals;
}

const numeralsKnown = onceForKey<Measure, MeasureNumerals>();
/** The same problems again as long as the measure and all else that they say are the same: their findings are remembered. */
const problemsKnown = onceForKey<Measure, readonly Problem<Numeral["kind"]>[]>();

function readNumerals({ columns }: MeasureSheet, measure: Measure): MeasureNumerals {
  const merged: string[] = [];
  const read = (column: ColumnId): ColumnNumerals => {
    const letters = columns[column];
    if (letters === null) return { cells: [], counts: { thai: 0, arabic: 0 } };
    const texts = column === "number" ? numberColumnCells(measure, letters) : measure.cells[column].parts;
    const cells = texts.map(({ cell, text }) => ({ cell, text, numerals: findNumerals(text) }));
    const counts = { thai: 0, arabic: 0 };
    for (const { numerals } of cells) for (const { kind } of numerals) counts[kind] += 1;
    for (const { cell } of cells) if (lettersOfRef(cell) !== letters) merged.push(cell);
    return { cells, counts };
  };
  const entries = COLUMN_IDS.map((column) => [column, read(column)]);
  return { columns: Object.fromEntries(entries) as Record<ColumnId, ColumnNumerals>, merged };
}

/** A number at the head of the measure's text belongs to that column, though the sheet has one for numbers. */
function numberColumnCells(
  { numberCell, numberCellText }: Measure,
  letters: string,
): { cell: string; text: string }[] {
  const isInColumn = numberCell !== null && lettersOfRef(numberCell) === letters;
  return isInColumn ? [{ cell: numberCell, text: numberCellText }] : [];
}

function countKinds(all: readonly MeasureWithNumerals[], column: ColumnId): Record<Numeral["kind"], number> {
  const sum = { thai: 0, arabic: 0 };
  for (const { numerals } of all) {
    const { thai, arabic } = numerals.columns[column].counts;
    sum.thai += thai;
    sum.arabic += arabic;
  }
  return sum;
}

/** A column whose numerals are of two kinds. */
interface MixedColumn {
  readonly column: ColumnId;
  readonly fewer: Numeral["kind"];
  /** For each cell, whether another column shows it, too: that may want different digits. */
  readonly isShared: readonly boolean[];
}

function problemsOf(
  sheet: MeasureSheet,
  measure: Measure,
  { cells }: ColumnNumerals,
  { column, fewer, isShared }: MixedColumn,
): readonly Problem<Numeral["kind"]>[] {
  return cells.flatMap(({ cell, text, numerals }, index) => {
    const quote = numerals.find(({ kind }) => kind === fewer)?.text;
    if (quote === undefined) return [];
    const values = { measure: measureLabel(measure), column: { column }, quote };
    const isOfColumn = lettersOfRef(cell) === sheet.columns[column] && isShared[index] !== true;
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
