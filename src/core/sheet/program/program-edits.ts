import type { CellEdit } from "../../changes/cell-edit";
import { PROGRAM_HEADINGS, type ProgramColumn, type ProgramRecord } from "../../model/program-record";
import type { ProgramRow, ProgramSheet } from "./read-program-sheet";

const COLUMNS = Object.keys(PROGRAM_HEADINGS) as ProgramColumn[];
const BLANK: ProgramRecord = { kind: "", key: "", value: "", by: "", on: "" };

/**
 * The edits that make the records of one kind those given, in their order: they take the rows of that kind, then those below the
 * last filled row. Rows of other kinds are not touched.
 */
export function programEdits(
  { sheet, rows, columns, nextRow }: ProgramSheet,
  kind: string,
  records: readonly Omit<ProgramRecord, "kind">[],
): CellEdit[] {
  const old = rows.filter(({ record }) => record.kind === kind);
  const count = Math.max(old.length, records.length);
  return Array.from({ length: count }, (_, index): CellEdit[] => {
    const { row, record }: ProgramRow = old[index] ?? { row: nextRow + index - old.length, record: BLANK };
    const wanted = records[index];
    const after: ProgramRecord = wanted ? { kind, ...wanted } : BLANK;
    return COLUMNS.flatMap((column) => {
      const letters = columns[column];
      if (letters === null || after[column] === record[column]) return [];
      return { sheet, cell: `${letters}${row}`, before: record[column], after: after[column] };
    });
  }).flat();
}
