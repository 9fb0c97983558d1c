import { toArabicDigits } from "../text/digits";
import { findAll } from "../text/find-all";
import type { TextSpan } from "../text/text-span";
import { rememberTexts } from "../text/remember-texts";
import { unitWordAt } from "../text/unit-word-at";
import { toCommonYear } from "./buddhist-year";
import { makePlainDate, type PlainDate } from "./plain-date";
import { THAI_MONTHS } from "./thai-months";
import { MONTH_NAMES } from "./timeframe/vocabulary";

/** A day of a month that a running text names, real or not. */
export interface DateMention extends TextSpan {
  /** 0 for Sunday … 6 for Saturday; null where the text names none. */
  readonly weekday: number | null;
  /** As written: 31 of "31 เมษายน". */
  readonly day: number;
  /** As written: 13 of "1/13/2568". */
  readonly month: number;
  /** Of the common era; null where the text gives none right behind the month. */
  readonly year: number | null;
  /** Null without a year, and for a day that does not exist. */
  readonly date: PlainDate | null;
  /** Where the day's number begins, after the weekday. */
  readonly dayStart: number;
}

const WEEKDAYS: readonly string[] = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัส", "ศุกร์", "เสาร์"];
const WEEKDAY = `วัน(?<weekday>อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์)(?:\\s?,)?\\s?(?:วัน)?(?:ที่)?\\s{0,2}`;
/** Everyday short forms (เมษา, มีนา) are names of persons, too. */
const SHORTEST_NAME = 7;
const MONTH_NUMBERS = new Map<string, number>([
  ...MONTH_NAMES.filter(([name]) => name.length >= SHORTEST_NAME),
  ...THAI_MONTHS.map(({ full }, index) => [full, index + 1] as const),
  ...THAI_MONTHS.map(({ short }, index) => [short.replaceAll(".", ""), index + 1] as const),
]);
const FULL_MONTHS = [...MONTH_NUMBERS.keys()].filter((name) => name.length > 3);
/** ม.ค., ม. ค., ม.ค; without any point it could be the end of a word. */
const SHORT_MONTHS = THAI_MONTHS.map(({ short }) => short.replace(".", "\\.\\s?").replace(/\.$/, "\\.?"));
const MONTH = `(?<month>${[...FULL_MONTHS].sort((a, b) => b.length - a.length).join("|")}|${SHORT_MONTHS.join("|")})`;
const ERA = "(?:ปี\\s?)?(?<era>พ\\.\\s?ศ\\.?\\s?|ค\\.\\s?ศ\\.?\\s?)?";
const YEAR = `(?:\\s{0,2},?\\s{0,2}${ERA}(?<year>[12][0-9]{3}|[0-9]{2})(?![0-9,]|\\.[0-9]))?`;
const IN_WORDS = new RegExp(
  `(?=[0-9ว])(?:${WEEKDAY})?(?<![0-9]|[0-9][.,/:])(?<day>[0-9]{1,2})\\s{0,2}(?:เดือน\\s?)?${MONTH}(?![ะ-ฺ็-๎]|\\.?[ก-ฮ]\\.)${YEAR}`,
  "g",
);
/** A number and the first letter of a month: most texts have no such place. */
const BEFORE_MONTH = /[0-9]\s{0,2}(?:เดือน\s?)?(?:[มกพสตธ]|เม|[jfmasond])/;
/** ๓๑/๔/๒๕๖๘, 31-4-2568, 31.4.2568; with two digits of the year only with slashes. */
const IN_FIGURES =
  /(?:วัน(?<weekday>อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์)(?:ที่)?\s{0,2})?(?<![0-9./-])(?<day>[0-9]{1,2})(?<sign>[/.-])(?<month>[0-9]{1,2})\k<sign>(?<year>2[0-9]{3}|[67][0-9])(?![0-9]|[/.-][0-9])/g;

