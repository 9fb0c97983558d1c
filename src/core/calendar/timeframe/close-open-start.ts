import { toCommonYear } from "../buddhist-year";
import { fiscalYearEnd, fiscalYearOf } from "../fiscal-year";
import type { Recurrence } from "../period";
import { monthOf } from "../plain-date";
import { ofKind, type Phrase } from "./phrase";
import { resolveDates } from "./resolve-dates";

/** What goes on for the whole fiscal year unless the text says otherwise. */
const GOING_ON: ReadonlySet<Recurrence> = new Set(["weekly", "monthly", "quarterly"]);
/** What may say another last day. */
const OTHER_TIMES = ["dates", "mixed", "quarters", "years", "duration"] as const;

/**
 * "ทุกเดือน ตั้งแต่ ม.ค. 68": since ทุกเดือน means all months of the fiscal year, a first day that the text names leaves the last one
 * where it is. Phrases that do not say exactly this stay as they are.
 */
export function closeOpenStart(phrases: readonly Phrase[], fiscalYear: number): readonly Phrase[] {
  const open = phrases.find(({ bound }) => bound === "from");
  if (open === undefined || !phrases.some(isGoingOn) || ofKind(phrases, ...OTHER_TIMES).length > 1)
    return phrases;
  const closed = closeAtYearEnd(open, fiscalYear);
  return closed === null ? phrases : phrases.map((phrase) => (phrase === open ? closed : phrase));
}

function closeAtYearEnd(open: Phrase, fiscalYear: number): Phrase | null {
  const [span, ...others] = open.content.kind === "dates" ? open.content.spans : [];
  if (span === undefined || span.to !== null || others.length > 0) return null;
  const [days] = resolveDates([span], null, { fiscalYear, calendarYear: null, isVague: false }) ?? [];
  if (days === undefined || fiscalYearOf(days.end) !== fiscalYear) return null;
  const month = monthOf(fiscalYearEnd(fiscalYear));
  const to = { day: null, month, year: { calendar: toCommonYear(fiscalYear) } };
  return { ...open, bound: null, content: { kind: "dates", spans: [{ from: span.from, to }] } };
}

function isGoingOn({ content }: Phrase): boolean {
  return content.kind === "recurrence" && GOING_ON.has(content.recurrence);
}
