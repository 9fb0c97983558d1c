import { cellRef, columnLetters, columnNumber } from "../model/cell-ref";
import { SHEET_NAMES } from "../model/sheet-names";
import type { ReadWorkbook } from "./read-workbook";
import { RECORD_COLUMNS, type RecordKind } from "./record-lines";

/** Where new rows of records go in the main workbook. */
export interface NewRecordPlaces {
  readonly sheet: string;
  /** True where the workbook lacks the sheet, which is made then. */
  readonly isMissing: boolean;
  readonly rowOf: (index: number) => number;
  /** A1 address of a field of the row at an index; null where the sheet has no such column. */
  readonly cellOf: (column: string, index: number) => string | null;
}

/** New rows stand below those that are there, or below the headings of a new sheet. */
export function newRecordPlaces({ records }: ReadWorkbook, kind: RecordKind): NewRecordPlaces {
  const known = records[kind];
  const isMissing = known.sheet === null;
  const columns = isMissing ? newColumns(kind) : known.columns;
  const first = isMissing ? 2 : known.nextRow;
  return {
    sheet: known.sheet ?? SHEET_NAMES[kind],
    isMissing,
    rowOf: (index) => first + index,
    cellOf: (column, index) => {
      const letters = columns[column] ?? null;
      return letters === null ? null : cellRef(columnNumber(letters), first + index);
    },
  };
}

/** The columns of a new sheet of records. */
function newColumns(kind: RecordKind): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ["measure", ...RECORD_COLUMNS[kind]].map((id, index) => [id, columnLetters(index + 1)]),
  );
}
