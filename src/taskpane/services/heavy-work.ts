import type { ProposedChange } from "../../app/changes/make-change";
import type { BookChange, ChangedBook } from "../../app/change-book";
import type { CheckedWorkbook } from "../../app/check-workbook";
import type { CollectedFiles, FilesBack } from "../../app/collect-files";
import type { ProposedFixes } from "../../app/fix-workbook";
import type { LaidSheets } from "../../app/lay-report-sheets";
import type { NextYear } from "../../app/make-next-year";
import type { MadeNotes, NotesWanted } from "../../app/make-notes";
import type { MadeUnitFile, UnitFilesWanted } from "../../app/make-unit-files";
import type { DrawnPage } from "../../app/ports/drawn-pages";
import type { ReportName } from "../../app/report-file-name";
import type { Result, UserFault } from "../../app/ports/result";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import type { ReportNotice } from "../../core/report/model/report-notices";
import type { FontScale } from "../../core/report/print-sheets/font-scale";
import type { SheetPictures } from "../../core/model/sheet-picture";
import type { WantedTable } from "../../core/model/wanted-table";
import type { ListedTable } from "../../core/sheet/list-tables";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import type { ReportFormat } from "./report-formats";

/** How a piece of heavy work goes on. */
export interface JobWay {
  /** Told, from 0 to 1, how much of it is done; not every job knows it. */
  readonly onShare?: (share: number) => void;
  /** Ends the work: the job then rejects with the reason of the signal, and nothing of it is left. */
  readonly signal?: AbortSignal;
}

/**
 * A piece of heavy work: plain data in, plain data out, so that it can be done on another thread.
 * @returns a fault where its code could not be loaded, or the thread that did it has died
 */
export type Job<Asked, Answer> = (asked: Asked, way?: JobWay) => Promise<Result<Answer>>;

export interface CheckAsked {
  readonly workbook: RawWorkbook;
  /** Null for the table that is found. */
  readonly table: WantedTable | null;
  readonly asOf: PlainDate;
  /** The tables of the check before; null where all sheets were read. */
  readonly known: readonly ListedTable[] | null;
  /** By which `addWords` says later which check its words belong to. */
  readonly id: number;
}

/** What a check says; its `spelling` is null, since what knows words cannot leave its thread. */
export type CheckAnswer =
  | {
      readonly kind: "checked";
      readonly checked: CheckedWorkbook;
      readonly tables: readonly ListedTable[];
      /** False where words of it are still to be read. */
      readonly hasWords: boolean;
    }
  | { readonly kind: "no-table"; readonly fault: UserFault; readonly tables: readonly ListedTable[] };

/** What a check says once its words were read, too. */
export interface WordsAdded extends Pick<
  CheckedWorkbook,
  "findings" | "skipped" | "cameBack" | "fixes" | "counts"
> {
  /** Of the check. */
  readonly id: number;
}

/** The table whose fixes are wanted. */
export interface FixesAsked {
  readonly workbook: RawWorkbook;
  readonly table: WantedTable | null;
  readonly asOf: PlainDate;
  /** Keys of the words to be judged that are changed; null for all. */
  readonly judged: ReadonlySet<string> | null;
}

export interface ReportAsked {
  readonly workbook: RawWorkbook;
  readonly table: WantedTable | null;
  readonly asOf: PlainDate;
  /** What lies on the sheets whose pictures matter to the report. */
  readonly pictures: SheetPictures;
}

/** What the pane has to know of a workbook that was checked for its report. */
export interface ReportFacts {
  /** What its files are called by. */
  readonly name: ReportName;
  /** Null for the official one. */
  readonly font: string | null;
  readonly errorCount: number;
  /** True where all that is missing are settings. */
  readonly isOnlySettings: boolean;
}

/** A file of the report that was checked last. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  /** Signs that the file shows as framed question marks, and pictures that it cannot show. */
  readonly notices: readonly ReportNotice[];
}

export interface SheetsAsked {
  readonly font: FontScale;
  /** The largest picture that Excel takes here, in bytes; null where it takes any. */
  readonly mostPictureBytes: number | null;
}

/** The report whose pages are to be shown. */
export interface PagesAsked extends ReportAsked {
  /** True for the memo alone. */
  readonly isMemoOnly: boolean;
}

/** The report that was checked last, as sheets. */
export interface LaidReport extends Pick<LaidSheets, "layout"> {
  /** That this machine shows another font, and what the sheets cannot show. */
  readonly notices: readonly ReportNotice[];
}

/** The workbook file of which next year's is made. */
export interface NextYearAsked {
  readonly bytes: Uint8Array;
  readonly sheetName: string;
  readonly asOf: PlainDate;
}

/** The work that takes long: on a thread of its own where the platform has one, else on the pane's. */
export interface HeavyWork {
  /** Loads what a check needs, while the workbook is still being read. */
  readonly prepare: Job<null, null>;
  readonly check: Job<CheckAsked, CheckAnswer>;
  /** Reads the words of the last check, once what knows words is loaded; null where it could not be loaded. */
  readonly addWords: Job<{ readonly asOf: PlainDate }, WordsAdded | null>;
  readonly proposeFixes: Job<FixesAsked, ProposedFixes>;
  /** What of fixes that were shown still holds in the workbook as it is now. */
  readonly planFixes: Job<FixesAsked & { readonly shown: readonly WorkbookEdits[] }, ProposedChange>;
  /** Checks a workbook for its report; one that is still what it was is not checked twice. */
  readonly checkReport: Job<ReportAsked, ReportFacts>;
  /** Renders the report that was checked last, a draft where it has errors. */
  readonly makeFile: Job<{ readonly format: ReportFormat }, MadeFile>;
  /** Lays the same report out in sheets. */
  readonly laySheets: Job<SheetsAsked, LaidReport>;
  /** Draws the pages that the PDF of a report has, a draft where it has errors. */
  readonly drawPages: Job<PagesAsked, readonly DrawnPage[]>;
  /** Makes the workbooks that units are sent. */
  readonly makeUnitFiles: Job<UnitFilesWanted, readonly MadeUnitFile[]>;
  /** Writes notes to units. */
  readonly makeNotes: Job<NotesWanted, MadeNotes>;
  /** Reads files that units sent back, and compares them with the workbook. */
  readonly collectFiles: Job<FilesBack, CollectedFiles>;
  /** Makes next year's workbook. */
  readonly makeNextYear: Job<NextYearAsked, NextYear>;
  /** Reads a workbook file. */
  readonly readBook: Job<Uint8Array, RawWorkbook>;
  /** Makes steps of change in a workbook file, one after the other, each in what the one before left. */
  readonly changeBook: Job<BookChange, ChangedBook>;
}
