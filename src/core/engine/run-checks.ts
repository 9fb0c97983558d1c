import { formatDate } from "../calendar/format-date";
import { COLUMN_LABELS } from "../model/columns";
import type { MeasureSheet } from "../model/measure-sheet";
import type { WorkbookEdits } from "../changes/workbook-edits";
import { fillTemplate } from "../text/fill-template";
import type { Check, CheckContext, Problem, SlotValue } from "./check";
import { inOrder, placeOf, type FindingPlace } from "./compare-places";
import type { Finding } from "./finding";

/** A finding and the edits that would correct it; null where the tool proposes none. */
export interface Outcome {
  readonly finding: Finding;
  readonly fix: WorkbookEdits | null;
}

/** An outcome with what puts it in order. */
interface PlacedOutcome {
  readonly outcome: Outcome;
  readonly place: FindingPlace;
  /** Of its check. */
  readonly order: number;
}

/**
 * Runs every check over a sheet and stamps what they report.
 * @returns outcomes in the order of the sheet: no cell first, then by row and column; other sheets after the measures sheet
 * @throws Error naming the check that broke: a fault of the tool is not a finding
 */
export function runChecks(checks: readonly Check[], sheet: MeasureSheet, context: CheckContext): Outcome[] {
  return runChecksUpTo(Infinity, checks, sheet, context) as Outcome[];
}

/**
 * The same for a sheet from a stranger: a cell of 30,000 letters may hold thousands of slips, and nobody reads a million findings.
 * @param most findings that are wanted
 * @returns null where there are more; the checks that are left are then not run
 */
export function runChecksUpTo(
  most: number,
  checks: readonly Check[],
  sheet: MeasureSheet,
  context: CheckContext,
): Outcome[] | null {
  const placed: PlacedOutcome[] = [];
  for (const [order, check] of checks.entries()) {
    const problems = evaluate(check, sheet, context);
    if (placed.length + problems.length > most) return null;
    const messageOf = rememberMessages(check);
    for (const problem of problems) {
      const finding = stamp(check, problem, messageOf(problem));
      // The place is read once: a sort compares each finding with a dozen others.
      placed.push({ outcome: { finding, fix: problem.fix ?? null }, place: placeOf(finding), order });
    }
  }
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

function stamp(check: Check, problem: Problem, message: Finding["message"]): Finding {
  return {
    check: check.id,
    severity: problem.severity ?? check.severity,
    measure: problem.measure,
    column: problem.column,
    cell: problem.cell,
    ...(problem.sheet === undefined ? {} : { sheet: problem.sheet }),
    message,
    quote: problem.quote,
    fixable: (problem.fix ?? null) !== null,
  };
}

/** Writes the messages of a check; the same slip again and again has one message. */
function rememberMessages(check: Check): (problem: Problem) => Finding["message"] {
  let last: { readonly key: string; readonly message: Finding["message"] } | null = null;
  return (problem) => {
    const key = JSON.stringify([problem.message, problem.values]);
    if (last?.key !== key) last = { key, message: writeMessage(check, problem) };
    return last.message;
  };
}

function writeMessage(check: Check, problem: Problem): Finding["message"] {
  const template = check.messages[problem.message];
  if (!template) throw new Error(`check ${check.id} has no message ${problem.message}`);
  return {
    th: fillTemplate(template.th, slotTexts(problem.values, "th")),
    en: fillTemplate(template.en, slotTexts(problem.values, "en")),
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
