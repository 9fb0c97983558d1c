import { addAll } from "../../lists/add-all";
import { groupBy } from "../../lists/group-by";
import { readBuddhistYear, readNumericYear } from "./year-number";
import { normaliseText } from "./normalise-text";
import type { Token, TokenMeaning, WordKind } from "./token";
import { ABBREVIATED_MONTHS, HARMLESS, MONTH_NAMES, NUMBER_WORDS, WORDS } from "./vocabulary";

type Meaning = TokenMeaning | { readonly kind: "harmless" };

interface Match {
  readonly meaning: Meaning;
  readonly length: number;
}

// Latin o for ๐ and l or I for ๑ inside a number: "๒๕๖o" was found in a published plan.
const NUMBER = /[0-9][0-9oli]*|[oli][0-9][0-9oli]*/y;
// Excel shows a day without a time as midnight.
const NUMERIC_DATE =
  /(?<![0-9] ?[/.] ?)([0-9]{1,4})( ?\/ ?|-|\.)([0-9]{1,2})\2([0-9]{1,4})(?![0-9]|\2[0-9])(?:[t ]00:00(?::00(?:\.0{1,3})?)?z?)?/y;
// The time of day: "เวลา 09.00 - 12.00 น.", "ตั้งแต่เวลา 08.30 น. ถึง 16.30 น.", "09.00 นาฬิกา เป็นต้นไป".
const HOUR = "[0-9]{1,2}[.:][0-9]{2}";
const OCLOCK = " ?(?:น\\.|นาฬิกา)";
const BEFORE_CLOCK = "(?:ตั้งแต่|ระหว่าง|ใน)? ?(?:ช่วง)?เวลา ?";
const TO_HOUR = `(?: ?(?:-|ถึง) ?(?:เวลา ?)?${HOUR})`;
const CLOCK = new RegExp(
  `(?:${BEFORE_CLOCK}|(?:ตั้งแต่|ระหว่าง) ?)?${HOUR}(?:${OCLOCK})?${TO_HOUR}?${OCLOCK}(?: ?เป็นต้นไป)?` +
    `|${BEFORE_CLOCK}${HOUR}${TO_HOUR}?(?![0-9./:])`,
  "y",
);
// After a time of day: the range of days goes on ("3 มี.ค. เวลา 9.00 น. ถึง 7 มี.ค.").
const RANGE_GOES_ON = / ?(?:ถึง|-)/y;
// Words after which a number with a unit says how long and is no day: "ระยะเวลา 3 เดือน เมษายน - มิถุนายน", "รวม 4 เดือน".
const LENGTH = new RegExp(
  "(?:รวม(?:ทั้งสิ้น)?(?:เป็น)?(?:ระยะ)?(?:เวลา)?|(?:เป็น|ใช้|มี)?(?:ระยะ)?เวลา(?:(?:การ)?ดำเนินการ)?|นาน|ประมาณ) ?:? ?(?:ประมาณ ?)?" +
    `(?=(?:[0-9]{1,3}|${NUMBER_WORDS.map(([word]) => word).join("|")}) ?(?:วัน(?!ที่)|เดือน|ปี|สัปดาห์|ชั่วโมง|ชม\\.))`,
  "y",
);
// A service that never closes: "ตลอด 24 ชั่วโมง".
const ALL_DAY = /24 ?(?:ชั่วโมง|ชม\.?)/y;
/** What the patterns begin with: figures and a point, the words of a time of day, the words of a length. */
const FIGURE_START = /[0-9oli.]/;
const CLOCK_START = /[ตรใชเ]/;
const LENGTH_START = /[รเใมนป]/;
const ABBREVIATION_START = /[เมกพสตธค]/;
const DOTS = /\.{2,}/y;
// Two letter groups with their dots or without: ต.ค. ต.ค ตค. ต. ค. พ.ศ..
const ABBREVIATION = /(มี|มิ|เม|ม|ก|พ|ส|ต|ธ|ค)( ?\.{1,2} ?)?([คพยศ])(?![ะ-ฺ็-๎])(\.{1,2}(?!\.)|\.(?=\.\.))?/y;
const LATIN = /^[a-z]/;
const THAI_LETTER = /[ก-๎]/;
const UNKNOWN: Match = { meaning: { kind: "unknown" }, length: 1 };

const dictionary = buildDictionary();

/**
 * Cuts a timeframe text into words, signs and numbers; places are those of the original text. Unknown characters become tokens of
 * kind "unknown", harmless words become no token.
 */
export function tokenize(original: string): readonly Token[] {
  const { text, origins } = normaliseText(original);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const { meaning, length } = matchAt(text, at, tokens[tokens.length - 1], origins[at] ?? 0);
    const start = origins[at] ?? 0;
    const end = (origins[at + length - 1] ?? 0) + 1;
    const previous = tokens[tokens.length - 1];
    if (meaning.kind === "unknown" && previous?.kind === "unknown" && previous.end === start) {
      tokens[tokens.length - 1] = { ...previous, end };
    } else if (meaning.kind !== "harmless") {
      tokens.push({ ...meaning, start, end });
    }
    at += length;
  }
  return tokens;
}

function matchAt(text: string, at: number, previous: Token | undefined, origin: number): Match {
  const isInsideWord = (): boolean =>
    previous?.kind === "unknown" && previous.end === origin && THAI_LETTER.test(text.charAt(at - 1));
  return (
    matchPattern(text, at) ??
    longest(matchAbbreviation(text, at, isInsideWord), matchWord(text, at)) ??
    UNKNOWN
  );
}

