import { fail, type Result } from "../../../app/ports/result";
import { isOfficeError } from "./office-faults";
import { runExcel } from "./run-excel";

/** Codes that Windows and Mac answer with where another workbook is in front, or the sheet cannot come to the front. */
const CANNOT_SELECT: ReadonlySet<string> = new Set(["GeneralException", "InvalidOperation"]);

const NOT_SELECTED = {
  th: "ไปยังช่องนี้ไม่ได้ คลิกที่ช่องใดก็ได้ในสมุดงานนี้หนึ่งครั้ง (ถ้าแผ่นงานถูกซ่อนให้ยกเลิกการซ่อนก่อน) แล้วลองอีกครั้ง",
  en: "The cell could not be selected; click once on any cell of this workbook (unhide the sheet if it is hidden), then try again.",
};

/** Brings a cell into sight and selects it, in one round trip. */
export async function selectCell(place: {
  readonly sheet: string;
  readonly cell: string;
}): Promise<Result<null>> {
  let isRefused = false;
  const selected = await runExcel({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    sheet.getRange(place.cell).select();
    try {
      await context.sync();
    } catch (error) {
      isRefused = isOfficeError(error) && CANNOT_SELECT.has(error.code);
      throw error;
    }
    return null;
  });
  return isRefused && !selected.ok ? fail(NOT_SELECTED) : selected;
}
