import type { CellEdit } from "../core/model/cell-edit";
import type { WorkbookLayout } from "../core/model/workbook-layout";
import type { RawWorkbook } from "../core/sheet/raw-table";
import type { Result, UserFault } from "./result";

/** Where the add-in runs; what it can hand to the user differs. */
export type Platform = "windows" | "mac" | "web" | "other";

/** Things that an older Excel lacks; a feature asks before it offers itself. */
export type Capability = "watch-changes" | "add-report-sheets" | "merged-areas";

/**
 * Port: the workbook that is open in front of the user. Faults that the user can meet come back as one sentence
 * in both languages; faults of the tool are thrown.
 */
export interface Spreadsheet {
  readonly platform: Platform;

  /** Null where the capability is there, else one sentence that says what it needs. */
  lacks(capability: Capability): UserFault | null;

  /**
   * Reads what the workbook's sheets show, in as few round trips as its size allows.
   * @param options.mergedAreas asks for merged cells too, which clears Excel's undo: on opening and on an explicit check only
   */
  read(options: { readonly mergedAreas: boolean }): Promise<Result<RawWorkbook>>;

  /** Brings a cell into sight and selects it. */
  select(place: { readonly sheet: string; readonly cell: string }): Promise<Result<null>>;

  /** Tells of every change a person makes in a sheet, own writes left out, until it is stopped. */
  watch(onChange: (change: { readonly sheet: string }) => void): Promise<Result<StopWatching>>;

  /** Writes a set of edits and reads them back. */
  write(edits: readonly CellEdit[]): Promise<Result<WriteOutcome>>;

  /** Adds sheets to the workbook, each under a free name, and shows the first. */
  addSheets(layout: WorkbookLayout): Promise<Result<{ readonly sheets: readonly string[] }>>;

  /** A choice that travels with the workbook (language …); null where none was made. */
  readPreference(name: string): Promise<string | null>;
  savePreference(name: string, value: string): Promise<Result<null>>;
}

export type StopWatching = () => Promise<void>;

export interface WriteOutcome {
  readonly written: readonly CellEdit[];
  /** Cells that were left alone, and why. */
  readonly left: readonly { readonly edit: CellEdit; readonly reason: UserFault }[];
}
