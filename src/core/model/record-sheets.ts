import type { Evidence } from "./evidence";
import type { Indicator } from "./indicator";
import type { CellKind } from "./row-cell";

/** What staff recorded beside the measures: the evidence and indicator sheets, read. */
export interface RecordSheets {
  readonly evidence: RecordSheet<Evidence>;
  readonly indicators: RecordSheet<Indicator>;
}

export interface RecordSheet<Row> {
  /** Name of the worksheet, null where the workbook has no such sheet. */
  readonly sheet: string | null;
  /** Rows with any text, in the order of the sheet; headings and blank rows left out. */
  readonly rows: readonly Row[];
  /** Column letters by the id of the column, null where the sheet does not have it: into these columns a new row is written. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** Cells with something else than a plain text, by address. */
  readonly cellKinds: ReadonlyMap<string, CellKind>;
  /** The first sheet row below everything that is filled in. */
  readonly nextRow: number;
}
