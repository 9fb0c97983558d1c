import { largest, smallest } from "../../lists/extremes";
import { toArabicDigits } from "../../text/digits";
import { findAll } from "../../text/find-all";
import { readThaiNumber } from "../../text/parse-thai-number";
import { TIME_UNITS } from "../../text/unit-words";
import { unitWordAt } from "../../text/unit-word-at";
import type { TextSlip } from "./problems-in-texts";
import { rememberTexts } from "../../text/remember-texts";

type FigureSlip = TextSlip<"grouping" | "twicePercent" | "otherWords" | "letter" | "leftOut" | "twice">;

const GROUPS = /(?<![0-9A-Za-z.,/:_=-])[0-9]{1,12}(?:,[0-9]{1,12})+(?:\.[0-9]+)?(?![0-9A-Za-z/])/g;
const RIGHT_GROUPS = /^[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;
/** Several numbers of a series: ไตรมาส ๑,๒; ข้อ ๑,๓,๕; วันที่ ๑๑,๑๘; เลขที่ ๑๑๕,๒๓๐. */
const SERIES_BEFORE =
  /(?:ที่|ข้อ|ไตรมาส|วัน|เดือน|หมู่|ม\.|รุ่น|ครั้ง|ปี|มาตรา|ลำดับ|เลข|หมายเลข|ชั้น|ห้อง|สาย|ประเด็น|อายุ|ระดับ|ชุด|รหัส|ขนาด|ช่อง|หน้า|ตัวชี้วัด|เวลา)\s{0,2}$/;
const SERIES_AFTER =
  /^\s{0,2}(?:และ|,|กับ|หรือ|ถึง|-|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|[ก-ฮ]{1,2}[ิี]?\.)/;
/** What is counted one by one: two of them side by side (๑,๒๐ คน) are no series. */
const COUNTED = new Set([
  "บาท",
  "คน",
  "ราย",
  "ท่าน",
  "ครั้ง",
  "เรื่อง",
  "ฉบับ",
  "รายการ",
  "ครัวเรือน",
  "แผ่น",
  "เล่ม",
  "ใบ",
  "ชุด",
]);

const TWO_POINTS = /(?<![0-9A-Za-z./:,_-])[0-9]{1,9}(?:\.\.|\.,|,\.|,,)[0-9]{1,9}(?![0-9A-Za-z.,/])/g;
const TWO_DECIMALS = /(?<![0-9A-Za-z./:,_-])[0-9]{1,9}\.[0-9]{1,9}\.[0-9]{1,9}(?![0-9A-Za-z./-])/g;
const MEASURED_AFTER =
  /^\s{0,2}(?:%|(?:เปอร์เซ็นต์|บาท|ล้านบาท|กิโลเมตร|กม\.|เมตร|ตารางเมตร|ตร\.ม\.|ไร่|ลิตร|กิโลกรัม|กก\.|ตัน|คะแนน|คน|ราย|ครัวเรือน|นาที|ชั่วโมง)(?![ก-๎]))/;
const MEASURED_BEFORE = /(?:ร้อยละ|เป็นเงิน|เท่ากับ)\s{0,2}$/;

/** 1.200,50: the points and commas of another country. */
const CHANGED_SIGNS = /(?<![0-9A-Za-z./:,_-])[0-9]{1,3}\.[0-9]{3},[0-9]{1,3}(?![0-9A-Za-z.,/])/g;
/** ร้อยละ 91 .14 */
const TORN = /ร้อยละ\s?[0-9]{1,3}\s\.[0-9]{1,2}(?![0-9.)])/g;
/** คิดเป็น %, ร้อยละ %, and a result that ends with พึงพอใจร้อยละ. */
const PERCENT_ALONE = /(?:คิดเป็น|เท่ากับ|ร้อยละ)\s{0,3}%|(?:คิดเป็น|พอใจ|อยู่ที่|ได้)ร้อยละ\s{0,3}$/g;
const TWICE_PERCENT = /ร้อยละ\s{0,3}[0-9][0-9.,]{0,9}\s{0,2}(?:%|เปอร์เซ็นต์)/g;
const IN_WORDS =
  /(?<![0-9A-Za-z.,/:-])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})(\.[0-9]{1,4})?\s{0,2}(?:บาท|คน|ราย|ครั้ง)?\s{0,2}\(\s?(?=[ก-๎])/g;
const WORDS_END = /\s?(?:บาทถ้วน|บาท|คน|ราย|ครั้ง|ถ้วน)?\s?\)/y;
const LETTER =
  /(?<![0-9A-Za-z./:_=@#&-])[0-9]{1,6}(?:,?[oO]|[lI](?=[0-9oO]))[0-9oOlI]{0,6}(?![0-9A-Za-z./:_=@-])/g;

const CLASSIFIER =
  "คน|ราย|ครั้ง|ท่าน|รูป|แห่ง|ฉบับ|เล่ม|ชุด|แผ่น|ใบ|ป้าย|บาท|เรื่อง|คัน|เครื่อง|ครัวเรือน|หลังคาเรือน|รุ่น|ช่องทาง|โครงการ|หมู่บ้าน";
/** 2l คน: a small l or a capital I for the last 1; 5l by itself are litres. */
const LAST_LETTER = new RegExp(
  `(?<![0-9A-Za-z./:_=@#&-])[0-9]{1,5}[lI](?=\\s{0,2}(?:${CLASSIFIER})(?![ก-๎]))`,
  "g",
);
/** ผู้ร่วม - คน; of what may well be none (เรื่องร้องเรียน - เรื่อง) the dash says so. */
const DASH_ALONE = /ร่วม[ก-๎]{0,20}\s{0,2}(?:จำนวน\s{0,2})?[-–]{1,3}\s{0,2}(?:คน|ราย|ท่าน|รูป)(?![ก-๎])/g;
/** 20 20 คน; หมู่ 12 12 ครัวเรือน is right. */
const NUMBER_TWICE = new RegExp(
  `(?<![0-9A-Za-z.,/:-])([1-9][0-9]{1,5}|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,3})\\s{1,2}\\1\\s{0,2}(?:${CLASSIFIER})(?![ก-๎])`,
  "g",
);
/** จำนวน คน ณ ศาลา; จำนวนครั้ง is a noun, and so is what goes on */
const UNIT_ALONE = new RegExp(
  `(?:จำนวน|ทั้งสิ้น|เข้าร่วม|เข้าอบรม|เข้าประชุม|รวมทั้งหมด)\\s{1,4}(?:${CLASSIFIER})(?=\\s{1,2}(?!และ|หรือ|/|ต่อ|ที่)|$|\\n)`,
  "g",
);
/** รวมเป็นเงิน บาท */
const BAHT_ALONE = /(?:เป็นเงิน|เป็นจำนวนเงิน|จำนวนเงิน|งบประมาณ|วงเงิน|ราคา|มูลค่า)\s{1,4}บาท(?![ก-๎])/g;
/** คิดเป็นร้อยละ จากทั้งหมด, คิดเป็นร้อยละของผู้ตอบ */
const SHARE_ALONE =
  /(?:คิดเป็น|อยู่ที่|เฉลี่ย|เท่ากับ)ร้อยละ(?:\s{1,4}(?=(?:จาก|ของ|ซึ่ง|และ|โดย|ใน|เมื่อ|ณ)(?![0-9]))(?:จาก|ของ|ซึ่ง|และ|โดย|ใน|เมื่อ|ณ)|\s{0,2}ของ(?=[^0-9\n]{0,40}$))/g;
/** ร้อยละ ของผู้ผ่านการอบรม, not the name of an indicator whose value follows. */
const SHARE_MISSING =
  /(?<=^|[\s(]|มี|พบ)ร้อยละ\s{1,4}(?:ของ|จาก)(?=ผู้|จำนวน|พนักงาน|ประชาชน|บุคลากร|โครงการ|ครัวเรือน|ทั้งหมด|กลุ่ม|เจ้าหน้าที่)(?![^\n]{0,80}(?:เท่ากับ|ได้|=|อยู่ที่|คือ|เป็น|:)\s?(?:[0-9]|ร้อยละ))/gm;
const INDICATOR_BEFORE = /(?:ตัวชี้วัด|เป้าหมาย|ค่า|สูตร)[^\n]{0,12}$/;

/**
 * What one of the slips has in it: two numbers joined by a sign, a sign out of its place, a letter or brackets behind a number, a
 * counting word with a space behind it. Most texts have none, so that one look is enough for them.
 */
const QUICK =
  /[0-9](?:[,.][0-9,.]|,?[oOlI]|\s{1,2}[0-9]|[^0-9()]{0,10}\()|(?:จำนวน|ทั้งสิ้น|เข้าร่วม|เข้าอบรม|เข้าประชุม|รวมทั้งหมด|เงิน|งบประมาณ|ราคา|มูลค่า)\s/;
const QUICK_SIGNS = /[%,.\-–]/;
const QUICK_BESIDE_SIGNS = /,,|\s\.[0-9]|%|[-–]\s{0,2}(?:คน|ราย|ท่าน|รูป)/;

/**
 * Numbers of a text that nobody can read for certain, in order.
 * @example findMalformedFigures("ขายได้ 45,00 บาท") // grouping, "45,00"
 */
export const findMalformedFigures = rememberTexts((text: string): readonly FigureSlip[] => {
  const arabic = toArabicDigits(text);
  const isSuspect =
    arabic.includes("ร้อยละ") ||
    QUICK.test(arabic) ||
    (QUICK_SIGNS.test(arabic) && QUICK_BESIDE_SIGNS.test(arabic));
  if (!isSuspect) return [];
  const spans = (
    pattern: RegExp,
    message: FigureSlip["message"],
    holds: (match: RegExpExecArray) => boolean = () => true,
  ): FigureSlip[] =>
    findAll(pattern, arabic)
      .filter(holds)
      .map((match) => ({ start: match.index, end: match.index + match[0].length, message }));
  // Few texts hold the sign without which a pattern cannot match, and to look for a sign is quick.
  const has = (...signs: readonly string[]): boolean => signs.some((sign) => arabic.includes(sign));
  return [
    ...(/[0-9],[0-9]/.test(arabic) ? spans(GROUPS, "grouping", (match) => isBrokenGroup(arabic, match)) : []),
    ...(has("..", ".,", ",.", ",,") ? spans(TWO_POINTS, "grouping") : []),
    ...(/[0-9]\.[0-9]{3},/.test(arabic) ? spans(CHANGED_SIGNS, "grouping") : []),
    ...(has(" .") ? spans(TORN, "grouping") : []),
    ...(has("%") || arabic.trimEnd().endsWith("ร้อยละ") ? spans(PERCENT_ALONE, "leftOut") : []),
    ...(/[0-9]\.[0-9]{1,9}\.[0-9]/.test(arabic)
      ? spans(TWO_DECIMALS, "grouping", (match) => isMeasured(arabic, match))
      : []),
    ...(has("%", "เปอร์เซ็นต์") ? spans(TWICE_PERCENT, "twicePercent") : []),
    ...(/[0-9],?[oOlI]/.test(arabic) ? spans(LETTER, "letter", (match) => isAtWord(arabic, match)) : []),
    ...(has("จำนวน", "ทั้งสิ้น", "เข้า", "รวม") ? spans(UNIT_ALONE, "leftOut") : []),
    ...(has("บาท") ? spans(BAHT_ALONE, "leftOut") : []),
    ...(/ร้อยละ\s{0,4}[ก-ฮ]/.test(arabic)
      ? [
          ...spans(SHARE_ALONE, "leftOut"),
          ...spans(SHARE_MISSING, "leftOut", ({ index }) => !INDICATOR_BEFORE.test(arabic.slice(0, index))),
        ]
      : []),
    ...(/[0-9][lI]/.test(arabic) ? spans(LAST_LETTER, "letter") : []),
    ...(has("-", "–") ? spans(DASH_ALONE, "leftOut") : []),
    ...(/[0-9]\s{1,2}[0-9]/.test(arabic)
      ? spans(
          NUMBER_TWICE,
          "twice",
          ({ index }) => !SERIES_BEFORE.test(arabic.slice(Math.max(0, index - 16), index)),
        )
      : []),
    ...(/[0-9][^0-9()]{0,10}\(\s?[ก-๎]/.test(arabic)
      ? findAll(IN_WORDS, arabic).flatMap((match) => readOtherWords(arabic, match))
      : []),
  ].sort((a, b) => a.start - b.start);
});

/** A letter among digits is a slip where a Thai word, a sign of percent or nothing follows. */
function isAtWord(text: string, match: RegExpExecArray): boolean {
  return /^\s{0,2}(?:[ก-๎%]|$|\))/.test(text.slice(endOf(match), endOf(match) + 3));
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

function isBrokenGroup(text: string, match: RegExpExecArray): boolean {
  const number = match[0];
  if (RIGHT_GROUPS.test(number)) return false;
  const before = text.slice(Math.max(0, match.index - 16), match.index);
  const after = text.slice(endOf(match), endOf(match) + 16);
  if (SERIES_BEFORE.test(before) || SERIES_AFTER.test(after)) return false;
  const isShare = /ร้อยละ\s{0,2}$/.test(before) || /^\s{0,2}(?:%|เปอร์เซ็นต์)/.test(after);
  const unit = unitWordAt(text, endOf(match) + (/^\s*/.exec(after)?.[0].length ?? 0));
  if (unit !== null && TIME_UNITS.includes(unit)) return false;
  if (isShare || (unit !== null && COUNTED.has(unit))) return true;
  // A code with a zero before it: 081,234.
  return !number.startsWith("0") && !isSeries(number.split(","));
}

/** Numbers that rise, without a zero before them and of one length or nearly: 1,2,3 and 2567,2568 and 11,18,25. */
function isSeries(groups: readonly string[]): boolean {
  const numbers = groups.map(Number);
  const rises = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  const lengths = groups.map(({ length }) => length);
  const isAlike = largest(lengths) - smallest(lengths) <= 1;
  return rises && isAlike && groups.every((group) => !group.startsWith("0"));
}

/** 1.2.5 กิโลเมตร; a step (2.1.1), a version or a date (12.3.68) is no measured value. */
function isMeasured(text: string, match: RegExpExecArray): boolean {
  const [day = 0, month = 0, year = 0] = match[0].split(".").map(Number);
  const isDate =
    day >= 1 && day <= 31 && month >= 1 && month <= 12 && (year > 2400 || (year >= 55 && year <= 80));
  if (isDate) return false;
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  if (/(?:^|\n)\s*$/.test(text.slice(0, match.index)) || /(?:ข้อ|ที่|ตัวชี้วัด|เวอร์ชัน|รุ่น)\s{0,2}$/.test(before))
    return false;
  return MEASURED_BEFORE.test(before) || MEASURED_AFTER.test(text.slice(endOf(match), endOf(match) + 16));
}

/** 4 (สาม): read only where the words in the bracket are a number and nothing else. */
function readOtherWords(text: string, match: RegExpExecArray): FigureSlip[] {
  const reading = readThaiNumber(text, endOf(match));
  if (reading === null || !reading.isWord) return [];
  WORDS_END.lastIndex = reading.end;
  if (!WORDS_END.test(text)) return [];
  const value = Number(`${(match[1] ?? "").replaceAll(",", "")}${match[2] ?? ""}`);
  if (value === reading.value) return [];
  return [{ start: match.index, end: WORDS_END.lastIndex, message: "otherWords" }];
}
