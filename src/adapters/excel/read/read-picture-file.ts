/// <reference types="office-js" />

import { fail, succeed, type Result, type UserFault } from "../../../app/ports/result";
import type { PictureSearch } from "../../../app/ports/spreadsheet";
import { runExcel } from "../host/run-excel";
import { readOwnFile } from "./read-own-file";

const NO_FILE: UserFault = {
  th: "Excel ที่ใช้อยู่ไม่ส่งรูปจากสมุดงานให้ รายงานจึงไม่มีตราหน่วยงานและรูป ที่ของตราเว้นว่างไว้ หากต้องการให้มีรูป ใช้ Excel บน Windows หรือบนเว็บ",
  en: "This Excel does not hand over the workbook's pictures, so the report has neither emblem nor pictures and the emblem's place stays free; to have them, use Excel on Windows or on the web",
};

/**
 * The workbook's own file where pictures lie on some of its sheets, null where there are none: a shape by itself gives its picture at 96
 * dots an inch only, the file as it was put there. One request looks for pictures; the file is asked for only where there are some.
 */
export async function readPictureFile({
  sheets,
  hasCellPictures,
}: PictureSearch): Promise<Result<Uint8Array | null>> {
  const found = hasCellPictures ? succeed(true) : await hasPictures(sheets);
  if (!found.ok) return found;
  if (!found.value) return succeed(null);
  const bytes = await readOwnFile();
  return bytes === null ? fail(NO_FILE) : succeed(bytes);
}

/** In a group there may be pictures, which are not listed by themselves. */
function hasPictures(sheets: readonly string[]): Promise<Result<boolean>> {
  return runExcel({ delayForCellEdit: true }, async (context) => {
    const shapes = sheets.map((sheet) =>
      context.workbook.worksheets.getItem(sheet).shapes.load("items/type"),
    );
    await context.sync();
    return shapes.some(({ items }) => items.some(({ type }) => type === "Image" || type === "Group"));
  });
}