/** The number is one of a series, not a day: รุ่นที่ ๓๑ มิถุนายน, ปี ๖๗ ตุลาคม. */
const NO_DAY_BEFORE =
  /(?:(?<!วัน|พื้น|หน้า|[ก-๎]ร์|พุธ|พฤหัสบดี|พฤหัส)ที่|รุ่น|ครั้ง|ปี|เลข|ข้อ|มาตรา|ระยะ|งวด|รอบ|หมู่|ชั้น|(?<![ก-๎])(?:มท|ว))\s{0,2}$/;
/** Numbers with slashes that are documents, houses or contracts: เลขที่ ๑๒/๓๑/๒๕๖๘. */
const NO_FIGURES_BEFORE = /(?:(?<!วัน|พื้น|หน้า)ที่|เลข|หนังสือ|สัญญา|ฉบับ|คำสั่ง|(?<![ก-๎])ว|[A-Za-z=_])\s{0,2}$/;

/**
 * The days that a running text names, in order, those that are in no calendar among them.
 * @example findThaiDates("ประชุมวันที่ ๓๑ เมษายน ๒๕๖๘") // one: day 31, month 4, year 2025, date null
 */
export function findThaiDates(text: string): readonly DateMention[] {
  return rememberedDates(text);
}

/** Checks of impossible dates, of dates outside the period and of figures ask for the same ones. */
const rememberedDates = rememberTexts((text): readonly DateMention[] => {
  const arabic = toArabicDigits(text);
  if (!/[0-9]/.test(arabic)) return [];
  const inWords = BEFORE_MONTH.test(arabic)
    ? findAll(IN_WORDS, arabic).flatMap((match) => readMention(arabic, match, NO_DAY_BEFORE))
    : [];
  if (!/[0-9][/.-][0-9]/.test(arabic)) return inWords;
  const inFigures = findAll(IN_FIGURES, arabic).flatMap((match) =>
    readMention(arabic, match, NO_FIGURES_BEFORE),
  );
  return [...inWords, ...inFigures].sort((a, b) => a.start - b.start);
});

function readMention(text: string, match: RegExpExecArray, refused: RegExp): DateMention[] {
  const groups = match.groups ?? {};
  const start = match.index;
  const monthText = groups["month"] ?? "";
  const month = /^[0-9]/.test(monthText)
    ? Number(monthText)
    : (MONTH_NUMBERS.get(monthText.replace(/[.\s]/g, "")) ?? 0);
  const day = Number(groups["day"]);
  const dayStart = start + match[0].indexOf(groups["day"] ?? "");
  if (groups["weekday"] === undefined && refused.test(text.slice(Math.max(0, start - 12), start))) return [];
  const fullEnd = start + match[0].length;
  const year = readYear(text, fullEnd, groups["year"], groups["era"]);
  // Without a year that counts, the mention ends with its month: the number behind it counts something.
  const end = groups["year"] !== undefined && year === null ? monthEnd(match, monthText) : fullEnd;
  const weekday = WEEKDAYS.findIndex((name) => groups["weekday"]?.startsWith(name));
  return [
    {
      start,
      end,
      weekday: weekday < 0 ? null : weekday,
      day,
      month,
      year,
      date: year === null ? null : makePlainDate(year, month, day),
      dayStart,
    },
  ];
}

function monthEnd(match: RegExpExecArray, monthText: string): number {
  return match.index + match[0].indexOf(monthText) + monthText.length;
}

/** Years with two digits are those of the century; 45 in "3 เมษายน 45 คน" is a count. */
function readYear(text: string, end: number, year = "", era = ""): number | null {
  const value = Number(year);
  if (year.length === 2) {
    const isCounted = unitWordAt(text, end) !== null || /^\s{1,2}[ก-๎]{1,2}/.test(text.slice(end, end + 3));
    const isLikely = value >= 55 && value <= 80;
    const isUnit = unitWordAt(text, end + 1) !== null;
    return isLikely && (era !== "" || !isUnit || !isCounted) ? toCommonYear(2500 + value) : null;
  }
  if (value >= 2400 && value < 2700) return toCommonYear(value);
  return value >= 1900 && value < 2100 ? value : null;
}
