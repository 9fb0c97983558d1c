/// <reference types="office-js" />

import { joinBytes } from "../../../core/lists/join-bytes";
import { fail, succeed, type Result, type UserFault } from "../../../app/ports/result";
import type { PictureSearch } from "../../../app/ports/spreadsheet";
import { runExcel } from "../host/run-excel";

/** The largest slice that Excel hands over at once. */
const SLICE_BYTES = 4 * 1024 * 1024;

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
  const file = await ask<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done),
  );
  if (file === null) return fail(NO_FILE);
  try {
    const slices: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await ask<Office.Slice>((done) => file.getSliceAsync(index, done));
      if (slice === null) return fail(NO_FILE);
      slices.push(Uint8Array.from(slice.data as ArrayLike<number>));
    }
    return succeed(joinBytes(slices));
  } finally {
    // Excel keeps two copies open at most: one that is not closed prevents the next.
    await ask<unknown>((done) => file.closeAsync(done));
  }
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

/** What a call of the older API answers, null where it fails or is not there. */
function ask<Value>(
  call: (done: (answer: Office.AsyncResult<Value>) => void) => void,
): Promise<Value | null> {
  return new Promise((resolve) => {
    try {
      call(({ status, value }) => resolve(String(status) === "succeeded" ? (value ?? null) : null));
    } catch {
      // Some hosts lack the method, or refuse at once.
      resolve(null);
    }
  });
}
