import { largest } from "../core/lists/extremes";
import { addAll } from "../core/lists/add-all";
import type { CheckedWorkbook } from "../app/check-workbook";
import { describeRuleSet } from "../app/describe-rule-set";
import { formatDate } from "../core/calendar/format-date";
import { parsePlainDate, type PlainDate } from "../core/calendar/plain-date";
import { quarterEnd, QUARTERS, type Quarter } from "../core/calendar/quarter";
import type { Severity } from "../core/engine/check";
import type { Finding } from "../core/engine/finding";
import { measureStatus } from "../core/model/measure-status";
import type { FiscalYearSource } from "../core/model/measure-sheet";
import { asideWords } from "../core/model/set-aside";
import type { ListedTable } from "../core/sheet/list-tables";
import { fillTemplate } from "../core/text/fill-template";
import { sayCount, type CountText } from "./count-text";
import type { Language, Text } from "./language";
import type { TextStyle } from "./style";
import { padText, textWidth } from "./text-width";

const SEVERITY_LABELS: Readonly<Record<Severity, Text>> = {
  error: { th: "ต้องแก้", en: "error" },
  warning: { th: "ควรตรวจ", en: "warning" },
  review: { th: "ให้พิจารณา", en: "review" },
};

const YEAR_SOURCES: Readonly<Record<FiscalYearSource, Text>> = {
  option: { th: "ตามที่ระบุในคำสั่ง", en: "given in the command" },
  settings: { th: "จากแผ่นตั้งค่ารายงาน", en: "from the settings sheet" },
  title: { th: "จากหัวเรื่องเหนือตาราง", en: "from the title above the table" },
  "as-of": { th: "คิดจากวันที่ตรวจ", en: "taken from the day of the check" },
};

const WORDS = {
  otherTables: {
    th: "สมุดงานนี้มีตารางมาตรการอื่นด้วย ซึ่งไม่ได้ตรวจในครั้งนี้: {tables}",
    en: "This workbook holds other measures tables, which were not checked now: {tables}",
  },
  noOrganization: { th: "ไม่พบชื่อหน่วยงาน", en: "no authority's name found" },
  noFindings: { th: "ไม่พบข้อที่ต้องแก้หรือควรตรวจ", en: "Nothing to mend and nothing to look at" },
  due: { th: "มาตรการที่ครบกำหนดในแต่ละไตรมาส", en: "Measures due in each quarter" },
  done: { th: "เสร็จแล้ว {n}", en: "{n} done" },
  overdue: { th: "เกินกำหนด {n}", en: "{n} overdue" },
  "due-soon": { th: "ใกล้กำหนด {n}", en: "{n} due soon" },
  open: { th: "ยังไม่ถึงกำหนด {n}", en: "{n} open" },
} as const satisfies Record<string, Text>;

const COUNTS = {
  heading: {
    th: "แผ่นงาน {sheet} · {organization} · ปีงบประมาณ {year} ({source}) · {count} มาตรการ · ณ {day}",
    en: "sheet {sheet} · {organization} · fiscal year {year} ({source}) · {count} measures · as of {day}",
    one: "sheet {sheet} · {organization} · fiscal year {year} ({source}) · {count} measure · as of {day}",
  },
  otherTable: {
    th: "แผ่น {sheet} แถว {row} ปี {year} {count} มาตรการ",
    en: "sheet {sheet}, row {row}, year {year}, {count} measures",
    one: "sheet {sheet}, row {row}, year {year}, {count} measure",
  },
  otherTableWithoutYear: {
    th: "แผ่น {sheet} แถว {row} {count} มาตรการ",
    en: "sheet {sheet}, row {row}, {count} measures",
    one: "sheet {sheet}, row {row}, {count} measure",
  },
  quarter: {
    th: "ไตรมาส {quarter} (ถึง {end}): {count} มาตรการ",
    en: "quarter {quarter} (to {end}): {count} measures",
    one: "quarter {quarter} (to {end}): {count} measure",
  },
  otherDue: {
    th: "นอกปีงบประมาณ: {count} มาตรการ",
    en: "outside the fiscal year: {count} measures",
    one: "outside the fiscal year: {count} measure",
  },
  unknownDue: {
    th: "อ่านกำหนดไม่ได้: {count} มาตรการ",
    en: "deadline unknown: {count} measures",
    one: "deadline unknown: {count} measure",
  },
  errors: { th: "ต้องแก้ {count}", en: "{count} errors", one: "{count} error" },
  warnings: { th: "ควรตรวจ {count}", en: "{count} warnings", one: "{count} warning" },
  reviews: { th: "ให้เจ้าหน้าที่พิจารณา {count}", en: "{count} to review", one: "{count} to review" },
  skipped: { th: "ข้ามไว้ {count} ข้อ:", en: "{count} set aside:", one: "{count} set aside:" },
  moreSkipped: { th: "และอีก {count} ข้อ", en: "and {count} more", one: "and {count} more" },
  cameBack: {
    th: "เคยข้ามไว้แต่ข้อความเปลี่ยนแล้ว {count} ข้อ นับรวมข้างบน",
    en: "{count} set aside before, counted again as their text has changed",
    one: "{count} set aside before, counted again as its text has changed",
  },
} as const satisfies Record<string, CountText>;

