import type { RuleSet } from "./rule-set";
import { RULE_SETS } from "./rule-sets";

/**
 * The rules in force for a report: those of the assessment year in the settings, otherwise those of the assessment that asks for
 * a report on this fiscal year. A year without its own rules uses those of the nearest earlier year, or the first rules if there
 * is no earlier year.
 * @param reportYear fiscal year of the report, Buddhist era
 * @param assessmentYear as the settings say, null where they do not say it
 * @example chooseRuleSet(2568, null).assessmentYear // 2569: its O26 reports on 2568
 */
export function chooseRuleSet(reportYear: number, assessmentYear: number | null): RuleSet {
  if (assessmentYear === null) {
    const asking = RULE_SETS.filter((set) => set.assessmentYear + set.reportYearOffset === reportYear).at(-1);
    if (asking) return asking;
  }
  const year = assessmentYear ?? reportYear + 1;
  const earlier = RULE_SETS.filter((set) => set.assessmentYear <= year).at(-1);
  return earlier ?? (RULE_SETS[0] as RuleSet);
}
