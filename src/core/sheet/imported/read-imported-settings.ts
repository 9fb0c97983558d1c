import { AUTHORITY_KINDS } from "../../text/authority-kinds";
import { isMonthAlone } from "../../calendar/timeframe/is-month-alone";
import { parseThaiDate } from "../../calendar/timeframe/parse-thai-date";
import { readAssessmentItem } from "../../model/assessment-item";
import type { ReportPerson } from "../../model/report-settings";
import type { SettingKey } from "../../model/setting-names";
import { toArabicDigits } from "../../text/digits";
import { squash } from "../../text/squash";
import { findOrganization } from "../find-organization";
import { findTitleYear } from "../find-title-year";
import type { OutsideLine } from "./outside-lines";
import { readSignatures } from "./read-signatures";

/** What a report says about itself, as far as it is certain. */
export interface ImportedSettings {
  readonly values: ReadonlyMap<SettingKey, string>;
  /** Buddhist era, null where the report names no year or several. */
  readonly fiscalYear: number | null;
  readonly people: readonly ReportPerson[];
  /** The lines that say nothing more than what was taken from them. */
  readonly used: ReadonlySet<OutsideLine>;
}

/** Lines before the table that are its title. */
const TITLE_LINES = 8;
const MEMO_HEADING = "บันทึกข้อความ";
const FISCAL_YEAR_LINE = /^(?:ประจำ)?ปีงบประมาณ(?:พ\.ศ\.?)?(\d{4})$/;
const ASSESSMENT_YEAR =
  /การประเมิน(?:คุณธรรมและความโปร่งใส|\s?ITA)[^\n]{0,120}?ปีงบประมาณ\s*(?:พ\.ศ\.)?\s*(\d{4})(?!\d)/g;
/** แบบวัด OIT ข้อ O25, แบบวัด OIT ข้อที่ 25, ข้อ O25; and a title that begins with it: O25 รายงานผล… */
const ITEMS = /(?:แบบวัด[^\n]{0,60}?ข้อ(?:ที่)?\s?O?|ข้อ(?:ที่)?\s?O|^O)\s?([1-9][0-9]?)(?![0-9./])/gi;
const PLACE = /^(.*?)\s*อำเภอ\s?([ก-๙]+)\s+จังหวัด\s?([ก-๙]+)$/;

/**
 * Reads the settings out of memo, cover and title lines. A line counts as used only where all of it was taken.
 * @param lines everything outside the table's rows
 * @param tableTexts cells of the table, for the authority's name
 * @param title the report's name, as the new sheet has it
 */
export function readImportedSettings(
  lines: readonly OutsideLine[],
  tableTexts: readonly string[],
  title: string,
): ImportedSettings {
  const used = new Set<OutsideLine>();
  const values = new Map<SettingKey, string>();
  readMemoHead(lines, values, used);
  const signatures = readSignatures(lines);
  for (const line of signatures.used) used.add(line);

  const fiscalYear = findYear(lines, values.get("subject") ?? null);
  const organization = findAuthority(lines, tableTexts);
  if (organization !== null) {
    values.set("organization", organization);
    const short = findShortName(organization, [...lines.map(({ words }) => words), ...tableTexts]);
    if (short !== null) values.set("shortName", short);
  }
  readPlace(lines, organization, values, used);
  const assessmentYear = findAssessmentYear(lines);
  if (assessmentYear !== null) values.set("assessmentYear", assessmentYear);
  const item = findItem(lines);
  if (item !== null) values.set("assessmentItem", item);
  if (isArabic([...lines.map(({ words }) => words), ...tableTexts])) values.set("digits", "เลขอารบิก");

  for (const line of lines) if (isKnown(line, { fiscalYear, organization, title })) used.add(line);
  return { values, fiscalYear, people: signatures.people, used };
}

/** The labelled lines at the head of a memo, from ส่วนราชการ to เรียน. */
function readMemoHead(
  lines: readonly OutsideLine[],
  values: Map<SettingKey, string>,
  used: Set<OutsideLine>,
): void {
  const start = lines.findIndex(({ words }) => /^ส่วนราชการ(?=[\s:]|$)/.test(words));
  if (start < 0) return;
  const end = lines.findIndex(({ words }, index) => index > start && /^เรียน(?=[\s:]|$)/.test(words));
  // A memo's head has five labels, some of which go on for a second line.
  const head = lines.slice(start, end < 0 || end > start + 8 ? start + 1 : end + 1);
  for (const line of lines.slice(0, start)) {
    if (squash(line.words) === MEMO_HEADING) used.add(line);
  }
  head.forEach((line, index) => {
    const above = head[index - 1];
    if (above !== undefined && isSubject(above) && !HEAD_LABEL.test(line.words) && used.has(above)) {
      // A subject that is too wide goes on in the line below.
      values.set("subject", `${values.get("subject") ?? ""} ${line.words}`);
      used.add(line);
    } else if (readHeadLine(line.words, values)) used.add(line);
  });
}

const HEAD_LABEL = /^(?:ส่วนราชการ|ที่|วันที่|เรื่อง|เรียน)(?=[\s:]|$)/;

function isSubject({ words }: OutsideLine): boolean {
  return /^เรื่อง(?=[\s:])/.test(words);
}

