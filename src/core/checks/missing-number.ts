import { defineCheck } from "../engine/check";
import { problemAtNumber } from "../engine/problem-at";
import type { Measure } from "../model/measure";
import { numberSeries } from "./shared/number-series";
import { renumberMeasures } from "./shared/renumber-measures";
import type { WorkbookEdits } from "../changes/workbook-edits";

/**
 * A measure without a number among numbered ones; a number of two levels (๑.๑) counts as a number. A sheet that numbers none of
 * its measures gets one finding, at the first: the report form numbers them, but a finding at every row would only repeat it. A
 * sheet with no column for numbers or measures has no cell for one: `missing-column` says so.
 */
export const missingNumber = defineCheck({
  id: "missing-number",
  severity: "warning",
  fixable: true,
  messages: {
    absent: {
      th: "มาตรการในแถวที่ {row} ไม่มีเลขลำดับ",
      en: "The measure in row {row} has no number",
    },
    none: {
      th: "มาตรการในตารางนี้ไม่มีเลขลำดับเลยสักมาตรการ",
      en: "None of the measures in this table has a number",
    },
  },
  evaluate: (sheet, { records }) => {
    const errors = new Set(sheet.errorCells.map(({ cell }) => cell));
    const unnumbered = sheet.measures.filter(
      ({ number, numberText, numberCell }) =>
        number === null && numberText === null && numberCell !== null && !errors.has(numberCell),
    );
    if (unnumbered.length === 0) return [];
    const isNone = unnumbered.length === sheet.measures.length;
    const lacking = new Set(unnumbered);
    const fixes = new Map<Measure, WorkbookEdits | null>();
    for (const series of numberSeries(sheet)) {
      const fix = series.some((measure) => lacking.has(measure))
        ? renumberMeasures(sheet, series, records)
        : null;
      for (const measure of series) fixes.set(measure, fix);
    }
    const fixOf = (measure: Measure): WorkbookEdits | null => fixes.get(measure) ?? null;
    if (isNone) {
      const first = unnumbered.slice(0, 1);
      return first.map((measure) => ({
        ...problemAtNumber(sheet, measure, "none", {}),
        fix: fixOf(measure),
      }));
    }
    return unnumbered.map((measure) => ({
      ...problemAtNumber(sheet, measure, "absent", { row: measure.row }),
      fix: fixOf(measure),
    }));
  },
});
