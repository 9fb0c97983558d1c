import { zipFiles } from "../../adapters/bundle/zip-files";
import { addSheets } from "../../adapters/xlsx/patching/add-sheets";
import { graftSheets } from "../../adapters/xlsx/patching/graft-sheets";
import { patchWorkbook } from "../../adapters/xlsx/patching/patch-workbook";
import { readWorkbook } from "../../adapters/xlsx/read-workbook";
import { writeWorkbook } from "../../adapters/xlsx/write-workbook";
import type { WorkbookFiles } from "../../app/ports/workbook-files";

/** What reads, makes and changes workbook files; loaded only when such work is asked for. */
export const WORKBOOK_FILES: WorkbookFiles = {
  read: (bytes) => readWorkbook(bytes),
  write: writeWorkbook,
  zip: zipFiles,
  addSheets,
  graft: graftSheets,
  patch: patchWorkbook,
};