/** Those set aside that are named one by one. */
const MOST_SKIPPED = 10;

const STATUSES = ["done", "overdue", "due-soon", "open"] as const;

/** The report of one workbook as text: the findings in the sheet's order, the counts, and what is due in each quarter. */
export function checkText(
  file: string,
  checked: CheckedWorkbook,
  options: {
    readonly asOf: PlainDate;
    readonly language: Language;
    readonly style: TextStyle;
    /** Every measures table of the workbook. */
    readonly tables: readonly ListedTable[];
  },
): string {
  const { language, style } = options;
  const lines = [
    style.strong(file),
    style.faint(`  ${headingLine(checked, options.asOf, language)}`),
    style.faint(`  ${describeRuleSet(checked).line[language]}`),
    ...otherTablesLines(options.tables, language),
    "",
  ];
  addAll(lines, findingLines(checked.findings, language, style));
  lines.push("", `  ${totalLine(checked, language, style)}`);
  addAll(lines, skippedLines(checked, language, style));
  lines.push("", `  ${WORDS.due[language]}`);
  addAll(
    lines,
    dueLines(checked, options.asOf, language).map((line) => `    ${line}`),
  );
  return `${lines.join("\n")}\n`;
}

function headingLine({ sheet }: CheckedWorkbook, asOf: PlainDate, language: Language): string {
  return sayCount(COUNTS.heading, language, sheet.measures.length, {
    sheet: sheet.sheet,
    organization: sheet.organization ?? WORDS.noOrganization[language],
    year: String(sheet.fiscalYear),
    source: YEAR_SOURCES[sheet.fiscalYearSource][language],
    day: formatDate(asOf, language),
  });
}

function otherTablesLines(tables: readonly ListedTable[], language: Language): string[] {
  const others = tables.filter(({ isInUse }) => !isInUse);
  if (others.length === 0) return [];
  const named = others.map(({ sheet, headerRow, fiscalYear, measures }) => {
    const values = { sheet, row: String(headerRow) };
    if (fiscalYear === null) return sayCount(COUNTS.otherTableWithoutYear, language, measures, values);
    return sayCount(COUNTS.otherTable, language, measures, { ...values, year: String(fiscalYear) });
  });
  return [`  ${fillTemplate(WORDS.otherTables[language], { tables: named.join("; ") })}`];
}

function findingLines(findings: readonly Finding[], language: Language, style: TextStyle): string[] {
  if (findings.length === 0) return [`  ${WORDS.noFindings[language]}`];
  const places = findings.map(placeOf);
  const placeWidth = largest(places.map(textWidth));
  const severityWidth = largest(Object.values(SEVERITY_LABELS).map((label) => textWidth(label[language])));
  return findings.map(({ severity, message, check }, index) => {
    const place = padText(places[index] ?? "", placeWidth);
    const label = style[severity](padText(SEVERITY_LABELS[severity][language], severityWidth));
    return `  ${place}  ${label}  ${message[language]}  ${style.faint(check)}`;
  });
}

