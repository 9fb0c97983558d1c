import type { UserFault } from "../../../app/ports/result";
import type { Capability } from "../../../app/ports/spreadsheet";

/** A set of the Excel API, asked at run time. */
export type ExcelApiSet = "1.9" | "1.10" | "1.13" | "1.14" | "1.17" | "1.18" | "1.20";

/** Reading: `getRowProperties` and `getSpecialCells`; the panes of older Excels (2016, 2019) are Internet Explorer's. */
export const READ_SET: ExcelApiSet = "1.9";

/** Whether sheets can be read at all; the pane has nothing to do where they cannot. */
export function canRead(): boolean {
  return hasSet(READ_SET);
}

/** Which set a capability came with (Excel JavaScript API requirement sets). */
const CAPABILITY_SETS: Readonly<Record<Capability, ExcelApiSet>> = {
  "watch-changes": "1.9", // WorksheetCollection.onChanged
  "add-report-sheets": "1.9", // Worksheet.pageLayout
  "merged-areas": "1.13", // Range.getMergedAreasOrNullObject
};

export function hasSet(set: ExcelApiSet): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", set);
}

/** Null where this Excel has the capability, else one sentence that says what it takes. */
export function whatIsLacking(capability: Capability): UserFault | null {
  return hasSet(CAPABILITY_SETS[capability]) ? null : LACKING[capability];
}

/** Versions: all three sets came with Excel 2021 and Microsoft 365 of 2019 to 2021, and are in Excel on the web. */
export const LACKING: Readonly<Record<Capability | "reading", UserFault>> = {
  reading: {
    th: "Excel รุ่นนี้เก่าเกินกว่าจะอ่านแผ่นงานได้ ใช้ Excel 2021 ขึ้นไป Microsoft 365 หรือ Excel บนเว็บ",
    en: "This Excel is too old for its sheets to be read; use Excel 2021 or newer, Microsoft 365 or Excel on the web.",
  },
  "watch-changes": {
    th: "Excel รุ่นนี้ไม่แจ้งเมื่อแผ่นงานเปลี่ยน กดตรวจเองหลังแก้ไข หรือใช้ Excel 2021 ขึ้นไป Microsoft 365 หรือ Excel บนเว็บ",
    en: "This Excel does not tell when a sheet changes; check by the button, or use Excel 2021 or newer, Microsoft 365 or Excel on the web.",
  },
  "add-report-sheets": {
    th: "Excel รุ่นนี้จัดหน้ากระดาษให้ไม่ได้ การทำแผ่นงานรายงานต้องใช้ Excel 2021 ขึ้นไป Microsoft 365 หรือ Excel บนเว็บ",
    en: "This Excel cannot be told how to print a page; report sheets need Excel 2021 or newer, Microsoft 365 or Excel on the web.",
  },
  "merged-areas": {
    th: "Excel รุ่นนี้ไม่บอกว่าช่องใดถูกผสาน หากตารางมีช่องที่ผสาน ใช้ Excel 2021 ขึ้นไป Microsoft 365 หรือ Excel บนเว็บ",
    en: "This Excel does not tell which cells are merged; if the table has such cells, use Excel 2021 or newer, Microsoft 365 or Excel on the web.",
  },
};
