import type { CellEdit } from "../../core/changes/cell-edit";
import { lettersOfRef, rowOfRef } from "../../core/model/cell-ref";
import type { IndicatorColumn } from "../../core/model/indicator";

/** A row that will be added to the indicator sheet, in words. */
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
    const row = rowOfRef(cell);
    rows.set(row, (rows.get(row) ?? new Map<string, string>()).set(lettersOfRef(cell), after));
  }
  return [...rows].map(([row, texts]) => ({
    row,
    measure: texts.get(columns.measure ?? "") ?? "",
    words: WORDS.map((column) => texts.get(columns[column] ?? ""))
      .filter((text) => text)
      .join(" "),
  }));
}
