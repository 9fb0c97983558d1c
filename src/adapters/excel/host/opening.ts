/// <reference types="office-js" />

import { fail, succeed, type Result } from "../../../app/ports/result";
import type { OpeningWithWorkbook } from "../../../app/ports/spreadsheet";

/** Office's own key, which the manifest's TaskpaneId answers (docs: automatically-open-a-task-pane-with-a-document). */
const KEY = "Office.AutoShowTaskpaneWithDocument";
const NOT_KEPT = {
  th: "Excel ไม่เก็บค่านี้ลงในสมุดงาน เช่น เพราะเปิดไว้อ่านอย่างเดียว",
  en: "Excel did not keep this in the workbook, for example because it is open read-only",
};

/** Whether the pane opens by itself with this workbook: the workbook carries it, for everybody who has the add-in. */
export const OPENING: OpeningWithWorkbook = {
  isOn: () => Office.context.document.settings.get(KEY) === true,
  set: (isOn) =>
    new Promise<Result<null>>((resolve) => {
      const { settings } = Office.context.document;
      const was = settings.get(KEY) as unknown;
      put(isOn || null);
      settings.saveAsync((kept) => {
        if (kept.status === Office.AsyncResultStatus.Succeeded) {
          resolve(succeed(null));
          return;
        }
        put(was);
        resolve(fail(NOT_KEPT));
      });
    }),
};

function put(value: unknown): void {
  const { settings } = Office.context.document;
  if (value === null || value === undefined) settings.remove(KEY);
  else settings.set(KEY, value);
}
