import { defineCheck, type Problem } from "../engine/check";
import { COLUMN_IDS, type ColumnId } from "../model/columns";
import type { Measure } from "../model/measure";
import { measureLabel } from "../model/measure-label";
import { findNumerals, type Numeral } from "../text/find-numerals";

/** The numerals of one cell. */
interface CellNumerals {
  readonly measure: Measure;
  readonly cell: string;
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
  evaluate: ({ measures, columns }, { settings }) =>
    COLUMN_IDS.flatMap((column) => {
      if (columns[column] === null) return [];
      const cells = measures.flatMap((measure) => cellsOf(measure, column));
      const all = cells.flatMap(({ numerals }) => numerals);
      const thai = all.filter(({ kind }) => kind === "thai").length;
      const arabic = all.length - thai;
      if (thai === 0 || arabic === 0) return [];
      const isThaiFewer = thai === arabic ? settings.digits === "arabic" : thai < arabic;
      return problemsOf(cells, column, isThaiFewer ? "thai" : "arabic");
    }),
});

function cellsOf(measure: Measure, column: ColumnId): CellNumerals[] {
  const texts =
    column === "number"
      ? [{ cell: measure.numberCell, text: measure.numberText ?? "" }]
      : measure.cells[column].parts;
  return texts.map(({ cell, text }) => ({ measure, cell, numerals: findNumerals(text) }));
}

function problemsOf(
  cells: readonly CellNumerals[],
  column: ColumnId,
  fewer: Numeral["kind"],
): Problem<Numeral["kind"]>[] {
  return cells.flatMap(({ measure, cell, numerals }) => {
    const quote = numerals.find(({ kind }) => kind === fewer)?.text;
    if (quote === undefined) return [];
    const values = { measure: measureLabel(measure), column: { column }, quote };
    return [{ message: fewer, values, measure: measure.ordinal, column, cell, quote }];
  });
}
