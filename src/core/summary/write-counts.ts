import { toArabicDigits } from "../text/digits";
import type { DigitKind } from "../text/convert-digits";
import { fillTemplate } from "../text/fill-template";
import { addDecimals } from "./decimal";
import type { Count, Entry } from "./entry";
import { joinWords } from "./join-words";
import { NO_SUM_UNITS, WORDING } from "./wording";
import { writeDecimal } from "./write-number";
import { saysCount } from "./says-count";
import { timesOf } from "./read-when";
import { writeWhen } from "./write-when";

/** From here on a row of counts is no longer read: their sum says enough. */
const MOST_LISTED = 6;
const TIMES_UNIT = "ครั้ง";
const SAYS_TIMES = /[0-9]\s?ครั้ง/;
const PERCENT_WORD = "ร้อยละ";
const COUNT_WORD = /^จำนวน /;
/** อบรมบุคลากร จำนวน, จำนวนผู้เข้าอบรม: the word is said already. */
const HAS_COUNT_WORD = /จำนวน\s*$|^จำนวน[^0-9๐-๙]+$/;

/**
 * How often and how many, for the entries of one activity: each count, and their sum where every entry has one of the same unit.
 * Times are counted only where every entry has its own day. Empty where the activity says it already.
 * @example of 45 and 50 คน on two days // "รวม ๒ ครั้ง จำนวน ๔๕ คน และ ๕๐ คน รวม ๙๕ คน"
 */
export function writeCounts(entries: readonly Entry[], digits: DigitKind): string {
  const activity = entries[0]?.activity ?? "";
  const counted = entries.filter((entry): entry is Counted => entry.count !== null);
  const times = countTimes(entries);
  const unit = commonUnit(entries, counted);
  const isTimesSaid = unit === TIMES_UNIT || SAYS_TIMES.test(toArabicDigits(activity));
  const writtenTimes = times === null || isTimesSaid ? "" : writeTimes(times, digits);
  const phrases = [writtenTimes, writeAll({ entries, counted, unit, times, activity }, digits)];
  return phrases.filter((phrase) => phrase !== "").join(" ");
}

type Counted = Entry & { readonly count: Count };

/** The entries of one activity, and what their counts have in common. */
interface CountedEntries {
  readonly activity: string;
  readonly entries: readonly Entry[];
  readonly counted: readonly Counted[];
  /** The unit in which every entry is counted; null where one is not counted, or in another unit. */
  readonly unit: Count["unit"] | null;
  /** How often it was done; null where nobody can say. */
  readonly times: number | null;
}

function commonUnit(entries: readonly Entry[], counted: readonly Counted[]): Count["unit"] | null {
  const [unit, ...others] = new Set(counted.map(({ count }) => count.unit));
  const isCommon = counted.length === entries.length && others.length === 0;
  return isCommon ? (unit ?? null) : null;
}

function writeTimes(times: number, digits: DigitKind): string {
  return fillTemplate(WORDING.times, { times: writeDecimal({ digits: BigInt(times), scale: 0 }, digits) });
}

function writeAll({ activity, entries, counted, unit, times }: CountedEntries, digits: DigitKind): string {
  const [first] = counted;
  if (first === undefined || counted.every(({ count }) => saysCount(activity, count))) return "";
  if (entries.length === 1) return withCountWord(activity, WORDING.counts, { counts: first.count.text });
  const isOneDay = new Set(entries.map(({ when }) => when?.start ?? "")).size === 1;
  if (unit === null && !isOneDay) return writeByDay(counted, digits);
  const counts = joinWords(
    counted.map(({ count }) => count.text),
    " ",
  );
  if (unit === null || NO_SUM_UNITS.has(unit)) return withCountWord(activity, WORDING.counts, { counts });
  const sum = counted.map(({ count }) => count.value).reduce(addDecimals);
  const total = fillTemplate(WORDING.count, { value: writeDecimal(sum, digits), unit });
  if (counted.every(({ count }) => count.text === first.count.text)) {
    // "ครั้งละ ๔๕ คน รวม ๙๐ คน"; where the times themselves are counted, the sum says enough.
    if (unit === TIMES_UNIT) return fillTemplate(WORDING.total, { total });
    if (times !== null) return fillTemplate(WORDING.equalCounts, { count: first.count.text, total });
  }
  if (counted.length > MOST_LISTED) return fillTemplate(WORDING.total, { total });
  return withCountWord(activity, WORDING.countsAndTotal, { counts, total });
}

/** Counts of some of the entries, or of several units: each beside its day. */
function writeByDay(counted: readonly Counted[], digits: DigitKind): string {
  const details = counted.map(({ when, count }) => {
    const counts = count.text;
    if (when === null) return withCountWord("", WORDING.counts, { counts });
    return fillTemplate(WORDING.dayDetail, {
      day: writeWhen(timesOf(when), digits).replace(/^เมื่อ/, ""),
      counts,
    });
  });
  return fillTemplate(WORDING.dayDetails, { details: joinWords(details, " ") });
}

/** Null where nobody can say: an entry has no day or several days, or two entries have the same day. */
function countTimes(entries: readonly Entry[]): number | null {
  if (entries.length < 2 || entries.some(({ when }) => !when || when.kind === "month" || when.listed))
    return null;
  const days = new Set(entries.map(({ when }) => `${when?.start} ${when?.end}`));
  return days.size === entries.length ? entries.length : null;
}

function withCountWord(activity: string, template: string, values: Record<string, string>): string {
  const text = fillTemplate(template, values);
  const hasCountWord = HAS_COUNT_WORD.test(activity) || values.counts?.startsWith(PERCENT_WORD);
  return hasCountWord ? text.replace(COUNT_WORD, "") : text;
}
