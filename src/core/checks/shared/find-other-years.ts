import { toArabicDigits } from "../../text/digits";
import { findAll } from "../../text/find-all";
import type { TextSpan } from "../../text/text-span";
import { clauseAround } from "./clause-around";
import { isYearMeant, type ReportYear } from "./is-year-meant";
import { findYearMentions, type YearMention } from "./year-mentions";

/** A year that cannot belong to the report, and why: of another year, or of the common era. */
export interface OtherYear extends TextSpan {
  readonly kind: "other" | "commonEra";
}

const FIRST_BUDDHIST = 2400;
const FULL_YEAR = /2[0-9]{3}(?![0-9])/g;
/**
 * Two digits behind a month or ปีงบประมาณ. What stands before them is asked last: to look back from every letter of a text takes ten
 * times as long as to find the digits.
 */
const SHORT_YEAR = /[4-9][0-9](?![0-9.:,%/])(?<=(?:[.มนคพยศบณ]|\u0e35|\u0e4c)\s?[4-9][0-9])/g;
const BUDDHIST_YEAR = /(?<![0-9])25[0-9]{2}(?![0-9])/;
/** What counts in the common era: ค.ศ., names and aims in Latin letters (SDGs 2030), standards. */
const COMMON_ERA = /ค\.\s?ศ|สากล|โลก|สหประชาชาติ|[A-Za-z]{3}/;
/** ค.ศ. 2025 (พ.ศ. 2568) */
const BESIDE = /^\s?[(/=]\s?(?:พ\.\s?ศ|25[0-9]{2})/;
const ERAS = 543;
const NEAR = 4;
const OF_PROGRAM = /ระบบ|โปรแกรม|ไฟล์|รุ่น|แอป|บันทึกจาก/;
const TIME = /^\s?(?:เวลา\s?)?[0-9]{1,2}[:.][0-9]{2}/;
const ASSESSMENT = /\bITA\b|\bOIT\b/g;

/**
 * The years of a text that cannot belong to a fiscal year's report. The year before and the year after may be meant, and
 * a range that holds the year is a plan; laws, orders, earlier things and comparisons keep their years, each inside its own
 * clause. A year of the common era is found where it stands for a year of the Buddhist era.
 * @example findOtherYears("ใช้แผน (พ.ศ. ๒๕๖๑ – ๒๕๖๔)", { fiscalYear: 2568, known: [], today: null })
 * // [{ kind: "other", start: 8, end: 24 }]
 */
export function findOtherYears(text: string, report: ReportYear): OtherYear[] {
  const arabic = toArabicDigits(text);
  if (!hasFarYear(arabic, report)) return [];
  const mentions = findYearMentions(arabic);
  return mentions.flatMap((mention): OtherYear[] => {
    const { quoteStart: start, end } = mention;
    if (mention.first < FIRST_BUDDHIST)
      return isCommonEraMeant(mention, arabic, report.fiscalYear) ? [] : [{ kind: "commonEra", start, end }];
    return isYearMeant(mention, arabic, mentions, report) ? [] : [{ kind: "other", start, end }];
  });
}

/** Most texts name the report's year or the one before, and need no second look. */
function hasFarYear(text: string, { fiscalYear, today }: ReportYear): boolean {
  const isFar = (year: number): boolean =>
    Math.abs(year - fiscalYear) > 1 || (today !== null && year > fiscalYear);
  return (
    findAll(FULL_YEAR, text).some(([year]) => isFar(Number(year))) ||
    findAll(SHORT_YEAR, text).some((match) => isFar(2500 + Number(match[0].slice(-2))))
  );
}

function isCommonEraMeant(
  { kind, start, end, quoteStart, first }: YearMention,
  text: string,
  fiscalYear: number,
): boolean {
  const isSaid = text.startsWith("ค.", quoteStart);
  // The report's own year, said in the common era beside years of the Buddhist one.
  if (isSaid && (Math.abs(first + ERAS - fiscalYear) > 1 || BESIDE.test(text.slice(end, end + 12))))
    return true;
  const isNumeric = kind === "date" && /^[0-9/\s-]+$/.test(text.slice(start, end));
  if (kind === "date" && !isNumeric) return false;
  if (kind === "range" || kind === "session") return true;
  const { before, after } = clauseAround(text, start, end);
  if (!isNumeric && COMMON_ERA.test((before + after).replace(ASSESSMENT, ""))) return true;
  const isNamed = !isSaid && (kind === "fiscal" || kind === "title" || text.startsWith("พ.", quoteStart));
  if (isNamed || BUDDHIST_YEAR.test(text)) return false;
  // Alone, a date in figures may come out of a program, with its time, and a year far off may be an aim of the world.
  return isSaid || Math.abs(first + ERAS - fiscalYear) > NEAR || OF_PROGRAM.test(before) || TIME.test(after);
}
