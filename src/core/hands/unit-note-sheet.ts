import { formatThaiDate } from "../calendar/format-thai-date";
import type { PlainDate } from "../calendar/plain-date";
import { INDICATOR_HEADINGS } from "../model/indicator";
import { COLUMN_LABELS } from "../model/columns";
import type { Measure } from "../model/measure";
import { SHEET_NAMES } from "../model/sheet-names";
import type { CellArea, CellLayout, RowLayout, SheetLayout } from "../model/workbook-layout";
import { fillTemplate } from "../text/fill-template";
import { isBlank } from "../text/blank";
import { fileHeight } from "./file-height";
import { UNIT_PAGE } from "./unit-page";
import type { ReadWorkbook } from "./read-workbook";

const LABEL_COLUMN = 1;
const TEXT_COLUMN = 2;
const LAST_COLUMN = 4;
const TITLE_HEIGHT = 30;
const HEADING_HEIGHT = 30;
const WIDTHS = [16, 52, 20, 24];
/** The texts of the note take all columns but the first. */
const TEXT_WIDTH = 96;

const WORDS = {
  title: "ขอให้รายงานผลมาตรการ ปีงบประมาณ พ.ศ. {year}",
  from: "จาก",
  to: "ถึง",
  sent: "วันที่ส่ง",
  deadline: "กำหนด",
  noDeadline: "ตามระยะเวลาของแต่ละมาตรการ",
  count: "มาตรการที่ต้องรายงาน {count} มาตรการ",
  nearest: "ภายในวันที่ {day} (ตามมาตรการที่ครบกำหนดก่อน)",
  passed: "มีมาตรการที่พ้นกำหนดแล้ว ส่งคืนโดยเร็ว",
  fill: "สิ่งที่ต้องกรอก",
  results: "แผ่นงาน “{sheet}” กรอกช่อง “{result}” และ “{outcome}” ของแต่ละมาตรการ (ช่องสีเหลือง)",
  evidence:
    "แผ่นงาน “{sheet}” หนึ่งแถวต่อหนึ่งกิจกรรมที่ทำจริง ระบุเลขมาตรการ วันที่ สิ่งที่ดำเนินการ และลิงก์หลักฐาน เพิ่มแถวในช่องสีเหลืองได้",
  indicators: "แผ่นงาน “{sheet}” กรอกช่อง “{actual}” ที่วัดได้จริง ถ้ายังไม่ได้วัดให้เว้นว่าง",
  locked: "ช่องอื่นล็อกไว้ (ไม่มีรหัสผ่าน) ถ้าแผนไม่ถูกต้อง แจ้งผู้ส่งแทนการแก้ในไฟล์นี้",
  back: "วิธีส่งคืน",
  save: "กรอกด้วย Excel หรือ LibreOffice บันทึกไฟล์นี้เป็น .xlsx แล้วส่งคืนทั้งไฟล์ ไม่ต้องติดตั้งโปรแกรมใด",
  measure: "ลำดับ",
  name: COLUMN_LABELS.measure.th,
  due: "กำหนด",
  state: "ที่ยังขาด",
} as const;

/** What the note is written from. */
export interface NoteOfUnit {
  readonly unit: string;
  readonly measures: readonly Measure[];
  /** When it is sent. */
  readonly day: PlainDate;
}

