import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from "../fiscal-year";
import { addDays } from "../plain-date";
import type { Period, Recurrence } from "../period";
import { QUARTERS, quartersTouched, type Quarter } from "../quarter";
import { compareDuration, durationFits } from "./duration-fits";
import { exceptionsFit } from "./exceptions-fit";
import { findDays, type Contradiction } from "./find-days";
import { closeOpenStart } from "./close-open-start";
import { contains, hullOf, isLong, type Interval } from "./interval";
import { joinRanges } from "./join-ranges";
import { mergeRecurrences } from "./merge-recurrences";
import { ofKind, type DurationPhrase, type Phrase } from "./phrase";
import { findYearContext } from "./year-context";

/** A period with the phrases that contradict each other; the period follows the dates. */
export interface AssembledPeriod {
  readonly period: Period;
  readonly conflict: Contradiction | null;
}

/** Makes one period of all the phrases of a timeframe; null where they do not say clearly what is meant. */
export function assemblePeriod(phrases: readonly Phrase[], fiscalYear: number): AssembledPeriod | null {
  const joined = joinRanges(closeOpenStart(phrases, fiscalYear));
  return joined && assembleBesideReport(joined, fiscalYear);
}

/** Recurrences of what is reported on: a report that is due once does not end them. */
const GOING_ON: ReadonlySet<Recurrence> = new Set(["weekly", "monthly", "quarterly", "continuous"]);

/**
 * "ตลอดปีงบประมาณ และรายงานผลภายในวันที่ 30 เมษายน": the day of the report is not the day by which the measure is done. Beside years
 * or quarters with another last day nobody knows which of the two is meant.
 */
function assembleBesideReport(phrases: readonly Phrase[], fiscalYear: number): AssembledPeriod | null {
  const isWholeYear = phrases.some(({ content }) => content.kind === "years" && content.isWhole);
  const isDay = (phrase: Phrase): boolean => isReportDay(phrase, isWholeYear);
  const [reports, others] = [phrases.filter(isDay), phrases.filter((phrase) => !isDay(phrase))];
  if (reports.length === 0) return assemble(phrases, fiscalYear);
  if (ofKind(others, "dates", "mixed").length > 0)
    return assembleWithDays(phrases, others, reports, fiscalYear);
  if (others.some(isGoingOn)) return assemble(others, fiscalYear);
  if (!others.some(isTerm)) return assemble(phrases, fiscalYear);
  const [term, report] = [assemble(others, fiscalYear), assemble(reports, fiscalYear)];
  return term?.period.end === report?.period.end ? term : null;
}

/** "ต.ค. 67 - ก.ย. 68 รายงานผลครั้งแรกภายใน 10 เม.ย. 68": a report that is due within the days ends none of them. */
function assembleWithDays(
  phrases: readonly Phrase[],
  others: readonly Phrase[],
  reports: readonly Phrase[],
  fiscalYear: number,
): AssembledPeriod | null {
  const [days, report] = [assemble(others, fiscalYear), assemble(reports, fiscalYear)];
  const isWithin = days && report && days.period.start !== null && contains(days.period, report.period);
  return isWithin ? days : assemble(phrases, fiscalYear);
}

/** @param isWholeYear beside which days without ภายใน cannot be those of the measure, either */
function isReportDay({ content, bound, isReport }: Phrase, isWholeYear: boolean): boolean {
  if (isReport && content.kind === "label") return true;
  return isReport && content.kind === "dates" && (isWholeYear || bound === "within" || bound === "before");
}

function isGoingOn({ content }: Phrase): boolean {
  if (content.kind === "years") return content.isWhole;
  return content.kind === "recurrence" && GOING_ON.has(content.recurrence);
}

/** Years and quarters that are not themselves what is reported: "รายงานปีงบประมาณ 2567 ภายใน 31 ต.ค." is one report. */
function isTerm({ content, isReport }: Phrase): boolean {
  return !isReport && (content.kind === "years" || content.kind === "quarters");
}

