import { fiscalYearEnd, fiscalYearStart } from "../calendar/fiscal-year";
import {
  addDays,
  dayOfWeek,
  daysInMonth,
  makePlainDate,
  monthOf,
  yearOf,
  type PlainDate,
} from "../calendar/plain-date";
import type { Period } from "../calendar/period";
import { QUARTERS, quarterEnd, quarterStart, type Quarter } from "../calendar/quarter";
import { addToGroup } from "../lists/group-by";
import type { Evidence } from "../model/evidence";
import type { Measure, TimeframePart } from "../model/measure";
import type { MeasureSheet } from "../model/measure-sheet";
import type { RecordSheets } from "../model/record-sheets";
import { isBlank } from "../text/blank";
import { toArabicDigits } from "../text/digits";
import { namedOccasion } from "./named-occasion";
import type { RowRef } from "./proposals";
import { readWhen } from "./read-when";

/** How often a duty comes round. */
export type DutyRhythm = "weekly" | "monthly" | "quarterly" | "half-yearly";

/** What a measure has to do again and again, and how often the evidence shows that it was done. */
export interface Duty {
  /** Ordinal of the measure. */
  readonly measure: number;
  readonly rhythm: DutyRhythm;
  /** In time order, within the fiscal year and the measure's period. */
  readonly occurrences: readonly Occurrence[];
}

/** One month, quarter, half-year or week of a duty. */
export interface Occurrence {
  readonly start: PlainDate;
  /** Inclusive. */
  readonly end: PlainDate;
  /** `met`: there is evidence; `missed`: it is over without any; `open`: it is not over yet. */
  readonly state: "met" | "missed" | "open";
  readonly evidence: readonly RowRef[];
}

/**
 * The duties of a sheet: which occurrences have evidence and which do not, on a given day. Timeframes that name a rhythm
 * (ทุกเดือน, รายไตรมาส) or list quarters (ไตรมาสที่ ๑ และ ๓) make duties; once a year, all the year round and intervals without a
 * name do not. An occurrence that ends on the day itself is not over yet.
 */
export function listDuties(sheet: MeasureSheet, records: RecordSheets, today: PlainDate): Duty[] {
  const { fiscalYear } = sheet;
  const evidence = dutyEvidence(records.evidence.rows, fiscalYear, today);
  const months = monthsOf(fiscalYear);
  return sheet.measures.flatMap((measure) =>
    rhythmsOf(measure, fiscalYear, months).map(({ rhythm, spans }) => ({
      measure: measure.ordinal,
      rhythm,
      occurrences: fillOccurrences(spans, evidence.get(measure.ordinal) ?? [], today),
    })),
  );
}

