import type { CellEdit } from "../../changes/cell-edit";
import { PROGRAM_HEADINGS, type ProgramColumn, type ProgramRecord } from "../../model/program-record";
import type { ProgramSheet } from "./read-program-sheet";

const COLUMNS = Object.keys(PROGRAM_HEADINGS) as ProgramColumn[];
const BLANK: ProgramRecord = { kind: "", key: "", value: "", by: "", on: "" };

/**
 * The edits that write records below everything that is filled in: every row that is there stays as it is, but those that a record
 * takes the place of.
 * @param replaced the row of each such record
 */
export function addedRowEdits(
  program: ProgramSheet,
  records: readonly ProgramRecord[],
  replaced: ReadonlyMap<ProgramRecord, number> = new Map(),
): CellEdit[] {
  const before = new Map(program.rows.map(({ row, record }) => [row, record]));
  let next = program.nextRow;
  return records.flatMap((record) => {
    const row = replaced.get(record) ?? next++;
    return rowEdits(program, row, before.get(row) ?? BLANK, record);
  });
}

/** The edits that blank rows; the rows below stay where they are, so that what was written there can still be taken back. */
export function clearedRowEdits(program: ProgramSheet, rows: ReadonlySet<number>): CellEdit[] {
  return program.rows.flatMap(({ row, record }) =>
    rows.has(row) ? rowEdits(program, row, record, BLANK) : [],
  );
}

function rowEdits(
  { sheet, columns }: ProgramSheet,
  row: number,
  before: ProgramRecord,
  after: ProgramRecord,
): CellEdit[] {
  return COLUMNS.flatMap((column) => {
    const letters = columns[column];
    if (letters === null || before[column] === after[column]) return [];
    return [{ sheet, cell: `${letters}${row}`, before: before[column], after: after[column] }];
  });
}