function assemble(joined: readonly Phrase[], fiscalYear: number): AssembledPeriod | null {
  if (!areRemarksSupported(joined)) return null;
  const isTimed = ofKind(joined, "dates", "mixed", "quarters").length > 0;
  const recurrence = mergeRecurrences(joined.flatMap((phrase) => recurrencesOf(phrase, isTimed)));
  const context = findYearContext(joined, fiscalYear);
  const days = context && findDays(joined, context, recurrence);
  const hull = days && hullOf(days.intervals);
  if (
    !days ||
    !hull ||
    !fillsYears(joined, hull) ||
    !exceptionsFit(joined, hull, context) ||
    !isRoomFor(joined, recurrence, hull) ||
    !doDurationsFit(joined, hull) ||
    !doReportTermsFit(joined, hull)
  )
    return null;
  const touched = days.intervals.flatMap(({ start, end }) => quartersTouched(fiscalYear, start, end));
  const quarters = QUARTERS.filter((quarter) => touched.includes(quarter) && isListed(quarter, days.listed));
  return {
    period: { ...hull, quarters, recurrence },
    conflict: days.conflict,
  };
}

function recurrencesOf({ content }: Phrase, isTimed: boolean): readonly Recurrence[] {
  if (content.kind === "session") return ["other"];
  if (content.kind === "usual") return isTimed ? [] : [content.recurrence];
  return content.kind === "recurrence" || content.kind === "weekdays" ? [content.recurrence] : [];
}

function isListed(quarter: Quarter, phrases: readonly Phrase[]): boolean {
  const spans = phrases.flatMap(({ content }) =>
    content.kind === "quarters" && content.wording === "quarter" ? content.spans : [],
  );
  return (
    spans.length === 0 ||
    spans.some(({ from, to }) => from.quarter <= quarter && quarter <= (to ?? from).quarter)
  );
}

function areRemarksSupported(phrases: readonly Phrase[]): boolean {
  const said = new Set(phrases.map(({ content }) => content.kind));
  const has = (...kinds: readonly Phrase["content"]["kind"][]): boolean =>
    kinds.some((kind) => said.has(kind));
  const isTimed = has("dates", "mixed", "quarters");
  if (has("event", "day-of-month") && !has("recurrence", "usual")) return false;
  if (has("portion") && !has("recurrence")) return false;
  // "จันทร์ - ศุกร์" beside dates: the days of the week of those dates, or each week between them?
  if (has("weekdays") && isTimed) return false;
  if (has("bare-day") && !phrases.some(isMonthly)) return false;
  if (has("label") && (!isTimed || isLastGroupOpen(phrases))) return false;
  // Alone the sessions of no year are said, and beside days they may be some of them.
  if (has("session") && (isTimed || !has("years"))) return false;
  return !has("clock") || isTimed || has("recurrence", "usual", "weekdays");
}

/** "รุ่นที่ 1 มี.ค. 68 รุ่นที่ 2": the time of the last group is not said. */
function isLastGroupOpen(phrases: readonly Phrase[]): boolean {
  const outside = phrases.filter(({ isInBracket, isReport }) => !isInBracket && !isReport);
  const [first, last] = [outside[0], outside[outside.length - 1]];
  const isTimedGroup = ofKind(outside, "dates", "mixed", "quarters").length > 0;
  return isTimedGroup && first?.content.kind === "label" && last?.content.kind === "label";
}

function isMonthly({ content }: Phrase): boolean {
  return (content.kind === "recurrence" || content.kind === "usual") && content.recurrence === "monthly";
}

/**
 * Quarters or months beside ตลอดปีงบประมาณ must be the whole year: if not, only one of the two is meant, and nobody knows which.
 */
function fillsYears(phrases: readonly Phrase[], { start, end }: Interval): boolean {
  const isFilled = phrases.some(
    ({ content }) => content.kind === "years" && content.isWhole && content.wording !== "calendar",
  );
  const isNarrowed = ofKind(phrases, "dates", "mixed", "quarters").length > 0;
  if (!isFilled || !isNarrowed) return true;
  if (start === null) return end === fiscalYearEnd(fiscalYearOf(end));
  return start === fiscalYearStart(fiscalYearOf(start)) && end === fiscalYearEnd(fiscalYearOf(end));
}

