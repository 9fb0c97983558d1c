import { onceFor } from "../lists/once-for";
import type { MeasureRows } from "./build-measure";
import { classifyRows, type ClassifiedRow } from "./classify-rows";
import type { MeasuresTable } from "./locate-headings";
import { bareNumbersRun } from "./read-number";

/** The rows below the headings of a table, by what they are. */
export interface TableRows {
  /** Whether a number with only a space after it numbers a row. */
  readonly takesBareNumbers: boolean;
  readonly rows: readonly ClassifiedRow[];
  /** The rows of each measure; anything between two of its rows (a repeated heading, a blank row) is left out. */
  readonly measures: readonly MeasureRows[];
}

/** Separates the rows of a table and groups those of each measure: once a table, for its size and for its reading. */
export const tableRows = onceFor(({ grid, location }: MeasuresTable): TableRows => {
  const takesBareNumbers = bareNumbersRun(grid, location);
  const rows = classifyRows(grid, location, takesBareNumbers);
  return { takesBareNumbers, rows, measures: groupRows(rows) };
});

function groupRows(rows: readonly ClassifiedRow[]): MeasureRows[] {
  const groups: { row: number; further: { row: number; kind: "continued" | "merged" }[] }[] = [];
  for (const { row, kind } of rows) {
    if (kind === "measure") groups.push({ row, further: [] });
    else if (kind === "continued" || kind === "merged") groups.at(-1)?.further.push({ row, kind });
  }
  return groups;
}
