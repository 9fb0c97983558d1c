import { THAI_MONTHS } from "../../calendar/thai-months";
import { findAll } from "../../text/find-all";
import { overlapFinder } from "../../text/text-span";
import { rememberTexts } from "../../text/remember-texts";

/** A year, a range of years or a date as a text names it. */
export interface YearMention {
  /**
   * `date`: a day or a month of the year. `fiscal`: ปีงบประมาณ, ประจำปี. `year`: ปี. `title`: พ.ศ. alone, as behind the name of a
   * law. `session`: ครั้งที่ 2/2568. `range`: years without such a word.
   */
  readonly kind: "date" | "fiscal" | "year" | "title" | "session" | "range";
  /** Where the words begin that make it a year. */
  readonly start: number;
  /** Where the quote begins. */
  readonly quoteStart: number;
  readonly end: number;
  /** As written; a year of two digits of the Buddhist era in full. */
  readonly first: number;
  /** The last year of a range, else the same. */
  readonly last: number;
  /** From 1; null where no month is named. */
  readonly month: number | null;
  /** Null where no day is named. */
  readonly day: number | null;
}

const FULL = THAI_MONTHS.map(({ full }) => full);
/** ม.ค., มค., ม. ค. */
const SHORT = THAI_MONTHS.map(({ short }) => short.replaceAll(".", "\\.?\\s?"));
const MONTHS = [...FULL, ...SHORT];
/** A short month without a day, with its points and apart from the words before it: เมื่อ ส.ค. 66. */
const SHORT_ALONE = `(?<=^|[\\s(–-]|เดือน|เมื่อ|ใน|ถึง)(?:${THAI_MONTHS.map(({ short }) => short.replaceAll(".", "\\.")).join("|")})`;
const ENGLISH = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const YEAR_WORD = "(?:พ\\.\\s?ศ\\.\\s?|ปี\\s?)?";
/** What may follow a year of two digits; anything else may be a unit: 3 มี.ค. 45 คน. */
const AFTER_TWO =
  "(?=\\s*(?:$|[,;)\\n–—-]|ณ(?![ก-๛])|และ|ถึง|จำนวน|รวม|โดย|มี(?!ด)|ผู้|ได้|ให้|เพื่อ|ครบ|เวลา|ตาม|ซึ่ง|พร้อม|แล้ว|จัด|เผยแพร่|แจ้ง|ประชุม|อบรม|ลงนาม|ติด|ที่(?![ก-๛]{0,6}\\s?คน)))";

/** 12 มีนาคม 2568, 4 - 20 มี.ค. 68, มีนาคม 2568 */
const DATE = new RegExp(
  `(?:(?<![0-9.,:])(?<day>[0-3]?[0-9])\\s?(?:[-–—]\\s?[0-3]?[0-9]\\s?)?(?<month>${MONTHS.join("|")})|(?<alone>${FULL.join("|")}|${SHORT_ALONE}))\\s?${YEAR_WORD}(?:(?<long>2[0-9]{3})(?![0-9])|(?<two>[4-9][0-9])(?![0-9.:,%/])${AFTER_TWO})`,
  "g",
);
/** 12 March 2023, in a sentence that is Thai. */
const ENGLISH_DATE = new RegExp(
  `(?<![0-9.,:])(?<day>[0-3]?[0-9])\\s(?<month>${ENGLISH.join("|")})[a-z]{0,6}\\.?\\s(?<long>20[0-9]{2})(?![0-9])`,
  "g",
);
const LATIN_BEFORE = /[A-Za-z][^ก-๛]{0,20}$/;
/** ปีงบประมาณ 66; ปี 66 may be an age. */
const FISCAL_TWO = new RegExp(
  `(?:ปีงบประมาณ|ปีงบ|ประจำปี)\\s?(?:พ\\.\\s?ศ\\.?\\s?)?(?<two>[5-9][0-9])(?![0-9.:,%/])${AFTER_TWO}`,
  "g",
);
/** 12/3/2568 */
const NUMERIC =
  /(?<![0-9/.-])(?<day>[0-3]?[0-9])\s?[/-]\s?(?<month>[01]?[0-9])\s?[/-]\s?(?<long>2[045][0-9]{2})(?![0-9])/g;

