import { pictureSheets } from "../app/picture-sheets";
import { succeed, type Result } from "../app/ports/result";
import { NO_PICTURES, type SheetPictures } from "../core/model/sheet-picture";
import type { OpenedWorkbook } from "./open-workbook";

/** What lies on the sheets of a workbook whose pictures a document shows. */
export async function readPictures({ workbook, bytes }: OpenedWorkbook): Promise<Result<SheetPictures>> {
  const sheets = pictureSheets(workbook);
  if (sheets.length === 0) return succeed(NO_PICTURES);
  const reader = await import("../adapters/xlsx/pictures/read-pictures");
  return reader.readPictures(bytes, sheets);
}
