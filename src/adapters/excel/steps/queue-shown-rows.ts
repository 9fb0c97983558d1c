import type { ShownRows } from "../../../core/changes/shown-rows";
import { columnLetters } from "../../../core/model/cell-ref";
import { showValue } from "../read/show-value";

/** What `range.load` has to be given for `shownTexts`. */
export const SHOWN_FIELDS = "values,valueTypes,numberFormat";

/** What every cell of a range shows, row by row, after the sync. */
export function shownTexts({ values, valueTypes, numberFormat }: Excel.Range): string[][] {
  return values.map((line, down) =>
    line.map((value: unknown, right) => {
      const type = String(valueTypes[down]?.[right] ?? "");
      return showValue({ value, type, format: String(numberFormat[down]?.[right] ?? "General") }).text;
    }),
  );
}

/** Rows of a sheet to be asked for; all that are in use, unless it says otherwise. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Queues what some columns of a sheet show.
 * @param columns counted from 1
 * @returns reads it, after the sync; null where the sheet is not there
 */
export function queueShownRows(
  worksheet: Excel.Worksheet,
  columns: readonly number[],
  span: RowSpan | null = null,
): () => ShownRows | null {
  worksheet.load("id");
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  const blocks = runsOf(columns).map(([left, right]) => {
    const [from, to] = [columnLetters(left), columnLetters(right)];
    const address = span === null ? `${from}:${to}` : `${from}${span.first}:${to}${span.last}`;
    const range = used.getIntersectionOrNullObject(address);
    range.load(`rowIndex,columnIndex,${SHOWN_FIELDS}`);
    return range;
  });
  return () => {
    if (worksheet.isNullObject) return null;
    if (used.isNullObject) return { first: 1, last: 0, textAt: () => "" };
    const texts = new Map<number, Map<number, string>>();
    for (const range of blocks) if (!range.isNullObject) addTexts(texts, range);
    return {
      first: used.rowIndex + 1,
      last: used.rowIndex + used.rowCount,
      textAt: (row, column) => texts.get(row)?.get(column) ?? "",
    };
  };
}

function addTexts(texts: Map<number, Map<number, string>>, range: Excel.Range): void {
  shownTexts(range).forEach((line, down) => {
    const row = range.rowIndex + 1 + down;
    const cells = texts.get(row) ?? new Map<number, string>();
    texts.set(row, cells);
    line.forEach((text, right) => {
      if (text !== "") cells.set(range.columnIndex + 1 + right, text);
    });
  });
}

/** Groups of columns that are side by side. */
function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
