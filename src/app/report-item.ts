import type { CheckedWorkbook } from "./check-workbook";

/**
 * The assessment's item that the report belongs to: the one that the settings give; else that of the rules in force, only where they are
 * those of the year that the settings name, since an item of another year has another number.
 */
export function reportItem({
  settings,
  ruleSet,
}: Pick<CheckedWorkbook, "settings" | "ruleSet">): string | null {
  const isOwnYear = ruleSet.assessmentYear === settings.assessmentYear;
  return settings.assessmentItem ?? (isOwnYear ? ruleSet.reportItem : null);
}
