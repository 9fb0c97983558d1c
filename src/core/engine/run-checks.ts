import { formatDate } from "../calendar/format-date";
import { COLUMN_LABELS } from "../model/columns";
import type { MeasureSheet } from "../model/measure-sheet";
import type { WorkbookEdits } from "../changes/workbook-edits";
import { fillTemplate } from "../text/fill-template";
import type { Check, CheckContext, Problem, SlotValue } from "./check";
import { inOrder, placeOf } from "./compare-places";
import type { Finding } from "./finding";

/** A finding and the edits that would correct it; null where the tool proposes none. */
export interface Outcome {
  readonly finding: Finding;
  readonly fix: WorkbookEdits | null;
}

/**
 * Runs every check over a sheet and stamps what they report.
 * @returns outcomes in the order of the sheet: no cell first, then by row and column; other sheets after the measures sheet
 * @throws Error naming the check that broke: a fault of the tool is not a finding
 */
export function runChecks(checks: readonly Check[], sheet: MeasureSheet, context: CheckContext): Outcome[] {
  const placed = checks.flatMap((check, order) =>
    evaluate(check, sheet, context).map((problem) => {
      const finding = stamp(check, problem);
      // The place is read once: a sort compares each finding with a dozen others.
      return { outcome: { finding, fix: problem.fix ?? null }, place: placeOf(finding), order };
    }),
  );
  placed.sort((a, b) => inOrder(a.place, b.place) || a.order - b.order);
  return placed.map(({ outcome }) => outcome);
}

function evaluate(check: Check, sheet: MeasureSheet, context: CheckContext): readonly Problem[] {
  try {
    return check.evaluate(sheet, context);
  } catch (cause) {
    throw new Error(`check ${check.id} failed`, { cause });
  }
}

function stamp(check: Check, problem: Problem): Finding {
  const template = check.messages[problem.message];
  if (!template) throw new Error(`check ${check.id} has no message ${problem.message}`);
  return {
    check: check.id,
    severity: problem.severity ?? check.severity,
    measure: problem.measure,
    column: problem.column,
    cell: problem.cell,
    ...(problem.sheet === undefined ? {} : { sheet: problem.sheet }),
    message: {
      th: fillTemplate(template.th, slotTexts(problem.values, "th")),
      en: fillTemplate(template.en, slotTexts(problem.values, "en")),
    },
    quote: problem.quote,
    fixable: (problem.fix ?? null) !== null,
  };
}

function slotTexts(
  values: Readonly<Record<string, SlotValue>>,
  language: "th" | "en",
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const slot in values) texts[slot] = slotText(values[slot] as SlotValue, language);
  return texts;
}

function slotText(value: SlotValue, language: "th" | "en"): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return "date" in value ? formatDate(value.date, language) : COLUMN_LABELS[value.column][language];
}
