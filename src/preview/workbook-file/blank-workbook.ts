import type { HostWorkbookData } from "excel-host";

/** A workbook as Excel makes a new one: one sheet, and nothing on it. */
export function blankWorkbook(language: "th" | "en"): HostWorkbookData {
  return { name: language === "th" ? "สมุดงาน1.xlsx" : "Book1.xlsx", sheets: [{ name: "Sheet1" }] };
}
