import type { ReportSettings } from "../../model/report-settings";
import type { ReportNotice } from "./report-notices";

const NO_FIELDS = {
  th: "ช่องลงนามดิจิทัลมีเฉพาะในไฟล์ PDF หากจะลงนามดิจิทัล ทำรายงานเป็น PDF",
  en: "Fields to sign in digitally are in the PDF only; to sign so, make the report as PDF",
} as const;

/** Formats that are signed by hand: Word, and sheets in a workbook. */
const WITHOUT_FIELDS: ReadonlySet<string> = new Set(["docx", "xlsx", "sheets"]);

/**
 * What the settings ask for and a format cannot hold.
 * @param format ending of the file without the dot, or "sheets" for sheets of the workbook itself
 */
export function formatNotices(
  { signatureFields }: Pick<ReportSettings, "signatureFields">,
  format: string,
): readonly ReportNotice[] {
  return signatureFields && WITHOUT_FIELDS.has(format) ? [NO_FIELDS] : [];
}
