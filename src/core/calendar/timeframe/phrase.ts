import type { Recurrence } from "../period";
import type { Quarter } from "../quarter";
import type { PhraseSpan } from "./token";

/** The words before dates: a last day (ภายใน), the day after it (ก่อน), a first day (ตั้งแต่). */
export type Bound = "within" | "before" | "from" | null;

/** A year as said beside a month: of the calendar (C.E.) or a fiscal year (B.E.). */
export type YearSaid = { readonly calendar: number } | { readonly fiscal: number };

/** A month or a day of it, as far as the words say. */
export interface DatePoint {
  readonly day: number | null;
  readonly month: number;
  readonly year: YearSaid | null;
}

/** From one point to another; for a single one `to` is null. */
export interface DateSpan {
  readonly from: DatePoint;
  readonly to: DatePoint | null;
}

/** A quarter, and its fiscal year (B.E.) if that is said. */
export interface QuarterPoint {
  readonly quarter: Quarter;
  readonly fiscalYear: number | null;
}

/** From one quarter to another; for a single one `to` is null. */
export interface QuarterSpan {
  readonly from: QuarterPoint;
  readonly to: QuarterPoint | null;
}

/** Years of the Buddhist era (of the common one after ค.ศ.); for a single one `to` is null. */
export interface YearSpan {
  readonly from: number;
  readonly to: number | null;
}

/** Days or months, as a list of points and ranges. */
export type DatesPhrase = { readonly kind: "dates"; readonly spans: readonly DateSpan[] };
/** Quarters, or halves and rounds as the quarters they take. */
export type QuartersPhrase = {
  readonly kind: "quarters";
  readonly spans: readonly QuarterSpan[];
  /** ไตรมาส, a named half or round, or a bare รอบ ๖ เดือน: counted from October unless dates say otherwise. */
  readonly wording: "quarter" | "half" | "bare-round";
};
/** Years by themselves. */
export type YearsPhrase = {
  readonly kind: "years";
  /** `plain` is ปี or พ.ศ. or a bare number; `common` is C.E. */
  readonly wording: "fiscal" | "plain" | "calendar" | "school" | "common";
  /** Empty for the bare word: the report's fiscal year. */
  readonly spans: readonly YearSpan[];
  /** True for ตลอดปี and ทั้งปี: all of it. */
  readonly isWhole: boolean;
};
/** How often. */
export type RecurrencePhrase = {
  readonly kind: "recurrence";
  readonly recurrence: Recurrence;
  /** The shortest time in which it can repeat, where the recurrence itself does not tell. */
  readonly leastDays?: number;
};
/** How often in the name of the thing: "ประชุมประจำเดือน". It counts where no days say when. */
export type UsualPhrase = { readonly kind: "usual"; readonly recurrence: Recurrence };
/** Days of the week without ทุก: "จันทร์ - ศุกร์", "วันอังคารและวันพฤหัสบดี". Beside a date they may be those of the date. */
export type WeekdaysPhrase = { readonly kind: "weekdays"; readonly recurrence: Recurrence };
/** How long something takes; this alone gives no date. */
export type DurationPhrase = {
  readonly kind: "duration";
  readonly count: number;
  readonly unit: "hour" | "day" | "workday" | "week" | "month" | "year";
};
/**
 * Words that mean something only beside others: a round number, a count, a time of day, an event, a day of each month (`bare`:
 * the text does not say of which month), how much each time ("ครั้งละ 1 ชั่วโมง"), the
 * sessions of the council ("ตามสมัยประชุม").
 */
export type RemarkPhrase = {
  readonly kind: "label" | "count" | "clock" | "day-of-month" | "bare-day" | "event" | "portion" | "session";
};

/** Days or months that the time beside it leaves out: "(ยกเว้นเดือนเมษายน)". */
export type ExceptionPhrase = { readonly kind: "exception"; readonly spans: readonly DateSpan[] };

/** When a report is due after the work: "รายงานผลภายใน 30 วัน"; `isRepeated` for "… ของเดือนถัดไป". */
export type ReportTermPhrase = { readonly kind: "report-term"; readonly isRepeated: boolean };

/** From one kind of words to another: "เดือนมกราคม ถึงสิ้นปีงบประมาณ". */
export type MixedPhrase = { readonly kind: "mixed"; readonly from: Phrase; readonly to: Phrase };

/** What the readers understand from the words at one place. */
export type Phrase = PhraseSpan & {
  readonly bound: Bound;
  readonly isInBracket: boolean;
  /** True where ถึง joins it to the phrase before. */
  readonly isJoined: boolean;
  /** True after รายงานผล, สรุปผล: when the report is due, which is not when the measure is carried out. */
  readonly isReport: boolean;
  readonly content:
    | DatesPhrase
    | QuartersPhrase
    | YearsPhrase
    | MixedPhrase
    | ExceptionPhrase
    | ReportTermPhrase
    | RecurrencePhrase
    | UsualPhrase
    | WeekdaysPhrase
    | DurationPhrase
    | RemarkPhrase;
};

/** The phrases of some kinds, in their order. */
export function ofKind(
  phrases: readonly Phrase[],
  ...kinds: readonly Phrase["content"]["kind"][]
): readonly Phrase[] {
  return phrases.filter(({ content }) => kinds.includes(content.kind));
}