/** ปีงบประมาณ พ.ศ. 2568, (พ.ศ. 2566 - 2570), แผน 2561-2565, ครั้งที่ 2/2568 */
const LABELLED =
  /(?:(?<fiscal>(?:ปีงบ(?:ประมาณ)?|ประจำปี(?:งบประมาณ)?)\s?(?:พ\.\s?ศ\.?)?\s?\(?\s?)|(?<year>ปี\s?(?:[คพ]\.\s?ศ\.?)?\s?\(?\s?)|(?<title>[คพ]\.\s?ศ\.?\s?\(?\s?)|(?<session>(?:ครั้งที่|รอบที่|สมัยที่|รุ่นที่|ไตรมาส(?:ที่)?|ภาคเรียนที่)\s?[0-9]{1,3}\s?\/\s?)|(?<range>\(\s?|แผน(?:(?!ปี|พ\.)[ก-๛]){0,40}\s?))(?<![0-9])(?<from>2[0456][0-9]{2})(?![0-9]|\s?บาท)(?:\s?(?:[-–—]|ถึง)\s?(?:พ\.\s?ศ\.\s?)?(?<to>2[045][0-9]{2}|[0-9]{2})(?![0-9]))?/g;
const SIGN = /2[0-9]{3}|[\s.][4-9][0-9]/;

/**
 * The years that a text names, in their order.
 * @param text with Arabic digits
 */
export const findYearMentions = rememberTexts((text: string): readonly YearMention[] => {
  if (!SIGN.test(text)) return [];
  const english = /[a-z]\.?\s20[0-9]{2}/.test(text) ? findAll(ENGLISH_DATE, text) : [];
  const dates = [
    ...[...findAll(DATE, text), ...findAll(NUMERIC, text)].map(readDate),
    ...english
      .filter(({ index }) => !LATIN_BEFORE.test(text.slice(Math.max(0, index - 24), index)))
      .map(readEnglish),
  ];
  const isDate = overlapFinder(dates);
  const isInDate = (at: number): boolean => isDate({ start: at, end: at + 1 });
  const labelled = findAll(LABELLED, text)
    .filter((match) => !isInDate(match.index + match[0].length - 1) && !isInDate(match.index))
    .flatMap(readLabelled);
  const short = findAll(FISCAL_TWO, text).map(readFiscalTwo);
  return [...dates, ...labelled, ...short].sort((a, b) => a.start - b.start);
});

function readDate(match: RegExpExecArray): YearMention {
  const { day, month, alone, long, two } = match.groups ?? {};
  const start = match.index;
  const year = long === undefined ? 2500 + Number(two) : Number(long);
  return {
    kind: "date",
    start,
    quoteStart: start,
    end: start + match[0].length,
    first: year,
    last: year,
    month: monthNumber(month ?? alone ?? ""),
    day: day === undefined ? null : Number(day),
  };
}

/** As the year of the Buddhist era that it is. */
function readEnglish(match: RegExpExecArray): YearMention {
  const year = Number(match.groups?.["long"]) + 543;
  const month = ENGLISH.indexOf(match.groups?.["month"] ?? "") + 1;
  return { ...readDate(match), first: year, last: year, month };
}

function readFiscalTwo(match: RegExpExecArray): YearMention {
  const start = match.index;
  const end = start + match[0].length;
  const year = 2500 + Number(match.groups?.["two"]);
  return { kind: "fiscal", start, quoteStart: start, end, first: year, last: year, month: null, day: null };
}

function monthNumber(written: string): number | null {
  if (/^[0-9]+$/.test(written)) return Number(written);
  const bare = (name: string): string => name.replace(/[.\s]/g, "");
  const at = THAI_MONTHS.findIndex(({ full, short }) => [full, bare(short)].includes(bare(written)));
  return at < 0 ? null : at + 1;
}

function readLabelled(match: RegExpExecArray): YearMention[] {
  const { fiscal, year, title, session, from = "", to } = match.groups ?? {};
  const first = Number(from);
  const written = to?.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : Number(to ?? from);
  const isRange = written > first;
  const [kind] = [
    fiscal !== undefined && "fiscal",
    year !== undefined && "year",
    title !== undefined && "title",
    session !== undefined && "session",
    "range",
  ].filter((one) => one !== false) as [YearMention["kind"]];
  // A number in brackets is a year only as one of a range.
  if (kind === "range" && !isRange) return [];
  const start = match.index;
  const end = to !== undefined && !isRange ? match[0].lastIndexOf(from) + from.length : match[0].length;
  const lead = session !== undefined ? 0 : match[0].search(/[คพ]\.|[0-9]/);
  return [
    {
      kind,
      start,
      quoteStart: start + lead,
      end: start + end,
      first,
      last: isRange ? written : first,
      month: null,
      day: null,
    },
  ];
}
