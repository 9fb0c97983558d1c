import type { ReportSettings } from "../../model/report-settings";
import { fillBoth } from "../../text/fill-both";
import { readPrintDate } from "./read-print-date";
import type { ReportNotice } from "./report-notices";

const UNREADABLE = {
  th: "อ่านวันที่จัดพิมพ์ “{text}” เป็นวันที่ไม่ได้ จึงพิมพ์บนปกตามที่เขียนไว้ หากไม่ถูกต้อง แก้ในแผ่นงานตั้งค่ารายงาน เช่น 20 ตุลาคม 2569",
  en: "The day of printing “{text}” cannot be read as a date, so the cover has it as written; if that is not right, mend it in the settings sheet, like 20 ตุลาคม 2569",
} as const;

/** A day of printing that is neither a day nor a month. */
export function printDateNotices({ printDate }: Pick<ReportSettings, "printDate">): readonly ReportNotice[] {
  const read = readPrintDate(printDate);
  if (read === null || read.isDate) return [];
  const { text } = read;
  return [fillBoth(UNREADABLE, { text })];
}
