import { formatDate } from "../calendar/format-date";
import { COLUMN_LABELS } from "../model/columns";
import { fillTemplate } from "../text/fill-template";
import type { Check, Problem, SlotValue } from "./check";
import { placeOf } from "./compare-places";
import type { Finding } from "./finding";
import type { PlacedOutcome } from "./placed-outcome";

export type ProblemStamper = (problem: Problem) => PlacedOutcome;

/**
 * Makes outcomes of what a check reports: with its id, severity and texts.
 * @param order of the check
 */
export function problemStamper(check: Check, order: number): ProblemStamper {
  const messageOf = rememberMessages(check);
  return (problem) => {
    const finding = stamp(check, problem, messageOf(problem));
    return { outcome: { finding, fix: problem.fix ?? null }, place: placeOf(finding), order };
  };
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
