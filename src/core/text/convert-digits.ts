import { ADDRESS_PATTERNS } from "./addresses";
import { toArabicDigits, toThaiDigits } from "./digits";

/** The digits a report is written in. */
export type DigitKind = "thai" | "arabic";

const DIGIT = "[0-9๐-๙]";

/**
 * What keeps its digits, first match wins; the bounds on repetition keep the search linear.
 * Then comes the rest of the digits, as group `plain`.
 */
const KEPT_OR_PLAIN = new RegExp(
  [
    ...ADDRESS_PATTERNS,
    // Names that are written with Thai digits in any text: จิตอาสา ๙๐๔, ๕ ธันวามหาราช, ๘๐ พรรษา, รัชกาลที่ ๙.
    String.raw`(?<![๐-๙])๙๐๔(?![๐-๙])|[๐-๙]{1,3}(?=\s?(?:ธันวา|สิงหา|ตุลา)?(?:มหาราช|มหาราชินี|ปิยมหาราช|พรรษา))|(?<=รัชกาลที่\s?)[๐-๙]{1,2}`,
    // Numbers of an English sentence: B.E. 2562 (2019), Act 2540, No. 2, 12 March 2023, within 3 days.
    String.raw`(?<![A-Za-z])(?:[BC]\.\s?E\.|A\.\s?D\.|Act|No\.|Section|Article|Chapter|Vol\.)[ ,]{0,2}(?:B\.\s?E\.\s?)?${DIGIT}{1,4}(?:\s?\(${DIGIT}{4}\))?`,
    String.raw`(?<![A-Za-z0-9๐-๙])(?:${DIGIT}{1,2}\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s(?:${DIGIT}{1,2},\s)?${DIGIT}{4}`,
    String.raw`(?<=[A-Za-z]\s)${DIGIT}{1,6}(?=\s[A-Za-z]{2})`,
    // Names of standards and products, and item codes, that are written with a space.
    String.raw`(?<![A-Za-z])(?:ISO(?:\/IEC)?|IEC|IEEE|TIS|RFC|WCAG|Windows|Microsoft|COVID|O)[ \u00a0]{1,2}${DIGIT}{1,6}(?:[.:-]${DIGIT}{1,6})*`,
    // Codes: O26, COVID-19, E-Service2, 4G, PM2.5, Q1/2568.
    String.raw`(?:(?<!${DIGIT})${DIGIT}{1,12}-?)?[A-Za-z][A-Za-z0-9๐-๙]*(?:[-_][A-Za-z0-9๐-๙]+)*(?:(?<=${DIGIT})[.:/]${DIGIT}+)*`,
    `(?<plain>${DIGIT}+)`,
  ].join("|"),
  "g",
);

/**
 * One of these is in all that keeps its digits: a Latin letter in addresses, codes and English sentences, @ in mail, two back slashes
 * before a computer, and the names. A text without them has no digit to keep.
 */
const ANY_SIGN = /[A-Za-z@\\]/;
const NAMES = ["๙๐๔", "มหาราช", "พรรษา", "รัชกาล"];

/** Whether a text can have a digit that stays as it is; false for most, of which nothing more need be asked. */
export function mayKeepDigits(text: string): boolean {
  return ANY_SIGN.test(text) || NAMES.some((name) => text.includes(name));
}

/**
 * Writes a text in one kind of digits, except inside addresses of the web and mail, file names and links, and codes
 * with Latin letters; every other character, and the length, stays.
 * @example convertDigits("ข้อ O26 ปี 2568 ดู https://a.go.th/12", "thai") // "ข้อ O26 ปี ๒๕๖๘ ดู https://a.go.th/12"
 */
export function convertDigits(text: string, digits: DigitKind): string {
  const convert = digits === "thai" ? toThaiDigits : toArabicDigits;
  if (!mayKeepDigits(text)) return convert(text);
  return text.replace(KEPT_OR_PLAIN, (match: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { plain?: string; listNumber?: string };
    if (groups.plain !== undefined) return convert(match);
    const listNumber = groups.listNumber ?? "";
    return convert(listNumber) + match.slice(listNumber.length);
  });
}
