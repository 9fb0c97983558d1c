import type { AddedSheet } from "../../core/changes/added-sheet";
import type { WorkbookLayout } from "../../core/model/workbook-layout";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import type { PatchWorkbook } from "./patch-workbook";
import type { Result } from "./result";

/** A file and what it is called. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Port: what reads, makes and changes workbook files. */
export interface WorkbookFiles {
  readonly read: (bytes: Uint8Array) => Promise<Result<RawWorkbook>>;
  readonly write: (layout: WorkbookLayout) => Promise<Uint8Array>;
  /** Several files as one. */
  readonly zip: (files: readonly NamedFile[]) => Uint8Array;
  /** Adds worksheets behind the others of a file. */
  readonly addSheets: (bytes: Uint8Array, sheets: readonly AddedSheet[]) => Promise<Result<Uint8Array>>;
  /** Puts new sheets with looks of their own behind the others of a file; the names must be free. */
  readonly graft: (bytes: Uint8Array, layout: WorkbookLayout) => Promise<Result<Uint8Array>>;
  readonly patch: PatchWorkbook;
}