/** The shortest time in which something can repeat: a single day or month "every month" is a slip or something else is meant. */
const LEAST_DAYS: Readonly<Record<Recurrence, number>> = {
  weekly: 7,
  monthly: 32,
  quarterly: 32,
  "half-yearly": 32,
  yearly: 1,
  continuous: 2,
  other: 2,
};

function isRoomFor(
  phrases: readonly Phrase[],
  recurrence: Recurrence | null,
  { start, end }: Interval,
): boolean {
  if (recurrence === null || start === null) return true;
  let leastDays = LEAST_DAYS[recurrence];
  for (const { content } of phrases) {
    if (content.kind === "recurrence" && content.leastDays !== undefined)
      leastDays = Math.max(leastDays, content.leastDays);
  }
  return addDays(start, leastDays - 1) <= end;
}

/** The shortest time that has a next month. */
const TWO_MONTHS = 32;

/**
 * "มี.ค. 68 และรายงานผลภายใน 30 วัน": the time of the work must be said beside that of the report, and more than one month of it where
 * the report is due each month. In a bracket it could be the time of the report: "รายงานผลภายใน 30 วัน (มี.ค. 68)".
 */
function doReportTermsFit(phrases: readonly Phrase[], { start, end }: Interval): boolean {
  return phrases.every(({ content }) => {
    if (content.kind !== "report-term") return true;
    const works = ofKind(phrases, "dates", "mixed", "quarters", "years", "recurrence").filter(
      ({ isReport }) => !isReport,
    );
    if (!content.isRepeated) return works.some(({ isInBracket }) => !isInBracket);
    return works.length > 0 && start !== null && addDays(start, TWO_MONTHS - 1) <= end;
  });
}

/** Lengths that are shorter than any term of the calendar. */
const DAYS_OF_TERM: ReadonlySet<DurationPhrase["unit"]> = new Set(["day", "workday", "week"]);
const RECURRING: ReadonlySet<Phrase["content"]["kind"]> = new Set(["recurrence", "usual", "weekdays"]);

/** As many days as one time may take: "เดือนละ 1 ครั้ง (2 วัน)". */
const MOST_DAYS_OF_ONE_TIME = 7;

function doDurationsFit(phrases: readonly Phrase[], hull: Interval): boolean {
  const isTimed = ofKind(phrases, "dates", "mixed", "quarters", "years").length > 0;
  return phrases.every((phrase) => {
    const { content, isInBracket } = phrase;
    if (content.kind !== "duration") return true;
    if (!isInBracket) return durationFits(content, hull) || isPartOfTerm(phrase, phrases, hull);
    // "ทุกสัปดาห์ (3 เดือน)" goes on for three months of the year, nobody knows which.
    if (!isTimed) return isOfOneTime(content) || durationFits(content, hull);
    // In a bracket a part of the time may be meant: "เดือนสิงหาคม 2568 (3 วัน)"; "มกราคม 2568 (3 เดือน)" begins there and ends later.
    return compareDuration(content, hull) !== "longer";
  });
}

/** "2 วัน มีนาคม 2568": some days of a month or a quarter. Beside exact days, or in a long time, another length may be meant. */
function isPartOfTerm({ content, isReport }: Phrase, phrases: readonly Phrase[], hull: Interval): boolean {
  if (content.kind !== "duration" || isReport || !DAYS_OF_TERM.has(content.unit) || isLong(hull))
    return false;
  const others = phrases.filter((phrase) => phrase.content.kind !== "duration");
  return others.every(isWholeTerm) && compareDuration(content, hull) === "shorter";
}

function isWholeTerm({ content, bound }: Phrase): boolean {
  if (content.kind === "dates")
    return (
      bound === null && content.spans.every(({ from, to }) => (to ?? from).day === null && from.day === null)
    );
  if (content.kind === "quarters") return bound === null;
  return !RECURRING.has(content.kind) && content.kind !== "mixed";
}

function isOfOneTime({ unit, count }: DurationPhrase): boolean {
  return unit === "hour" || ((unit === "day" || unit === "workday") && count <= MOST_DAYS_OF_ONE_TIME);
}