const HEAD_LINES: readonly (readonly [label: RegExp, key: SettingKey])[] = [
  [/^เรื่อง(?=[\s:])[\s:]*(.+)$/, "subject"],
  [/^เรียน(?=[\s:])[\s:]*(.+)$/, "addressee"],
];
const UNIT_LINE = /^ส่วนราชการ[\s:]*(.*)$/;
const TELEPHONE = /^(.*?)\s*(?:โทรศัพท์|โทร\.?)\s*([0-9๐-๙][0-9๐-๙\s\-–,/()]*(?:ต่อ[0-9๐-๙\s\-–,/]*)?)$/;
const NUMBER_LINE = /^ที่(?=[\s:]|$)[\s:]*(.*?)$/;
const DATE_LINE = /^(.*?)\s*วันที่(?=[\s:]|$)[\s:]*(.*)$/;

/** @returns true where all that the line says is in the values */
function readHeadLine(words: string, values: Map<SettingKey, string>): boolean {
  const set = (key: SettingKey, value: string): boolean => {
    if (value === "") return true;
    if (values.has(key)) return false;
    values.set(key, value);
    return true;
  };
  const unit = UNIT_LINE.exec(words);
  if (unit) {
    const telephone = TELEPHONE.exec(unit[1] ?? "");
    if (!telephone) return set("issuingUnit", unit[1] ?? "");
    return set("issuingUnit", telephone[1] ?? "") && set("telephone", (telephone[2] ?? "").trim());
  }
  const date = DATE_LINE.exec(words);
  const number = NUMBER_LINE.exec(date ? (date[1] ?? "") : words);
  if (number || date?.[1] === "") {
    const day = date?.[2] ?? "";
    const isRead =
      day === "" || ((parseThaiDate(day) !== null || isMonthAlone(day)) && set("documentDate", day));
    return set("documentNumber", number?.[1] ?? "") && isRead;
  }
  return HEAD_LINES.some(([label, key]) => {
    const value = label.exec(words)?.[1];
    return value !== undefined && set(key, value);
  });
}

/** The year of the lines right above the table, else that of the subject, else the only one of all lines. */
function findYear(lines: readonly OutsideLine[], subject: string | null): number | null {
  const inTable = lines.filter(({ place }) => place === "title").map(({ words }) => words);
  const before = lines.filter(({ place }) => place === "before").map(({ words }) => words);
  return (
    findTitleYear(inTable) ??
    findTitleYear(before.slice(-TITLE_LINES)) ??
    (subject === null ? null : findTitleYear([subject])) ??
    findTitleYear(lines.map(({ words }) => words))
  );
}

function findAuthority(lines: readonly OutsideLine[], tableTexts: readonly string[]): string | null {
  const titles = lines.filter(({ place }) => place === "before" || place === "title");
  return findOrganization(
    titles.map(({ words }) => words),
    [[...lines.map(({ words }) => words), ...tableTexts]],
  );
}

function findShortName(organization: string, texts: readonly string[]): string | null {
  const kind = AUTHORITY_KINDS.find(([full]) => organization.startsWith(full));
  if (!kind) return null;
  const short = kind[1] + organization.slice(kind[0].length);
  return texts.some((text) => text.includes(short)) ? short : null;
}

/**
 * "อำเภอตัวอย่าง จังหวัดสมมติ" on its own line or after the authority's name; if there are two different ones, neither is taken.
 */
function readPlace(
  lines: readonly OutsideLine[],
  organization: string | null,
  values: Map<SettingKey, string>,
  used: Set<OutsideLine>,
): void {
  const places = lines.flatMap((line) => {
    const [, before = "", district = "", province = ""] = PLACE.exec(line.words) ?? [];
    const isAlone = before === "" || before === organization;
    return isAlone && district !== "" ? [{ line, district, province }] : [];
  });
  const [first] = places;
  if (!first) return;
  const isOne = places.every((one) => one.district === first.district && one.province === first.province);
  if (!isOne) return;
  values.set("district", first.district);
  values.set("province", first.province);
  for (const { line } of places) used.add(line);
}

function findAssessmentYear(lines: readonly OutsideLine[]): string | null {
  const years = new Set(
    lines.flatMap(({ words }) =>
      [...toArabicDigits(words).matchAll(ASSESSMENT_YEAR)].map((match) => match[1] ?? ""),
    ),
  );
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** The item of the OIT form that the report is for; null where several are named. */
function findItem(lines: readonly OutsideLine[]): string | null {
  const items = new Set(
    lines.flatMap(({ words }) =>
      [...toArabicDigits(words).matchAll(ITEMS)].map(([, number = ""]) => readAssessmentItem(number)),
    ),
  );
  const [item] = items;
  return items.size === 1 && item !== undefined ? item : null;
}

/** A report without a single Thai digit is written in Arabic ones. */
function isArabic(texts: readonly string[]): boolean {
  return texts.some((text) => /[0-9]/.test(text)) && texts.every((text) => !/[๐-๙]/.test(text));
}

/** Lines that the new sheet says in its own title. */
function isKnown(
  { words }: OutsideLine,
  known: { fiscalYear: number | null; organization: string | null; title: string },
): boolean {
  const squashed = squash(words);
  if (known.organization !== null && squashed === squash(known.organization)) return true;
  const year = FISCAL_YEAR_LINE.exec(squashed)?.[1];
  if (year !== undefined) return Number(year) === known.fiscalYear;
  // A cover breaks the title over two lines.
  return squashed.length >= 12 && squash(known.title).includes(squashed);
}
