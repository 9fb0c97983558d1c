import { hasPlace } from "../core/report/model/own-wording";
import { WORDING_SETTINGS } from "../core/report/model/place-notices";
import type { ReportNotice } from "../core/report/model/report-notices";
import { fillTemplate } from "../core/text/fill-template";
import type { CheckedWorkbook } from "./check-workbook";

const COMPARE = {
  th: "เลขข้อ {item} ในบันทึกข้อความ ย่อหน้าเรื่องเดิม “…โดยรายงานผลตามแบบวัด OIT ข้อ {item}…” ยังไม่พบเอกสารอ้างอิง เทียบกับคู่มือการประเมินปี {year} หากไม่ตรง กรอกเลขที่ถูกที่ “ข้อในแบบวัด” ในแผ่นงานตั้งค่ารายงาน",
  en: "No document was found for item {item}, which the memo names in its first paragraph (“…โดยรายงานผลตามแบบวัด OIT ข้อ {item}…”); compare it with the manual of the {year} assessment, and if it differs enter the right one at ข้อในแบบวัด in the settings sheet",
} as const;

const COMPARE_OWN = {
  th: "เลขข้อ {item} ที่แทนปีกกาในข้อความของบันทึก ยังไม่พบเอกสารอ้างอิง เทียบกับคู่มือการประเมินปี {year} หากไม่ตรง กรอกเลขที่ถูกที่ “ข้อในแบบวัด” ในแผ่นงานตั้งค่ารายงาน",
  en: "No document was found for item {item}, which stands for the braces in the memo's own wording; compare it with the manual of the {year} assessment, and if it differs enter the right one at ข้อในแบบวัด in the settings sheet",
} as const;

/**
 * Which sentence of the memo is to be compared with the manual, where the number of its item rests on no source. Nothing where the
 * memo names no item, or the one that the settings give.
 */
export function itemNotices({
  settings,
  ruleSet,
}: Pick<CheckedWorkbook, "settings" | "ruleSet">): readonly ReportNotice[] {
  const isFromRules = settings.assessmentItem === null && settings.assessmentYear === ruleSet.assessmentYear;
  if (!isFromRules || ruleSet.hasSource) return [];
  const isOurs = settings.background === null && settings.period === "year";
  const isOwn = WORDING_SETTINGS.some((key) => hasPlace(settings[key] ?? "", "itemNumber"));
  if (!isOurs && !isOwn) return [];
  const { th, en } = isOurs ? COMPARE : COMPARE_OWN;
  const values = { item: ruleSet.reportItem, year: String(ruleSet.assessmentYear) };
  return [{ th: fillTemplate(th, values), en: fillTemplate(en, values) }];
}
