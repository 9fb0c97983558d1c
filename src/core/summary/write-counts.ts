import { toArabicDigits } from "../text/digits";
import type { DigitKind } from "../text/convert-digits";
import { fillTemplate } from "../text/fill-template";
import { findAll } from "../text/find-all";
import { addDecimals, formatDecimal, type Decimal } from "./decimal";
import type { Count, Entry } from "./entry";
import { joinWords } from "./join-words";
import { NO_SUM_UNITS, WORDING } from "./wording";
import { writeDecimal } from "./write-number";
import { timesOf } from "./read-when";
import { writeWhen } from "./write-when";

/** From here on a row of counts is no longer read: their sum says enough. */
const MOST_LISTED = 6;
const TIMES_UNIT = "ครั้ง";
const NUMBERS = /(?<![0-9.,/])[0-9][0-9,]*(?:\.[0-9]+)?(?![0-9/])/g;
const SAYS_TIMES = /[0-9]\s?ครั้ง/;
const PERCENT_WORD = "ร้อยละ";
const COUNT_WORD = /^จำนวน /;
/** อบรมบุคลากร จำนวน, จำนวนผู้เข้าอบรม: the word is said already. */
const HAS_COUNT_WORD = /จำนวน\s*$|^จำนวน[^0-9๐-๙]+$/;

/**
 * How often and how many, for the entries of one activity: each count, and their sum where every entry has one of the same
 * unit. Times are counted only where every entry has a day of its own. Empty where the activity says it already.
 * @example of 45 and 50 คน on two days // "รวม ๒ ครั้ง จำนวน ๔๕ คน และ ๕๐ คน รวม ๙๕ คน"
 */
export function writeCounts(entries: readonly Entry[], digits: DigitKind): string {
  const activity = entries[0]?.activity ?? "";
  const counted = entries.filter((entry): entry is Counted => entry.count !== null);
  const [first] = counted;
  const times = countTimes(entries);
  const units = new Set(counted.map(({ count }) => count.unit));
  const isEach = counted.length === entries.length && units.size === 1;
  const countsTimes = isEach && first?.count.unit === TIMES_UNIT;
  const writtenTimes =
    times === null || countsTimes || SAYS_TIMES.test(toArabicDigits(activity))
      ? ""
      : fillTemplate(WORDING.times, { times: writeDecimal({ digits: BigInt(times), scale: 0 }, digits) });
  const phrases = [writtenTimes, writeAll(entries, counted, isEach, times, digits)];
  return phrases.filter((phrase) => phrase !== "").join(" ");
}

type Counted = Entry & { readonly count: Count };

function writeAll(
  entries: readonly Entry[],
  counted: readonly Counted[],
  isEach: boolean,
  times: number | null,
  digits: DigitKind,
): string {
  const [first] = counted;
  const activity = entries[0]?.activity ?? "";
  if (first === undefined || counted.every(({ count }) => saysCount(activity, count))) return "";
  if (entries.length === 1) return withCountWord(activity, WORDING.counts, { counts: first.count.text });
  const isOneDay = new Set(entries.map(({ when }) => when?.start ?? "")).size === 1;
  if (!isEach && !isOneDay) return writeByDay(counted, digits);
  const texts = counted.map(({ count }) => count.text);
  if (!isEach || NO_SUM_UNITS.has(first.count.unit)) {
    return withCountWord(activity, WORDING.counts, { counts: joinWords(texts, " ") });
  }
  const sum = counted.map(({ count }) => count.value).reduce(addDecimals);
  const total = fillTemplate(WORDING.count, { value: writeDecimal(sum, digits), unit: first.count.unit });
  const isTimes = first.count.unit === TIMES_UNIT;
  const isEqual = new Set(texts).size === 1;
  if (isTimes && isEqual) return fillTemplate(WORDING.total, { total });
  if (isEqual && times !== null) return fillTemplate(WORDING.equalCounts, { count: first.count.text, total });
  if (texts.length > MOST_LISTED) return fillTemplate(WORDING.total, { total });
  return withCountWord(activity, WORDING.countsAndTotal, { counts: joinWords(texts, " "), total });
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

/** Null where it cannot be told: an entry without a day or of several, or two of the same day. */
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

/** The number with its unit stands in the text already. */
function saysCount(activity: string, { value, unit }: Count): boolean {
  const arabic = toArabicDigits(activity);
  const plain = plainNumber(value);
  return findAll(NUMBERS, arabic).some(({ 0: number, index }) => {
    if (trimZeros(number.replaceAll(",", "")) !== plain) return false;
    const after = arabic.slice(index + number.length).trimStart();
    const before = arabic.slice(0, index).trimEnd();
    if (unit === "percent") return before.endsWith("ร้อยละ") || /^(?:%|เปอร์)/.test(after);
    return after.startsWith(toArabicDigits(unit));
  });
}

function plainNumber(value: Decimal): string {
  return formatDecimal(value).replaceAll(",", "");
}

function trimZeros(number: string): string {
  return number.includes(".") ? number.replace(/\.?0+$/, "") : number;
}
