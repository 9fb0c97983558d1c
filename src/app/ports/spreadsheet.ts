import type { CellEdit } from "../../core/changes/cell-edit";
import type { RowRemoval, WorkbookEdits } from "../../core/changes/workbook-edits";
import type { WorkbookLayout } from "../../core/model/workbook-layout";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import type { Result, UserFault } from "./result";

/** Where the add-in runs; what it can hand to the user differs. */
export type Platform = "windows" | "mac" | "web" | "other";

/** Things that an older Excel does not have; a feature asks before it offers itself. */
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
   * Reads what the workbook's sheets show, in as few round trips as its size allows: completely: the sheet in front and the one
   * that is worked on, if they hold measures, and the sheets that the tool makes; other sheets only as far as was needed.
   */
  read(options: ReadingOptions): Promise<Result<RawWorkbook>>;

  /** Brings a cell into sight and selects it. */
  select(place: { readonly sheet: string; readonly cell: string }): Promise<Result<null>>;

  /** Reports every change that a person makes in a sheet, but not our own writes, until it is stopped. */
  watch(onChange: (change: { readonly sheet: string }) => void): Promise<Result<StopWatching>>;

  /** Tells which row a person has selected, now and until it is stopped; left out where that cannot be told. */
  watchSelection?(onSelect: (selected: SelectedRow) => void): Promise<Result<StopWatching>>;

  /**
   * Makes groups of edits that were shown: each group completely or not at all, cells first, then rows, and all of it is read
   * back. An edit goes into the row that its witness describes, no matter where the row is now; an edit whose cell is not as it
   * was is left, with the reason. A fault means that nothing was changed.
   */
  write(groups: readonly WorkbookEdits[]): Promise<Result<WriteOutcome>>;

  /**
   * Takes back groups that were made, all in one go: texts, values, formats and rows. A cell is found by its row's witness and by
   * the text that was written; a cell that somebody changed since is left. A fault means that nothing was changed.
   * @param later what was made after these, or taken back after these were made: rows are recognised in spite of its texts
   */
  undo(records: readonly UndoRecord[], later?: readonly UndoRecord[]): Promise<Result<UndoOutcome>>;

  /**
   * Makes sheets and shows the first that is not hidden. A fault means that the sheets are as they were; where sheets could not be taken away
   * again after a fault, the outcome says so (`halfMade`).
   */
  makeSheets(layout: WorkbookLayout, way: SheetsWay): Promise<Result<MadeSheets>>;

  /**
   * Takes back what one `makeSheets` did: removes the sheets that still show only what was put in, and brings back those that
   * were replaced. Any other sheet is left, with the reason. A fault means that nothing was changed.
   */
  takeSheetsAway(record: SheetsRecord): Promise<Result<TakenSheets>>;

  /**
   * How large a text is as this Excel shows it, whichever font takes the place of one that the machine lacks; null where Excel
   * does not say. Writes into a sheet that is there for the moment only: a fault means that it may still be there, hidden.
   * Left out where nothing can be measured.
   */
  measureText?(sample: TextSample): Promise<Result<TextSize | null>>;

  /** Opens a workbook file as a new, unsaved workbook beside this one; left out where that cannot be done. */
  createWorkbook?(bytes: Uint8Array): Promise<Result<null>>;

  /**
   * Which texts the tool itself has filled in, as `hashText` gives them: a cell that shows one of them was filled by the tool and
   * changed by nobody. Empty where Excel cannot say it at the moment.
   */
  readFilledTexts(): Promise<ReadonlySet<string>>;

  /**
   * The workbook's own file, where pictures lie on these sheets or in their cells; null where there are none. Left out where a file
   * can never be had.
   */
  readPictureFile?(search: PictureSearch): Promise<Result<Uint8Array | null>>;

  /** The workbook as a file, with what was not saved yet. A fault where this Excel does not hand it over; left out where none does. */
  readFile?(): Promise<Result<Uint8Array>>;

  /** Whether the pane opens by itself with this workbook; left out where no pane can. */
  readonly opening?: OpeningWithWorkbook;

  /** Pictures that the tool puts over cells; left out where this Excel cannot be told where a cell lies. */
  readonly namedPictures?: NamedPictures;

  /** Adds texts to those that the tool has filled in; the workbook keeps the last thousand. */
  rememberFilled(texts: readonly string[]): Promise<Result<null>>;
}

/** Whether the pane opens by itself; the workbook carries it, so it holds for everybody who opens it and has the add-in. */
export interface OpeningWithWorkbook {
  isOn(): boolean;
  /** Clears Excel's own undo (office-js issue 3141): only when a person asks for it. After a fault it is as it was. */
  set(isOn: boolean): Promise<Result<null>>;
}

/** Pictures that the tool puts on sheets: each is known by the name of its shape, and no other is touched. */
export interface NamedPictures {
  /** Whether a sheet has a picture of the name; false where there is no such sheet. */
  has(picture: NamedPicture): Promise<Result<boolean>>;

