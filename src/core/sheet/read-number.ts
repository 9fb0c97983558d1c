import { firstIndex } from "../lists/first-index";
import { onceFor } from "../lists/once-for";
import { cellText, type TableGrid } from "./table-grid";
import { parseMeasureNumber, parseNumberCell, type MeasureNumber } from "./parse-measure-number";
import type { RawCell } from "./raw-table";
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
  const numbers = numbersIn(grid)(measure);
  for (let at = firstIndex(numbers, ({ row }) => row > lastHeaderRow); at < numbers.length; at++) {
    const number = numbers[at] as PlacedNumber;
    if (number.isDelimited) delimited++;
    else bare++;
    if (!number.isDelimited && number.value === last + 1) running++;
    last = number.value;
  }
  return bare >= 2 && bare > delimited && running * 2 >= bare;
}

const numberAtHead = onceFor((cell: RawCell) => parseMeasureNumber(cellText(cell)));

interface PlacedNumber {
  readonly row: number;
  readonly value: number;
  readonly isDelimited: boolean;
}

/** The numbers at the head of a column's texts, read once: a sheet of thousands of tables asks for each of them. */
const numbersIn = onceFor((grid: TableGrid) => {
  const byColumn = new Map<number, readonly PlacedNumber[]>();
  return (column: number): readonly PlacedNumber[] => {
    const known = byColumn.get(column);
    if (known !== undefined) return known;
    const numbers = grid.rows.flatMap((row): PlacedNumber[] => {
      if (!grid.columnsOf(row).includes(column)) return [];
      const cell = grid.cellAt(row, column);
      const number = cell && numberAtHead(cell);
      return number?.value ? [{ row, value: number.value, isDelimited: number.isDelimited }] : [];
    });
    byColumn.set(column, numbers);
    return numbers;
  };
});
