import type { MeasureColumn } from "./columns";
import type { RuleSet } from "./rule-set";

/** Columns of the report form in use at local authorities; the manuals' own lists have not been seen. */
const FORM_COLUMNS: readonly MeasureColumn[] = ["measure", "steps", "responsibleUnit", "timeframe"];

const OLD_ITEMS = {
  th: "รายการ O42/O43 ในแบบ OIT ที่หน่วยงานเผยแพร่ในปีนั้น ยังไม่ได้เทียบกับคู่มือ",
  en: "Items O42/O43 in OIT forms that authorities published that year; not held against the manual",
};
const FROM_MEMORY = {
  th: "เลขข้อจากความจำ ยังไม่พบเอกสารอ้างอิง",
  en: "Item numbers from memory; no document was found",
};
const SITES_2569 = {
  th: "รายการ O25/O26 ที่หน่วยงานเผยแพร่สำหรับการประเมินปี 2569 ยังไม่ได้เทียบกับคู่มือ",
  en: "Items O25/O26 as published for the 2569 assessment; not held against the manual",
};

/**
 * What each year's assessment asks for, oldest first. The numbers of the items move every year, so nothing is keyed on a number
 * alone. None is verified yet: a person who compares one with the manual corrects the row and sets its mark.
 */
export const RULE_SETS: readonly RuleSet[] = [
  ruleSet(2565, "O42", "O43", 0, OLD_ITEMS),
  ruleSet(2566, "O42", "O43", 0, OLD_ITEMS),
  ruleSet(2567, "O34", "O35", 0, FROM_MEMORY),
  ruleSet(2568, "O27", "O28", -1, FROM_MEMORY),
  ruleSet(2569, "O25", "O26", -1, SITES_2569),
];

function ruleSet(
  assessmentYear: number,
  planItem: string,
  reportItem: string,
  reportYearOffset: RuleSet["reportYearOffset"],
  source: RuleSet["source"],
): RuleSet {
  return {
    assessmentYear,
    planItem,
    reportItem,
    reportYearOffset,
    requiredColumns: FORM_COLUMNS,
    isVerified: false,
    hasSource: source !== FROM_MEMORY,
    source,
  };
}
