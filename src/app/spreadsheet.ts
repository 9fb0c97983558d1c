import type { CellEdit } from "../core/model/cell-edit";
import type { RowRemoval, WorkbookEdits } from "../core/model/workbook-edits";
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

  /**
   * Writes edits that were shown, cells first, then removes rows, and reads all of it back. What is not as it was proposed is
   * left, with the reason; rows stay where a cell of their sheet was left, since it may have been to keep their texts.
   * A fault means that nothing was changed.
   */
  write(edits: WorkbookEdits): Promise<Result<WriteOutcome>>;

  /**
   * Takes back what one `write` did: texts, values and number formats of cells, and rows. A cell that somebody changed since
   * is left. A fault means that nothing was changed.
   */
  undo(record: UndoRecord): Promise<Result<UndoOutcome>>;

  /** Adds sheets to the workbook, each under a free name, and shows the first. */
  addSheets(layout: WorkbookLayout): Promise<Result<{ readonly sheets: readonly string[] }>>;

  /** Adds those sheets whose name is free and shows the first of them; a sheet that bears the name is left as it is. */
  ensureSheets(layout: WorkbookLayout): Promise<Result<EnsuredSheets>>;

  /** Opens a workbook file as a new, unsaved workbook beside this one; left out where that cannot be done. */
  createWorkbook?(bytes: Uint8Array): Promise<Result<null>>;

  /**
   * Which texts the tool itself has filled in, as `hashText` gives them: a cell that shows one of them was filled by the tool
   * and changed by nobody. Empty where Excel cannot tell just now.
   */
  readFilledTexts(): Promise<ReadonlySet<string>>;

  /** Adds texts to those that the tool has filled in; the workbook keeps the last thousand. */
  rememberFilled(texts: readonly string[]): Promise<Result<null>>;

  /** A choice that travels with the workbook (language …); null where none was made. */
  readPreference(name: string): Promise<string | null>;
  savePreference(name: string, value: string): Promise<Result<null>>;
}

export type StopWatching = () => Promise<void>;

export interface WriteOutcome {
  readonly written: WorkbookEdits;
  /** Cells that were left alone, and why. */
  readonly left: readonly LeftEdit[];
  readonly leftRows: readonly LeftRemoval[];
  /** What `undo` needs, null where nothing was changed. */
  readonly undo: UndoRecord | null;
}

/** A cell that was not written, or not put back, and why. */
export interface LeftEdit {
  readonly edit: CellEdit;
  readonly reason: UserFault;
}

/** A row that was not removed, or not brought back, and why. */
export interface LeftRemoval {
  readonly removal: RowRemoval;
  readonly reason: UserFault;
}

/** What a `write` changed, as long as the pane is open. */
export interface UndoRecord {
  /** As they were shown; after a fault half-way also those of which it is not known whether they were made. */
  readonly edits: WorkbookEdits;
  /** How it was before: the adapter's own, nobody else looks into it. */
  readonly before: unknown;
}

export interface UndoOutcome {
  /** The changes that are taken back now. */
  readonly undone: WorkbookEdits;
  readonly left: readonly LeftEdit[];
  readonly leftRows: readonly LeftRemoval[];
  /** What can still be tried again, null where all is taken back. */
  readonly remaining: UndoRecord | null;
}

export interface EnsuredSheets {
  readonly added: readonly string[];
  /** Sheets that were there and are as they were. */
  readonly kept: readonly string[];
}
