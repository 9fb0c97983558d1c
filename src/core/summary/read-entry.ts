import { fiscalYearEnd, fiscalYearStart } from "../calendar/fiscal-year";
import type { PlainDate } from "../calendar/plain-date";
import type { Evidence, EvidenceColumn } from "../model/evidence";
import type { Measure } from "../model/measure";
import { measureLabel } from "../model/measure-label";
import { isBlank } from "../text/blank";
import type { DigitKind } from "../text/convert-digits";
import { toArabicDigits } from "../text/digits";
import type { Entry } from "./entry";
import { leadsWithDate, namesWhen } from "./find-dates";
import type { GapKind } from "./gap-messages";
import { makeGap, type GapValue } from "./make-gap";
import type { Gap } from "./proposals";
import { readCount } from "./read-count";
import { readWhen, timesOf, type When } from "./read-when";
import { foldSpaces, tidyText } from "./tidy-text";
import { writeLink } from "./write-link";

/** What the reading of evidence depends on besides the row. */
export interface EntryContext {
  readonly today: PlainDate;
  readonly digits: DigitKind;
  /** Buddhist era. */
  readonly fiscalYear: number;
}

/** What a row gives, what is missing, and whether it was done after the deadline. */
export interface EntryReading {
  /** Null where the row is not used. */
  readonly entry: Entry | null;
  readonly gaps: readonly Gap[];
  readonly isLate: boolean;
}

/** Reads one row of evidence of a measure; what was done outside the fiscal year or is still to come is not used. */
export function readEntry(evidence: Evidence, measure: Measure, context: EntryContext): EntryReading {
  const { texts } = evidence;
  const gap = gapMaker(evidence, measure);
  const activity = isBlank(texts.activity) ? "" : tidyText(texts.activity, context.digits);
  if (activity === "") return unused(gap("noActivity", "activity"));

  const when = readWhen(evidence, context.fiscalYear);
  const refusal = when === null ? null : whyRefused(when, context);
  if (refusal !== null) return unused(gap(refusal.kind, "date", refusal.values));
  const isLate = when !== null && measure.deadline !== null && when.end > measure.deadline;
  const { count, problem } = readCount(evidence, context.digits);
  const gaps: Gap[] = [
    ...(when === null ? [gapOfNoDate(texts.date, gap)] : []),
    ...(when !== null && leadsWithDate(activity) && !timesOf(when).every((time) => namesWhen(activity, time))
      ? [gap("differentDate", "date", { date: { date: when.start } })]
      : []),
    ...(isLate
      ? [gap("late", null, { date: { date: when.end }, deadline: { date: measure.deadline } })]
      : []),
    ...(problem === null ? [] : [gap(problem.kind, problem.column, { text: problem.text })]),
  ];
  const entry = {
    source: { sheet: evidence.sheet, row: evidence.row },
    activity,
    when,
    count,
    place: isBlank(texts.channel) ? "" : tidyText(texts.channel, context.digits),
    link: isBlank(texts.link) ? "" : writeLink(texts.link, context.digits),
  };
  return { entry, gaps, isLate };
}

/** The same in every column but the measure's: a row that was pasted twice. */
export function entryKey({ texts }: Evidence): string {
  const { date, activity, count, unit, channel, link } = texts;
  return toArabicDigits([date, activity, count, unit, channel, link].map((text) => text.trim()).join("\0"));
}

type GapMaker = (
  kind: GapKind,
  column: EvidenceColumn | null,
  values?: Readonly<Record<string, GapValue>>,
) => Gap;

function gapMaker(evidence: Evidence, measure: Measure): GapMaker {
  const { sheet, row, cells } = evidence;
  return (kind, column, values = {}) =>
    makeGap(kind, {
      measure: measure.ordinal,
      sheet,
      cell: column === null ? null : cells[column],
      sources: [{ sheet, rows: [row] }],
      values: { row, measure: measureLabel(measure), ...values },
    });
}

function gapOfNoDate(text: string, gap: GapMaker): Gap {
  return isBlank(text) ? gap("noDate", "date") : gap("unreadableDate", "date", { text: foldSpaces(text) });
}

function unused(gap: Gap): EntryReading {
  return { entry: null, gaps: [gap], isLate: false };
}

function whyRefused(
  { start, end }: When,
  { today, fiscalYear }: EntryContext,
): { readonly kind: GapKind; readonly values: Readonly<Record<string, GapValue>> } | null {
  if (start < fiscalYearStart(fiscalYear)) {
    return { kind: "outsideYear", values: { date: { date: start }, year: fiscalYear } };
  }
  if (end > fiscalYearEnd(fiscalYear)) {
    return { kind: "outsideYear", values: { date: { date: end }, year: fiscalYear } };
  }
  return end > today ? { kind: "notYet", values: { date: { date: end } } } : null;
}
