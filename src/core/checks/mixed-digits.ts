import { defineCheck, type Problem } from "../engine/check";
import { COLUMN_IDS, type ColumnId } from "../model/columns";
import type { Measure } from "../model/measure";
import type { MeasureSheet } from "../model/measure-sheet";
import { measureLabel } from "../model/measure-label";
import type { WorkbookEdits } from "../model/workbook-edits";
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
  evaluate: (sheet, { settings }) =>
    COLUMN_IDS.flatMap((column) => {
      if (sheet.columns[column] === null) return [];
      const cells = sheet.measures.flatMap((measure) => cellsOf(measure, column));
      const all = cells.flatMap(({ numerals }) => numerals);
      const thai = all.filter(({ kind }) => kind === "thai").length;
      const arabic = all.length - thai;
      if (thai === 0 || arabic === 0) return [];
      const isThaiFewer = thai === arabic ? settings.digits === "arabic" : thai < arabic;
      return problemsOf(sheet, cells, column, isThaiFewer ? "thai" : "arabic");
    }),
});

function cellsOf(measure: Measure, column: ColumnId): CellNumerals[] {
  const texts =
    column === "number"
      ? [{ cell: measure.numberCell, text: measure.numberCellText }]
      : measure.cells[column].parts;
  return texts.map(({ cell, text }) => ({ measure, cell, text, numerals: findNumerals(text) }));
}

function problemsOf(
  sheet: MeasureSheet,
  cells: readonly CellNumerals[],
  column: ColumnId,
  fewer: Numeral["kind"],
): Problem<Numeral["kind"]>[] {
  return cells.flatMap(({ measure, cell, text, numerals }) => {
    const quote = numerals.find(({ kind }) => kind === fewer)?.text;
    if (quote === undefined) return [];
    const values = { measure: measureLabel(measure), column: { column }, quote };
    const fix = convertCell(sheet, cell, text, fewer);
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
