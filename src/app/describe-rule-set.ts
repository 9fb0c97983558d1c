import { fillBoth } from "../core/text/fill-both";
import type { CheckedWorkbook } from "./check-workbook";
import { itemNotices } from "./item-notices";
import type { UserFault } from "./ports/result";

/** What the rules in force are, in words for people. */
export interface RuleSetWords {
  readonly line: UserFault;
  readonly details: readonly UserFault[];
}

/**
 * Says by which assessment's rules a sheet was checked: the year and the item of the report, that nobody has compared the rules
 * with the manual yet, and when the rules of another year are used because a year has none of its own.
 * @example describeRuleSet(checked).line.en // "Rules of the ITA 2569 (report item O26), not yet held against the manual"
 */
export function describeRuleSet({
  sheet,
  settings,
  ruleSet,
}: Pick<CheckedWorkbook, "sheet" | "settings" | "ruleSet">): RuleSetWords {
  const { assessmentYear: year, planItem, reportItem, reportYearOffset, isVerified, source } = ruleSet;
  const values = {
    year: String(year),
    item: settings.assessmentItem ?? reportItem,
    plan: planItem,
    reportYear: String(sheet.fiscalYear),
    usual: String(year + reportYearOffset),
    wanted: String(settings.assessmentYear ?? ""),
  };
  const isOther =
    settings.assessmentYear === null
      ? year + reportYearOffset !== sheet.fiscalYear
      : settings.assessmentYear !== year;
  const standIn = settings.assessmentYear === null ? WORDS.otherReport : WORDS.otherAssessment;
  const say = (text: UserFault): UserFault => fillBoth(text, values);
  return {
    line: say(LINES[isOther ? "standIn" : "own"][isVerified ? "verified" : "unverified"]),
    details: [
      ...(isOther ? [say(standIn)] : []),
      say(WORDS.items),
      ...(settings.assessmentItem === null ? [] : [say(WORDS.typed)]),
      ...(isVerified ? [] : [say(WORDS.unverified)]),
      ...itemNotices({ settings, ruleSet }),
      source,
    ],
  };
}

const LINES = {
  own: {
    verified: {
      th: "เกณฑ์ ITA ปี {year} (รายงานข้อ {item})",
      en: "Rules of the ITA {year} (report item {item})",
    },
    unverified: {
      th: "เกณฑ์ ITA ปี {year} (รายงานข้อ {item}) ยังไม่ได้เทียบกับคู่มือ",
      en: "Rules of the ITA {year} (report item {item}), not yet held against the manual",
    },
  },
  standIn: {
    verified: {
      th: "ใช้เกณฑ์ ITA ปี {year} (รายงานข้อ {item}) แทน",
      en: "Rules of the ITA {year} (report item {item}) stand in",
    },
    unverified: {
      th: "ใช้เกณฑ์ ITA ปี {year} (รายงานข้อ {item}) แทน ยังไม่ได้เทียบกับคู่มือ",
      en: "Rules of the ITA {year} (report item {item}) stand in, not yet held against the manual",
    },
  },
} as const;

const WORDS = {
  otherAssessment: {
    th: "แผ่นตั้งค่ารายงานระบุปีที่ประเมิน {wanted} แต่โปรแกรมยังไม่มีเกณฑ์ของปีนั้น จึงใช้เกณฑ์ปี {year} แทน ตรวจเลขข้อกับคู่มือของปี {wanted}",
    en: "The settings name the assessment of {wanted}, of which the program has no rules yet; those of {year} stand in. Look the items up in the manual of {wanted}.",
  },
  otherReport: {
    th: "โปรแกรมยังไม่มีเกณฑ์ของการประเมินที่ให้รายงานปีงบประมาณ {reportYear} จึงใช้เกณฑ์ปี {year} (รายงานปีงบประมาณ {usual}) แทน กรอกปีที่ประเมินในแผ่นตั้งค่ารายงาน",
    en: "The program has no rules of an assessment that asks for a report on {reportYear}; those of {year}, which asks for {usual}, stand in. Fill in the assessment year in the settings sheet.",
  },
  items: {
    th: "มาตรการคือข้อ {plan} รายงานผลคือข้อ {item} ของการประเมินปี {year}",
    en: "The measures are item {plan} and the report on them item {item} of the {year} assessment.",
  },
  typed: {
    th: "เลขข้อรายงาน {item} เป็นตามที่กรอกในแผ่นตั้งค่ารายงาน",
    en: "The report's item {item} is the one that the settings sheet gives.",
  },
  unverified: {
    th: "ยังไม่มีผู้นำเกณฑ์นี้ไปเทียบกับคู่มือการประเมิน ตรวจเลขข้อกับคู่มือก่อนส่ง",
    en: "Nobody has held these rules against the assessment's manual yet; look the items up before you hand the report in.",
  },
} as const satisfies Record<string, UserFault>;
