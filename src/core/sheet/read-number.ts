import { cellText, type TableGrid } from "./table-grid";
import { parseMeasureNumber, parseNumberCell, type MeasureNumber } from "./parse-measure-number";
import type { HeadingRows } from "./heading-rows";

/**
 * The number that makes a row a measure, from its own column or the head of the measure text.
 * @param takesBare whether a number with only a space after it counts
 */
export function readRowNumber(
  numberText: string,
  measureText: string,
  takesBare: boolean,
): MeasureNumber | null {
  const inColumn = parseNumberCell(numberText);
  if (inColumn) return inColumn;
  const leading = parseMeasureNumber(measureText);
  return leading && (leading.isDelimited || takesBare) ? leading : null;
}

/** True where most measures begin with a number and a space, and the numbers run on: "๑ ส่งเสริม…", "๒ จัดทำ…". */
export function bareNumbersRun(grid: TableGrid, { columns, lastHeaderRow }: HeadingRows): boolean {
  const { measure } = columns;
  if (measure === null) return false;
  let bare = 0;
  let running = 0;
  let delimited = 0;
  let last = 0;
  for (const row of grid.rows) {
    if (row <= lastHeaderRow || !grid.columnsOf(row).includes(measure)) continue;
    const number = parseMeasureNumber(cellText(grid.cellAt(row, measure)));
    if (!number?.value) continue;
    if (number.isDelimited) delimited++;
    else bare++;
    if (!number.isDelimited && number.value === last + 1) running++;
    last = number.value;
  }
  return bare >= 2 && bare > delimited && running * 2 >= bare;
}