/** The first sheet of a unit's workbook (บันทึกแจ้ง): from whom, to whom, until when, what to fill in and how to send it back. */
export function unitNoteSheet({ sheet }: ReadWorkbook, { unit, measures, day }: NoteOfUnit): SheetLayout {
  const say = (text: string, values: Readonly<Record<string, string>> = {}): string =>
    fillTemplate(text, values);
  const lines: readonly (readonly [label: string, text: string])[] = [
    [WORDS.from, sheet.organization ?? "ผู้จัดทำรายงาน"],
    [WORDS.to, unit],
    [WORDS.sent, longDate(day)],
    [WORDS.deadline, deadlineText(measures, day)],
    ["", say(WORDS.count, { count: String(measures.length) })],
    [
      WORDS.fill,
      say(WORDS.results, {
        sheet: sheet.sheet,
        result: COLUMN_LABELS.resultSummary.th,
        outcome: COLUMN_LABELS.outcome.th,
      }),
    ],
    ["", say(WORDS.evidence, { sheet: SHEET_NAMES.evidence })],
    ["", say(WORDS.indicators, { sheet: SHEET_NAMES.indicators, actual: INDICATOR_HEADINGS.actual })],
    ["", WORDS.locked],
    [WORDS.back, WORDS.save],
  ];
  const rows: RowLayout[] = [
    {
      row: 1,
      height: TITLE_HEIGHT,
      cells: [cell(1, say(WORDS.title, { year: String(sheet.fiscalYear) }), "title")],
    },
    ...lines.map(([label, text], index): RowLayout => ({
      row: index + 2,
      height: null,
      fileHeight: fileHeight([text], [TEXT_WIDTH]),
      cells: [
        cell(LABEL_COLUMN, label === "" ? null : label, "sectionTop"),
        cell(TEXT_COLUMN, text, "paragraph"),
      ],
    })),
  ];
  const headerRow = rows.length + 2;
  const merges: CellArea[] = rows.map(({ row }) => ({
    top: row,
    bottom: row,
    left: row === 1 ? LABEL_COLUMN : TEXT_COLUMN,
    right: LAST_COLUMN,
  }));
  return {
    name: SHEET_NAMES.unitNote,
    columnWidths: WIDTHS,
    rows: [...rows, ...listOf(measures, headerRow)],
    merges,
    frozen: { rows: 0, columns: 0 },
    choices: [],
    page: { ...UNIT_PAGE, orientation: "portrait" },
  };
}

/** The measures by their deadline, and what was not filled in when they were sent. */
function listOf(measures: readonly Measure[], headerRow: number): RowLayout[] {
  const headings = [WORDS.measure, WORDS.name, WORDS.due, WORDS.state];
  const byDeadline = [...measures].sort(
    (one, other) => compare(one.deadline, other.deadline) || one.ordinal - other.ordinal,
  );
  return [
    {
      row: headerRow,
      height: HEADING_HEIGHT,
      cells: headings.map((text, index) => cell(index + 1, text, "heading")),
    },
    ...byDeadline.map((measure, index): RowLayout => {
      const { numberText, ordinal, title, deadline, cells } = measure;
      const missing = (["resultSummary", "outcome"] as const).filter((id) => isBlank(cells[id].text));
      const texts = [
        numberText ?? String(ordinal),
        title,
        deadline === null ? "–" : shortDate(deadline),
        missing.map((id) => COLUMN_LABELS[id].th).join("\n") || "–",
      ];
      return {
        row: headerRow + 1 + index,
        height: null,
        fileHeight: fileHeight(texts, WIDTHS),
        cells: texts.map((text, at) => cell(at + 1, text, "text")),
      };
    }),
  ];
}

function deadlineText(measures: readonly Measure[], day: PlainDate): string {
  const open = measures.filter(
    ({ cells }) => isBlank(cells.resultSummary.text) || isBlank(cells.outcome.text),
  );
  const days = open.flatMap(({ deadline }) => deadline ?? []).sort();
  const [first] = days;
  if (first === undefined) return WORDS.noDeadline;
  return first < day ? WORDS.passed : fillTemplate(WORDS.nearest, { day: longDate(first) });
}

function compare(one: PlainDate | null, other: PlainDate | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
}

function longDate(day: PlainDate): string {
  return formatThaiDate(day, { digits: "arabic", month: "long" });
}

function shortDate(day: PlainDate): string {
  return formatThaiDate(day, { digits: "arabic", month: "short" });
}

function cell(column: number, value: string | null, style: CellLayout["style"]): CellLayout {
  return { column, value, style, note: null };
}
