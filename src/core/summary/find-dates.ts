import { makePlainDate, type PlainDate } from "../calendar/plain-date";
import { toCommonYear } from "../calendar/buddhist-year";
import { THAI_MONTHS } from "../calendar/thai-months";
import { toArabicDigits } from "../text/digits";
import { findAll } from "../text/find-all";
import type { When } from "./read-when";

/** Days that a text names with their month; a year that is not said is null. */
interface NamedDays {
  readonly first: number;
  readonly last: number;
  readonly days: readonly number[];
  readonly month: number;
  readonly year: number | null;
}

const MONTHS = THAI_MONTHS.flatMap(({ full, short }, index) => [
  { name: full, month: index + 1 },
  { name: short, month: index + 1 },
]);
const MONTH_NAMES = MONTHS.map(({ name }) => name.replaceAll(".", "\\.?")).join("|");
const IN_WORDS = new RegExp(
  `(?<![0-9])([0-9]{1,2})((?:\\s?(?:-|–|ถึง(?:วันที่)?|,|และ(?:วันที่)?)\\s?[0-9]{1,2}(?![0-9])){0,8})\\s?(?:เดือน\\s?)?(${MONTH_NAMES})\\s?(?:พ\\.?\\s?ศ\\.?\\s?)?([0-9]{4}|[0-9]{2}(?![0-9]))?`,
  "g",
);
const IN_FIGURES = /(?<![0-9/])([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4}|[0-9]{2})(?![0-9/])/g;
const NUMBERS = /[0-9]+/g;
const RANGE = /-|–|ถึง/;
const LEADS_WITH_DATE = /^(?:เมื่อ|ใน)?\s?(?:ระหว่าง|ตั้งแต่)?\s?(?:วันที่)?\s?[0-9]{1,2}(?:\s|\/)/;

/**
 * Whether a text says already when something was done, so that the sentence does not say it again.
 * @param texts in digits of either kind
 */
export function namesWhen(text: string, { start, end, kind }: When): boolean {
  if (kind === "month") return false;
  const named = findNamedDays(text);
  const says = (date: PlainDate): boolean => named.some((days) => isAmong(days, date));
  return says(start) && (start === end || says(end));
}

/** True where a text begins with its own day: เมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จัดอบรม…. */
export function leadsWithDate(text: string): boolean {
  const arabic = toArabicDigits(text);
  if (!LEADS_WITH_DATE.test(arabic)) return false;
  return findAll(IN_WORDS, arabic.slice(0, 60)).length + findAll(IN_FIGURES, arabic.slice(0, 60)).length > 0;
}

function isAmong({ first, last, days, month, year }: NamedDays, date: PlainDate): boolean {
  const [ownYear, ownMonth, day] = date.split("-").map(Number) as [number, number, number];
  if (month !== ownMonth || (year !== null && year !== ownYear)) return false;
  return days.includes(day) || (first <= day && day <= last);
}

function findNamedDays(text: string): NamedDays[] {
  const arabic = toArabicDigits(text);
  const inWords = findAll(IN_WORDS, arabic).map((match): NamedDays => {
    const [, first = "", further = "", name = "", year] = match;
    const days = [first, ...(further.match(NUMBERS) ?? [])].map(Number);
    const isRange = RANGE.test(further);
    const month = MONTHS.find((one) => one.name.replaceAll(".", "") === name.replaceAll(".", ""))?.month ?? 0;
    return {
      days,
      first: isRange ? Number(first) : 0,
      last: isRange ? (days.at(-1) ?? 0) : 0,
      month,
      year: year === undefined ? null : commonYear(Number(year)),
    };
  });
  const inFigures = findAll(IN_FIGURES, arabic).flatMap(([, day, month, year]): NamedDays[] => {
    const date = makePlainDate(commonYear(Number(year)), Number(month), Number(day));
    return date === null
      ? []
      : [
          {
            days: [Number(day)],
            first: 0,
            last: 0,
            month: Number(month),
            year: commonYear(Number(year)),
          },
        ];
  });
  return [...inWords, ...inFigures];
}

/** 68 is 2568, 2568 is Buddhist, 2025 is common. */
function commonYear(year: number): number {
  if (year < 100) return toCommonYear(2500 + year);
  return year >= 2400 ? toCommonYear(year) : year;
}
