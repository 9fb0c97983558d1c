import { PROGRAM_HEADINGS, type ProgramColumn, type ProgramRecord } from "../../model/program-record";
import { SHEET_NAMES } from "../../model/sheet-names";
import { squash } from "../../text/squash";
import type { RawWorkbook } from "../raw-table";
import { readRecordTable, type RecordWordings } from "../records/read-record-table";

/** The hidden sheet ข้อมูลโปรแกรม as it is written. */
export interface ProgramSheet {
  /** Name of the sheet as it is written. */
  readonly sheet: string;
  readonly rows: readonly ProgramRow[];
  /** Column letters; null where the sheet does not have the column. */
  readonly columns: Readonly<Record<ProgramColumn, string | null>>;
  /** The first sheet row below everything that is filled in. */
  readonly nextRow: number;
}

export interface ProgramRow {
  readonly row: number;
  readonly record: ProgramRecord;
}

const WORDINGS: RecordWordings<ProgramColumn> = {
  kind: [PROGRAM_HEADINGS.kind],
  key: [PROGRAM_HEADINGS.key],
  value: [PROGRAM_HEADINGS.value],
  by: [PROGRAM_HEADINGS.by],
  on: [PROGRAM_HEADINGS.on],
};

/** Reads what the tool remembers with the workbook, rows of unknown kinds too; null for a workbook without that sheet. */
export function readProgramSheet({ tables }: RawWorkbook): ProgramSheet | null {
  const table = tables.find(({ sheet }) => squash(sheet) === squash(SHEET_NAMES.program));
  if (!table) return null;
  const { rows, columns, nextRow } = readRecordTable(table, WORDINGS);
  return {
    sheet: table.sheet,
    rows: rows.map(({ row, texts }) => ({ row, record: texts })),
    columns,
    nextRow,
  };
}