  /**
   * Puts a picture over a cell in place of those of its name. Its row becomes high enough for it, but not higher than 60 points. A
   * fault means that those before are still there.
   */
  put(picture: PictureOverCell): Promise<Result<null>>;

  /** Takes the pictures of the name off the sheet; false where there was none. */
  remove(picture: NamedPicture): Promise<Result<boolean>>;
}

export interface NamedPicture {
  readonly sheet: string;
  readonly name: string;
}

/** A PNG or JPEG, and the cell that it is put over. */
export interface PictureOverCell extends NamedPicture {
  /** A1 address, without the sheet name. */
  readonly cell: string;
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Where pictures that matter may lie. */
export interface PictureSearch {
  /** Names of sheets, at least one. */
  readonly sheets: readonly string[];
  /** True where a cell of them shows a picture, as the reading of the sheet says: then nothing has to be looked for. */
  readonly hasCellPictures: boolean;
}

/** A text to be measured. */
export interface TextSample {
  readonly text: string;
  /** Family of the letters; null for the official one. */
  readonly font: string | null;
  readonly sizePt: number;
}

/** In points. */
export interface TextSize {
  readonly width: number;
  /** From one line to the next. */
  readonly line: number;
}

/** What is to be read of a workbook. */
export interface ReadingOptions {
  /** Asks for merged cells too, which clears Excel's undo: on opening and on an explicit check only. */
  readonly mergedAreas: boolean;
  /** Name of the sheet that is worked on from now on; left out for the one of the last reading. */
  readonly sheet?: string | null;
  /** Asks for every sheet that holds measures as a whole, too, so that all of their tables can be listed. */
  readonly everyTable?: boolean;
}

export type StopWatching = () => Promise<void>;

/** A row that a person has selected in Excel, counted from 1. */
export interface SelectedRow {
  readonly sheet: string;
  readonly row: number;
}

export interface WriteOutcome {
  readonly made: readonly MadeGroup[];
  readonly left: readonly LeftGroup[];
}

/** A group that is in the workbook now. */
export interface MadeGroup {
  readonly group: WorkbookEdits;
  /** The edits under the addresses that they have now: a row may have moved since it was proposed. */
  readonly edits: WorkbookEdits;
  /** What `undo` needs; null where the workbook was so already. */
  readonly undo: UndoRecord | null;
}

/** A group that was not made, and why. */
export interface LeftGroup {
  readonly group: WorkbookEdits;
  readonly obstacles: readonly Obstacle[];
  /** What could not be taken out again and is still in the workbook; null where nothing is left. */
  readonly remains: UndoRecord | null;
}

/** An edit that prevented its group, or that could not be taken back. */
export interface Obstacle {
  readonly edit: CellEdit | RowRemoval;
  readonly reason: UserFault;
}

/** What became of one group, as long as the pane is open. */
export interface UndoRecord {
  /** The edits as they were made, under the addresses they then had. */
  readonly edits: WorkbookEdits;
  /** How it was before: the adapter's own, nobody else looks into it. */
  readonly before: unknown;
}

export interface UndoOutcome {
  /** One for each record, in their order. */
  readonly records: readonly UndoneRecord[];
}

export interface UndoneRecord {
  /** The edits that are taken back now. */
  readonly undone: WorkbookEdits;
  readonly left: readonly Obstacle[];
  /** What can still be tried again, null where all is taken back. */
  readonly remaining: UndoRecord | null;
}

/**
 * What happens where a sheet has the name already: the new sheet gets a free name; it is not made; or it replaces a sheet that
 * the tool made and nobody changed, and gets a free name if the other sheet is a different one.
 */
export type SheetsWay = "free-name" | "if-missing" | "replace-own";

export interface MadeSheets {
  readonly added: readonly string[];
  /** Sheets that bore a wanted name and are as they were. */
  readonly kept: readonly string[];
  /** Sheets of the tool whose place the new ones took; they are hidden until the sheets are made again. */
  readonly replaced: readonly string[];
  /** What `takeSheetsAway` needs, null where no sheet was made. */
  readonly undo: SheetsRecord | null;
  /** Null, or why the sheets in `added` are only half made: a fault came, and they could not be taken away again. */
  readonly halfMade: UserFault | null;
}

/** What one `makeSheets` made, as long as the pane is open. */
export interface SheetsRecord {
  readonly sheets: readonly string[];
  /** How they are recognised: only the adapter knows what it holds. */
  readonly making: unknown;
}

export interface TakenSheets {
  readonly removed: readonly string[];
  /** Sheets that had been replaced and are back. */
  readonly restored: readonly string[];
  readonly left: readonly LeftSheet[];
}

/** A sheet that was not taken away, or not brought back, and why. */
export interface LeftSheet {
  readonly sheet: string;
  readonly reason: UserFault;
}

/** What one making of sheets made, as long as the pane is open. */
export interface SheetsRecord {
  readonly sheets: readonly string[];
  /** How they are recognised: only the adapter knows what it holds. */
  readonly making: unknown;
}
