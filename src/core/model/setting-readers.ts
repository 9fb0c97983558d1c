import { toBuddhistYear } from "../calendar/buddhist-year";
import type { PlainDate } from "../calendar/plain-date";
import { parseThaiDate } from "../calendar/timeframe/parse-thai-date";
import { readNumericYear } from "../calendar/timeframe/year-number";
import { toArabicDigits } from "../text/digits";
import { squash } from "../text/squash";
import { marginsSaid } from "./read-margins";
import type { AskedText, CoverVariant, ReportSettings } from "./report-settings";
import type { SettingKind } from "./setting-table";

/** "พ.ศ. ๒๕๖๘", "2568", "2025" and "68" are the same year; a number that no report can mean, as that of a telephone, is none. */
export function readSettingYear(text: string): number | null {
  const digits = /(?<!\d)(?:\d{4}|\d{2})(?!\d)/.exec(toArabicDigits(text))?.[0];
  if (digits === undefined) return null;
  if (digits.length === 2) return 2500 + Number(digits);
  const year = readNumericYear(Number(digits), digits.length);
  return year === null ? null : toBuddhistYear(year);
}

/** A day with its year; null for anything else, which the memo prints as it was typed. */
export function readSettingDate(text: string): PlainDate | null {
  return parseThaiDate(text);
}

const YES = /^(?:มี|ใช่|ต้องการ|เพิ่ม|ทำ|พิมพ์|yes|true|y$|1$|✓|✔)/i;
const NO = /^(?:ไม่|no|false|n$|0$|✗|✘)/i;

/** มี, ใช่, ต้องการ; a word that begins with ไม่ means no; null for any other word. */
export function readYesNo(text: string): boolean | null {
  const said = squash(text);
  if (YES.test(said)) return true;
  return NO.test(said) ? false : null;
}

const REFUSAL = /^(?:ไม่(?:มี|ใช่|ต้องการ|ต้อง|เอา|ใส่|ทำ|พิมพ์|ใช้)?|no|false|n|0|✗|✘)$/i;
const CONSENT = /^(?:มี|ใช่|ต้องการ|เพิ่ม|ทำ|พิมพ์|ใส่|ใช้|yes|true|y|1|✓|✔)$/i;

/** "ไม่มี" is no text to be printed. */
export function readUnlessRefused(text: string): string | null {
  return REFUSAL.test(squash(text)) ? null : text;
}

/** "ไม่มี" and the like ask for nothing, "มี" for our words; anything longer is the office's own text. */
export function readAskedText(text: string): AskedText | null {
  const asked = readUnlessRefused(text);
  return asked === null ? null : { own: CONSENT.test(squash(asked)) ? null : asked };
}

/** "รอบ ๖ เดือน", "ครึ่งปี", "รายปี"; null for no period of ours. */
export function readPeriod(text: string): ReportSettings["period"] | null {
  const said = squash(toArabicDigits(text));
  if (/6เดือน|หกเดือน|ครึ่งปี|half/i.test(said)) return "half-year";
  return /รายปี|ทั้งปี|ประจำปี|12เดือน|สิบสองเดือน|annual|year/i.test(said) ? "year" : null;
}

/** Dark enough for a copier, and none of them says anything: the band has no text on it. */
const BAND_COLOURS: readonly (readonly [RegExp, string])[] = [
  [/เขียว/, "2E7D4F"],
  [/ม่วง/, "6A4C93"],
  [/แดง|เลือดหมู/, "8E2E3A"],
  [/ส้ม|แสด/, "B85C1E"],
  [/เหลือง|ทอง/, "B8860B"],
  [/เทา|ดำ/, "4A4A4A"],
];
const USUAL_BAND = "2E6F8E";

/** "ตรา", "แถบสี", "แถบสีเขียว", "ภาพ"; null for what is none of these. */
export function readCover(text: string): CoverVariant | null {
  const said = squash(text);
  if (/แถบ|สี|band/i.test(said)) {
    return { kind: "band", colour: BAND_COLOURS.find(([name]) => name.test(said))?.[1] ?? USUAL_BAND };
  }
  if (/ภาพ|รูป|picture/i.test(said)) return { kind: "picture" };
  return /ตรา|ปกติ|emblem/i.test(said) ? { kind: "emblem" } : null;
}

const ARABIC_DIGITS = /อารบิก|อาราบิก|ฮินดู|arabic|^[0-9]+$/i;
const THAI_DIGITS = /ไทย|thai|^[๐-๙]+$/i;

/** Null for neither kind. */
export function readDigits(text: string): "thai" | "arabic" | null {
  if (ARABIC_DIGITS.test(text)) return "arabic";
  return THAI_DIGITS.test(text) ? "thai" : null;
}

/** The kinds whose value may be one that cannot be read; it then counts as blank. */
const READERS: Partial<Readonly<Record<SettingKind, (text: string) => unknown>>> = {
  year: readSettingYear,
  digits: readDigits,
  period: readPeriod,
  cover: readCover,
  "yes-no": readYesNo,
  margins: marginsSaid,
};

const SAYS_SOMETHING = /[ก-๙A-Za-z0-9]/;

/** False for a value that says something and cannot be read; dotted lines to be filled are no value. */
export function canReadSetting(kind: SettingKind, text: string): boolean {
  const read = READERS[kind];
  return read === undefined || !SAYS_SOMETHING.test(text) || read(text) !== null;
}
