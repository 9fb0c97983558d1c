import type { ReportNotice } from "../core/report/model/report-notices";
import { fillTemplate } from "../core/text/fill-template";
import type { CheckedWorkbook } from "./check-workbook";

const COMPARE = {
  th: "เลขข้อ {item} ในบันทึกข้อความ ย่อหน้าเรื่องเดิม “…โดยรายงานผลตามแบบวัด OIT ข้อ {item}…” ยังไม่พบเอกสารอ้างอิง เทียบกับคู่มือการประเมินปี {year} หากไม่ตรง กรอกเลขที่ถูกที่ “ข้อในแบบวัด” ในแผ่นงานตั้งค่ารายงาน",
  en: "No document was found for item {item}, which the memo names in its first paragraph (“…โดยรายงานผลตามแบบวัด OIT ข้อ {item}…”); compare it with the manual of the {year} assessment, and if it differs enter the right one at ข้อในแบบวัด in the settings sheet",
} as const;

/**
 * Which sentence of the memo is to be compared with the manual, where the number of its item rests on no source. Nothing where the
 * memo names no item, or the one that the settings give.
 */
export function itemNotices({
  settings,
  ruleSet,
}: Pick<CheckedWorkbook, "settings" | "ruleSet">): readonly ReportNotice[] {
  const isNamed = settings.assessmentItem === null && settings.assessmentYear === ruleSet.assessmentYear;
  if (!isNamed || ruleSet.hasSource) return [];
  const values = { item: ruleSet.reportItem, year: String(ruleSet.assessmentYear) };
  return [{ th: fillTemplate(COMPARE.th, values), en: fillTemplate(COMPARE.en, values) }];
}
