import type { CellEdit } from "../../core/model/cell-edit";
import type { IndicatorColumn } from "../../core/model/indicator";

/** A row that is to be added to the indicator sheet, in words. */
export interface DescribedRow {
  readonly row: number;
  /** What the sheet calls the measure. */
  readonly measure: string;
  /** "ความพึงพอใจ ≥ 80 ร้อยละ" */
  readonly words: string;
}

const WORDS: readonly IndicatorColumn[] = ["name", "comparator", "target", "unit"];

/** The new rows of the indicator sheet as one line each, so that they can be shown before they are written. */
export function describeRows(
  columns: Readonly<Record<string, string | null>>,
  cells: readonly CellEdit[],
): DescribedRow[] {
  const rows = new Map<number, Map<string, string>>();
  for (const { cell, after } of cells) {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const row = Number(digits);
    rows.set(row, (rows.get(row) ?? new Map<string, string>()).set(letters, after));
  }
  return [...rows].map(([row, texts]) => ({
    row,
    measure: texts.get(columns.measure ?? "") ?? "",
    words: WORDS.map((column) => texts.get(columns[column] ?? ""))
      .filter((text) => text)
      .join(" "),
  }));
}