interface Span {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

interface Rhythm {
  readonly rhythm: DutyRhythm;
  readonly spans: readonly Span[];
}

/** Evidence that counts, at the days it speaks of. */
interface DatedRow extends Span {
  readonly source: RowRef;
}

function dutyEvidence(
  rows: readonly Evidence[],
  fiscalYear: number,
  today: PlainDate,
): Map<number, DatedRow[]> {
  const byMeasure = new Map<number, DatedRow[]>();
  for (const row of rows) {
    const [ordinal] = row.measureRef.ordinals;
    if (row.measureRef.outcome !== "found" || ordinal === undefined || isBlank(row.texts.activity)) continue;
    const when = readWhen(row, fiscalYear);
    if (when === null || when.end > today) continue;
    if (when.start < fiscalYearStart(fiscalYear) || when.end > fiscalYearEnd(fiscalYear)) continue;
    const named = namedOccasion(row.texts.activity, fiscalYear);
    const { start, end } = named ?? when;
    addToGroup(byMeasure, ordinal, { start, end, source: { sheet: row.sheet, row: row.row } });
  }
  return byMeasure;
}

function fillOccurrences(
  spans: readonly Span[],
  evidence: readonly DatedRow[],
  today: PlainDate,
): Occurrence[] {
  return spans.map(({ start, end }) => {
    const found = evidence.filter((row) => row.start <= end && start <= row.end).map(({ source }) => source);
    const state = found.length > 0 ? "met" : end < today ? "missed" : "open";
    return { start, end, state, evidence: found };
  });
}

function rhythmsOf(measure: Measure, fiscalYear: number, months: readonly Span[]): Rhythm[] {
  const found = new Map<string, Rhythm>();
  for (const part of measure.timeframes) {
    const rhythm = part.period === null ? null : rhythmOf(part, part.period);
    if (rhythm === null || part.period === null) continue;
    const spans = spansOf(rhythm, part.period, fiscalYear, months);
    const key = `${rhythm} ${spans[0]?.start} ${spans.at(-1)?.end}`;
    if (spans.length > 0 && !found.has(key)) found.set(key, { rhythm, spans });
  }
  return [...found.values()];
}

function rhythmOf(part: TimeframePart, period: Period): DutyRhythm | null {
  switch (period.recurrence) {
    case "weekly":
    case "monthly":
    case "quarterly":
    case "half-yearly":
      return period.recurrence;
    case null:
      return period.quarters.length > 1 && listsQuarters(part.text) ? "quarterly" : null;
    case "yearly":
    case "continuous":
    case "other":
      return null;
  }
}

/** ไตรมาสที่ ๒ ,๓ and ไตรมาส ๑ และ ๓ list; ไตรมาส ๑ – ๓ and ไตรมาส ๒ ถึง ๔ are one stretch of time. */
const LISTS_QUARTERS =
  /ไตรมาส(?:ที่)?\s?[1-4]\s?(?:,|และ|\/|\s)\s?(?:และ\s?)?(?:ไตรมาส(?:ที่)?\s?)?[1-4](?![0-9])/;
const STRETCH = /[1-4]\s?(?:-|–|—|ถึง)\s?(?:ไตรมาส(?:ที่)?\s?)?[1-4]/;

function listsQuarters(text: string): boolean {
  const arabic = toArabicDigits(text);
  return LISTS_QUARTERS.test(arabic) && !STRETCH.test(arabic);
}

/** Cut to the fiscal year and the period; an occurrence that is cut still counts. */
function spansOf(rhythm: DutyRhythm, period: Period, fiscalYear: number, months: readonly Span[]): Span[] {
  const first = fiscalYearStart(fiscalYear);
  const last = fiscalYearEnd(fiscalYear);
  const start = period.start === null || period.start < first ? first : period.start;
  const end = period.end > last ? last : period.end;
  const all = rhythm === "monthly" ? months : allSpans(rhythm, period.quarters, fiscalYear, start, end);
  return all
    .filter((span) => span.start <= end && start <= span.end)
    .map((span) => ({
      start: span.start < start ? start : span.start,
      end: span.end > end ? end : span.end,
    }));
}

function allSpans(
  rhythm: Exclude<DutyRhythm, "monthly">,
  quarters: readonly Quarter[],
  fiscalYear: number,
  start: PlainDate,
  end: PlainDate,
): Span[] {
  switch (rhythm) {
    case "weekly":
      return weeksBetween(start, end);
    case "quarterly":
      return (quarters.length === 0 ? QUARTERS : quarters).map((quarter) => ({
        start: quarterStart(fiscalYear, quarter),
        end: quarterEnd(fiscalYear, quarter),
      }));
    case "half-yearly":
      return [
        { start: quarterStart(fiscalYear, 1), end: quarterEnd(fiscalYear, 2) },
        { start: quarterStart(fiscalYear, 3), end: quarterEnd(fiscalYear, 4) },
      ];
  }
}

function monthsOf(fiscalYear: number): Span[] {
  const first = fiscalYearStart(fiscalYear);
  return Array.from({ length: 12 }, (_, index) => {
    const month = ((monthOf(first) - 1 + index) % 12) + 1;
    const year = yearOf(first) + (month < monthOf(first) ? 1 : 0);
    return {
      start: makePlainDate(year, month, 1) as PlainDate,
      end: makePlainDate(year, month, daysInMonth(year, month)) as PlainDate,
    };
  });
}

/** From Monday to Sunday. */
function weeksBetween(start: PlainDate, end: PlainDate): Span[] {
  const weeks: Span[] = [];
  let monday = addDays(start, -((dayOfWeek(start) + 6) % 7));
  while (monday <= end) {
    weeks.push({ start: monday, end: addDays(monday, 6) });
    monday = addDays(monday, 7);
  }
  return weeks;
}