/** How many were set aside, and the first of them with what was said. */
function skippedLines(
  { skipped, cameBack }: CheckedWorkbook,
  language: Language,
  style: TextStyle,
): string[] {
  const back = cameBack.length === 0 ? [] : [`  ${sayCount(COUNTS.cameBack, language, cameBack.length)}`];
  if (skipped.length === 0) return back;
  const shown = skipped.slice(0, MOST_SKIPPED);
  const places = shown.map(({ finding }) => placeOf(finding));
  const width = largest(places.map(textWidth));
  const lines = shown.map(({ finding, by, on, ...said }, index) => {
    const who = [by, dayText(on, language)].filter((text) => text !== null && text !== "").join(", ");
    const words = asideWords(said).replace(/\s+/g, " ");
    const place = padText(places[index] ?? "", width);
    return `    ${place}  ${words}${who === "" ? "" : ` (${who})`}  ${style.faint(finding.check)}`;
  });
  const more = skipped.length - shown.length;
  return [
    `  ${sayCount(COUNTS.skipped, language, skipped.length)}`,
    ...lines,
    ...(more === 0 ? [] : [`    ${sayCount(COUNTS.moreSkipped, language, more)}`]),
    ...back,
  ];
}

function dayText(on: string, language: Language): string {
  const date = parsePlainDate(on);
  return date === null ? on : formatDate(date, language);
}

function placeOf({ cell, sheet }: Finding): string {
  return [sheet, cell ?? "-"].filter((part) => part !== undefined && part !== "").join("!");
}

function totalLine({ counts }: CheckedWorkbook, language: Language, style: TextStyle): string {
  const line = [
    sayCount(COUNTS.errors, language, counts.error),
    sayCount(COUNTS.warnings, language, counts.warning),
    sayCount(COUNTS.reviews, language, counts.review),
  ].join(" · ");
  return counts.error > 0 ? style.error(line) : style.strong(line);
}

function dueLines({ sheet }: CheckedWorkbook, asOf: PlainDate, language: Language): string[] {
  const groups = new Map<Quarter | "other" | "unknown", Map<string, number>>();
  for (const measure of sheet.measures) {
    const key = dueGroup(measure.deadline, sheet.fiscalYear);
    const statuses = groups.get(key) ?? new Map<string, number>();
    const status = measureStatus(measure, asOf);
    groups.set(key, statuses.set(status, (statuses.get(status) ?? 0) + 1));
  }
  return [...QUARTERS, "other" as const, "unknown" as const].flatMap((key) => {
    const statuses = groups.get(key);
    return statuses
      ? [`${dueHeading(key, statuses, sheet.fiscalYear, language)} (${statusList(statuses, language)})`]
      : [];
  });
}

function dueGroup(deadline: PlainDate | null, fiscalYear: number): Quarter | "other" | "unknown" {
  if (deadline === null) return "unknown";
  if (deadline <= quarterEnd(fiscalYear - 1, 4)) return "other";
  return QUARTERS.find((quarter) => deadline <= quarterEnd(fiscalYear, quarter)) ?? "other";
}

function dueHeading(
  key: Quarter | "other" | "unknown",
  statuses: ReadonlyMap<string, number>,
  fiscalYear: number,
  language: Language,
): string {
  const count = [...statuses.values()].reduce((sum, n) => sum + n, 0);
  if (key === "other") return sayCount(COUNTS.otherDue, language, count);
  if (key === "unknown") return sayCount(COUNTS.unknownDue, language, count);
  const end = formatDate(quarterEnd(fiscalYear, key), language);
  return sayCount(COUNTS.quarter, language, count, { quarter: String(key), end });
}

function statusList(statuses: ReadonlyMap<string, number>, language: Language): string {
  return STATUSES.flatMap((status) => {
    const n = statuses.get(status);
    return n === undefined ? [] : [fillTemplate(WORDS[status][language], { n: String(n) })];
  }).join(", ");
}
