import { toArabicDigits } from "../../text/digits";
import { squash } from "../../text/squash";
import type { Measure } from "../../model/measure";
import type { MeasureSheet, SheetRow } from "../../model/measure-sheet";

/** A Buddhist year of our time, at any place of a line. */
const YEAR = /(?<![0-9])2[45][0-9]{2}(?![0-9])/g;

/**
 * The heading rows inside the data that may be those of another table rather than of a further page: the numbers begin again at 1
 * below, a line above names another year than the report's, or the line above looks like a measure except for the heading row
 * below it.
 * @returns their sheet rows
 * @example a line "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙" above the heading row 20 in a report of 2568 // 20
 */
export function headingsOfOtherTables(sheet: MeasureSheet): ReadonlySet<number> {
  const { measures, otherRows, repeatedHeadings } = sheet;
  const titles = new Set(sheet.titleLines.map(squash));
  const rows = new Set<number>();
  let nextMeasure = 0;
  let nextLine = 0;
  // Lines since the last measure began, which may go on below the headings: headings of two rows, or with the columns numbered
  // below, share the lines above them.
  let lines: SheetRow[] = [];
  for (const { row } of repeatedHeadings) {
    const measuresBefore = nextMeasure;
    while ((measures[nextMeasure]?.row ?? Infinity) < row) nextMeasure += 1;
    const above = measures[nextMeasure - 1];
    const below = measures[nextMeasure];
    if (nextMeasure > measuresBefore) lines = [];
    for (let line = otherRows[nextLine]; line && line.row < row; line = otherRows[++nextLine]) {
      if (line.row > (above?.row ?? sheet.headerRow)) lines.push(line);
    }
    const news = lines.filter(({ text }) => !titles.has(squash(text)));
    const isOther =
      beginsAgain(above, below) ||
      (lines.length > 0 && (below?.numberText ?? null) === null) ||
      news.some(({ text }) => namesOtherYear(text, sheet.fiscalYear));
    if (isOther) rows.add(row);
  }
  return rows;
}

function beginsAgain(above: Measure | undefined, below: Measure | undefined): boolean {
  return above !== undefined && below?.number === 1;
}

function namesOtherYear(text: string, fiscalYear: number): boolean {
  return (toArabicDigits(text).match(YEAR) ?? []).some((year) => Number(year) !== fiscalYear);
}