function longest(first: Match | null, second: Match | null): Match | null {
  if (first === null || second === null) return first ?? second;
  return first.length >= second.length ? first : second;
}

function matchPattern(text: string, at: number): Match | null {
  const char = text.charAt(at);
  const isFigure = FIGURE_START.test(char);
  if (isFigure || CLOCK_START.test(char)) {
    const clock = matchClock(text, at);
    if (clock !== null) return clock;
  }
  if (isFigure) return matchFigures(text, at);
  const howLong = LENGTH_START.test(char) ? execAt(LENGTH, text, at) : null;
  return howLong === null ? null : { meaning: { kind: "length" }, length: howLong[0].length };
}

function matchClock(text: string, at: number): Match | null {
  const clock = execAt(CLOCK, text, at);
  if (clock === null) return null;
  const { length } = clock[0];
  const isInside = execAt(RANGE_GOES_ON, text, at + length) !== null;
  return { meaning: { kind: isInside ? "harmless" : "clock" }, length };
}

function matchFigures(text: string, at: number): Match | null {
  const allDay = text.charAt(at) === "2" ? execAt(ALL_DAY, text, at) : null;
  if (allDay !== null) return { meaning: { kind: "allDay" }, length: allDay[0].length };
  const date = execAt(NUMERIC_DATE, text, at);
  const numericDate = date && readNumericDate(date[1] ?? "", date[3] ?? "", date[4] ?? "");
  if (date && numericDate) return { meaning: numericDate, length: date[0].length };
  const number = execAt(NUMBER, text, at);
  if (number !== null) return { meaning: numberMeaning(number[0]), length: number[0].length };
  const dots = execAt(DOTS, text, at);
  if (dots !== null) return { meaning: { kind: "dash" }, length: dots[0].length };
  const isDecimalPoint =
    text[at] === "." && /[0-9]/.test(text[at - 1] ?? "") && /[0-9]/.test(text[at + 1] ?? "");
  return isDecimalPoint ? UNKNOWN : null;
}

function numberMeaning(written: string): Meaning {
  const digits = written.replaceAll("o", "0").replace(/[li]/g, "1");
  return { kind: "number", value: Number(digits), digits: digits.length };
}

/** Day/month/year as Thais write it, or year-month-day as Excel and ISO 8601 do; null where it is neither. */
function readNumericDate(first: string, middle: string, last: string): Meaning | null {
  const isYearFirst = first.length === 4;
  const [yearText, dayText] = isYearFirst ? [first, last] : [last, first];
  if (dayText.length > 2 || (isYearFirst && last.length > 2)) return null;
  if (yearText.length === 2 ? readBuddhistYear(Number(yearText), 2) === null : yearText.length !== 4)
    return null;
  const year = readNumericYear(Number(yearText), yearText.length);
  if (year === null) return null;
  return { kind: "numericDate", year, monthOfYear: Number(middle), dayOfMonth: Number(dayText) };
}

function matchAbbreviation(text: string, at: number, isInsideWord: () => boolean): Match | null {
  const match = ABBREVIATION_START.test(text.charAt(at)) ? execAt(ABBREVIATION, text, at) : null;
  if (match === null) return null;
  const [all, first = "", innerDot, second = "", lastDot] = match;
  const isUndotted = innerDot === undefined && lastDot === undefined;
  if (isUndotted && (isInsideWord() || THAI_LETTER.test(text[at + all.length] ?? ""))) return null;
  const length = all.length;
  const month = ABBREVIATED_MONTHS.get(first + second);
  if (month !== undefined) return { meaning: { kind: "monthName", month, isEnglish: false }, length };
  if (first + second === "พศ") return { meaning: { kind: "era" }, length };
  return first + second === "คศ" ? { meaning: { kind: "commonEra" }, length } : null;
}

function matchWord(text: string, at: number): Match | null {
  const words = dictionary.get(text.slice(at, at + 2)) ?? dictionary.get(text.charAt(at)) ?? [];
  const found = words.find(([word]) => text.startsWith(word, at));
  return found === undefined ? null : { meaning: found[1], length: found[0].length };
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Words by their first two characters, longest first; those of one character by it, and after the others that begin with it. */
function buildDictionary(): ReadonlyMap<string, readonly (readonly [string, Meaning])[]> {
  const words = Object.entries(WORDS).flatMap(([kind, list]) =>
    list.map((word): readonly [string, Meaning] => [word, { kind: kind as WordKind }]),
  );
  const entries: readonly (readonly [string, Meaning])[] = [
    ...words,
    ...HARMLESS.map((word) => [word, { kind: "harmless" }] as const),
    ...NUMBER_WORDS.map(([word, value]) => [word, { kind: "number", value, digits: 0 }] as const),
    ...MONTH_NAMES.map(
      ([word, month]) => [word, { kind: "monthName", month, isEnglish: LATIN.test(word) }] as const,
    ),
  ];
  // PDF files lose the ring of ำ: ประจา, ดาเนินการ.
  const ringless = entries.flatMap(([word, meaning]) =>
    word.includes("ำ") ? [[word.replaceAll("ำ", "า"), meaning] as const] : [],
  );
  const byStart = groupBy([...entries, ...ringless], ([word]) => word.slice(0, 2));
  for (const [start, list] of byStart) {
    if (start.length > 1) addAll(list, byStart.get(start.charAt(0)) ?? []);
    list.sort(([a], [b]) => b.length - a.length);
  }
  return byStart;
}
