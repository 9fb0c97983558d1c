import { squash } from "../../text/squash";
import { isSignatureLine } from "../is-signature-line";
import type { DocumentParagraph } from "./report-document";

/** A longer line is a text, not a heading. */
const LONGEST_GROUP = 200;
/** Lines below a heading that still belong to it. */
const MOST_BELOW = 2;
/** As squashed texts have it: ๑. (๑) ก) ๓.๒ before a heading. */
const MARKER = /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[ก-ฮ])[.)]{1,2}|\d{1,2}(?:\.\d{1,2}){1,2})?/.source;
/** What integrity plans are divided into, with a number or without. */
const NAMED = new RegExp(`${MARKER}(?:มิติ|ด้าน(?!ล่าง|บน|หลัง|หน้า|ซ้าย|ขวา|นี้))`);
/** And with a number alone: "ประเด็นสำคัญ" is a word of any sentence. */
const NUMBERED = new RegExp(
  `${MARKER}(?:ยุทธศาสตร์|กลยุทธ์|ประเด็น(?:ยุทธศาสตร์)?|หมวด|กลุ่ม|แผนงาน|เป้าหมาย|เป้าประสงค์|ภารกิจ|พันธกิจ|องค์ประกอบ|ตัวชี้วัด)(?:ที่)?\\d`,
);
/** "มิติที่ ๑" whose name stands in the line below. */
const BARE = new RegExp(`${MARKER}[ก-ฮะ-์]{2,20}\\d{1,2}[.:]?$`);
/** Of the title, which says of which year the report is, and of the authority. */
const TITLE =
  /ปีงบประมาณ|รอบ(?:ปี)?25\d\d|^(?:รายงาน|แบบรายงาน|ตาราง|แผน(?!งาน)|องค์การบริหาร|เทศบาล|เมืองพัทยา|อำเภอ|จังหวัด)/;

/**
 * The lines directly above a table that name a group of its measures, from above; empty where the last line is none of them.
 * @param lines what stands above the table, without blank lines
 * @param stems the words before the number of headings above tables further on
 * @example groupLines(["รายงานผล …", "มิติที่ ๑ การสร้างสังคม"]) // the second alone
 */
export function groupLines(
  lines: readonly DocumentParagraph[],
  stems: ReadonlySet<string> = new Set(),
): readonly DocumentParagraph[] {
  let from = lines.length;
  while (from > 0) {
    const above = from - 1;
    if (isGroup(lines[above], stems)) from = above;
    else if (from === lines.length && isBare(lines[above - 1]) && mayBeGroup(lines[above])) from = above - 1;
    else break;
  }
  return lines.slice(from);
}

/**
 * The same between two tables, where no title stands: what a group's heading says in one or two further lines belongs to it.
 * @example groupLinesBetween(["มิติที่ ๒ การป้องกัน", "แนวทางการดำเนินงาน"]) // both
 */
export function groupLinesBetween(lines: readonly DocumentParagraph[]): readonly DocumentParagraph[] {
  for (let below = 0; below <= MOST_BELOW && below < lines.length; below++) {
    const end = lines.length - below;
    if (!lines.slice(end).every(mayBeGroup)) break;
    const groups = groupLines(lines.slice(0, end));
    if (groups.length > 0) return lines.slice(end - groups.length);
  }
  return [];
}

/** True for a line that can be a heading at all: short, and nobody's signature. */
export function isShortLine({ text }: DocumentParagraph): boolean {
  return text.length <= LONGEST_GROUP && !/ลงชื่อ/.test(text) && !isSignatureLine(text);
}

/** The words before the first number of a line: "มิติที่" of "มิติที่ ๒ …"; "" where there is no number. */
export function stemOf({ text }: DocumentParagraph): string {
  if (text.length > LONGEST_GROUP) return "";
  return /^([^0-9]+)[0-9]/.exec(squash(text))?.[1] ?? "";
}

function isGroup(line: DocumentParagraph | undefined, stems: ReadonlySet<string>): boolean {
  if (line === undefined || !mayBeGroup(line)) return false;
  const said = squash(line.text);
  return NAMED.test(said) || NUMBERED.test(said) || stems.has(stemOf(line));
}

function mayBeGroup(line: DocumentParagraph | undefined): line is DocumentParagraph {
  return line !== undefined && isShortLine(line) && !TITLE.test(squash(line.text));
}

function isBare(line: DocumentParagraph | undefined): boolean {
  return isGroup(line, new Set()) && BARE.test(squash(line?.text ?? ""));
}
