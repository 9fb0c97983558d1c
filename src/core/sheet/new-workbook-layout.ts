import { EVIDENCE_HEADINGS, type EvidenceColumn } from "../model/evidence";
import { INDICATOR_HEADINGS, type IndicatorColumn } from "../model/indicator";
import type { MeasureSheet } from "../model/measure-sheet";
import { THAI_DATE_FORMAT } from "../model/thai-date-format";
import { COLUMN_LABELS, MEASURE_COLUMNS, type MeasureColumn } from "../model/columns";
import { SETTING_CHOICES, SETTINGS } from "../model/setting-table";
import { SHEET_NAMES } from "../model/sheet-names";
import type {
  CellLayout,
  CellStyleName,
  ChoiceList,
  PageSetup,
  RowLayout,
  SheetLayout,
  WorkbookLayout,
} from "../model/workbook-layout";
import { toThaiDigits } from "../text/digits";

const READY_ROWS = 30;

// Points. Rows that are filled in have no height of their own, so that Excel lets them grow with the text.
const TITLE_HEIGHT = 28;
const HEADING_HEIGHT = 48;
const LINE_HEIGHT = 26;

/** Good for a table on A4; the memo and the report have margins of their own. */
const MARGINS = { top: 2, right: 1.5, bottom: 2, left: 1.5 };

/**
 * The blank workbook of `new`: headings, drop-downs and settings, and no measure yet.
 * @param fiscalYear Buddhist era: 2569 is written ๒๕๖๙ in the title and 2569 in the settings; null leaves it to be filled in
 */
export function newWorkbookLayout(fiscalYear: number | null): WorkbookLayout {
  const year = fiscalYear === null ? "" : ` ปีงบประมาณ พ.ศ. ${toThaiDigits(String(fiscalYear))}`;
  return {
    title: `มาตรการส่งเสริมคุณธรรมและความโปร่งใส${year}`,
    sheets: [measuresSheet(fiscalYear), ...recordSheetsLayout(null).sheets, settingsSheet(fiscalYear)],
  };
}

interface ColumnLayout {
  readonly heading: string;
  readonly width: number;
  /** Of the blank cells below; `text` where Excel would make a number or a date of what is typed. */
  readonly style: CellStyleName;
  /** Of the blank cells below, where it is not the style's. */
  readonly numberFormat?: string;
  readonly note: string | null;
}

const MEASURE_LAYOUT: Readonly<Record<MeasureColumn, Omit<ColumnLayout, "heading">>> = {
  measure: { width: 34, style: "body", note: "ขึ้นต้นด้วยลำดับ เช่น ๑. จัดทำแผน… หนึ่งแถวต่อหนึ่งมาตรการ" },
  steps: { width: 52, style: "body", note: "ขึ้นบรรทัดใหม่ในช่องเดียวกันด้วย Alt+Enter" },
  responsibleUnit: { width: 18, style: "body", note: null },
  timeframe: { width: 18, style: "text", note: "เช่น ไตรมาส ๒ หรือ ม.ค. – มี.ค. ๒๕๖๙ หรือ ตลอดปีงบประมาณ" },
  resultSummary: { width: 44, style: "body", note: "กรอกเอง หรือให้โปรแกรมร่างจากแผ่นงานหลักฐาน" },
  outcome: { width: 36, style: "body", note: "กรอกเอง หรือให้โปรแกรมร่างจากแผ่นงานตัวชี้วัด" },
};

function measuresSheet(fiscalYear: number | null): SheetLayout {
  const columns = MEASURE_COLUMNS.map((id) => ({ heading: COLUMN_LABELS[id].th, ...MEASURE_LAYOUT[id] }));
  const titles = [
    "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    fiscalYear === null ? null : `ประจำปีงบประมาณ พ.ศ. ${toThaiDigits(String(fiscalYear))}`,
    null,
  ];
  const titleRows = titles.map((value, index): RowLayout => {
    const isName = index === titles.length - 1;
    const note = isName ? "ชื่อหน่วยงานแบบเต็ม (เว้นว่างได้ถ้ากรอกในแผ่นงานตั้งค่ารายงานแล้ว)" : null;
    return { row: index + 1, height: TITLE_HEIGHT, cells: [{ column: 1, value, style: "title", note }] };
  });
  const headerRow = titles.length + 1;
  return {
    ...tableSheet(SHEET_NAMES.measures, columns, headerRow),
    rows: [...titleRows, ...tableRows(columns, headerRow)],
    merges: titles.map((_, index) => ({ top: index + 1, left: 1, bottom: index + 1, right: columns.length })),
  };
}

/** Drop-downs reach further than the prepared rows: nothing is printed for them. */
const CHOICE_ROWS = 500;

/**
 * The largest number of letters of a list that is written in the rule itself (Excel specifications and limits: data validation).
 */
const LONGEST_LIST = 255;

const UNITS = ["คน", "ครั้ง", "ฉบับ", "เรื่อง", "ช่องทาง", "ร้อยละ"] as const;
const UNIT_WARNING = "หน่วยนี้ไม่อยู่ในรายการ ใช้ได้หากสะกดถูกต้อง";

const MEASURE_COLUMN = { width: 12, style: "body", note: "ลำดับของมาตรการในแผ่นงานมาตรการ เช่น 3" } as const;

/**
 * Counts and values have no number format of their own: one that hides decimals (#,##0) would hide them from the report too.
 */
const EVIDENCE_LAYOUT: Readonly<Record<EvidenceColumn, Omit<ColumnLayout, "heading">>> = {
  measure: MEASURE_COLUMN,
  date: {
    width: 18,
    style: "body",
    numberFormat: THAI_DATE_FORMAT,
    note: "วัน เดือน ปี พ.ศ. เช่น 15 ม.ค. 2569",
  },
  activity: { width: 50, style: "body", note: "สิ่งที่ทำจริง หนึ่งแถวต่อหนึ่งกิจกรรม" },
  count: { width: 10, style: "body", note: "ตัวเลข เช่น 45" },
  unit: { width: 12, style: "body", note: "เลือกจากรายการ หรือพิมพ์หน่วยอื่น" },
  channel: { width: 28, style: "body", note: null },
  link: { width: 40, style: "text", note: "ที่อยู่เว็บของภาพถ่าย คำสั่ง หรือประกาศ" },
};

const INDICATOR_LAYOUT: Readonly<Record<IndicatorColumn, Omit<ColumnLayout, "heading">>> = {
  measure: MEASURE_COLUMN,
  name: { width: 46, style: "body", note: "เช่น ร้อยละของผู้เข้าอบรมที่ผ่านการทดสอบ" },
  comparator: { width: 12, style: "text", note: "เลือกจากรายการ" },
  target: { width: 14, style: "body", note: "ตัวเลข เว้นว่างได้ถ้าเงื่อนไขคือ ลดลง หรือ เพิ่มขึ้น" },
  unit: { width: 12, style: "body", note: "เลือกจากรายการ หรือพิมพ์หน่วยอื่น" },
  actual: { width: 14, style: "body", note: "ค่าที่วัดได้จริง เป็นตัวเลข" },
  previous: { width: 14, style: "body", note: "ใช้เทียบเมื่อเงื่อนไขคือ ลดลง หรือ เพิ่มขึ้น" },
  source: { width: 36, style: "body", note: "เช่น ทะเบียนรับเรื่องร้องเรียน" },
};

/**
 * The sheets of evidence and indicators alone, for a workbook that has its measures already.
 * @param sheet whose numbers the drop-down of the measures offers; null for a workbook without a table
 */
export function recordSheetsLayout(sheet: MeasureSheet | null): WorkbookLayout {
  return { title: "หลักฐานและตัวชี้วัด", sheets: [evidenceSheet(sheet), indicatorsSheet(sheet)] };
}

function evidenceSheet(sheet: MeasureSheet | null): SheetLayout {
  const ids = Object.keys(EVIDENCE_HEADINGS) as EvidenceColumn[];
  const columns = ids.map((id) => ({ heading: EVIDENCE_HEADINGS[id], ...EVIDENCE_LAYOUT[id] }));
  return {
    ...tableSheet(SHEET_NAMES.evidence, columns, 1),
    choices: [
      ...measureChoices(sheet, ids.indexOf("measure") + 1),
      choiceList(ids.indexOf("unit") + 1, UNITS, UNIT_WARNING),
    ],
  };
}

function indicatorsSheet(sheet: MeasureSheet | null): SheetLayout {
  const ids = Object.keys(INDICATOR_HEADINGS) as IndicatorColumn[];
  const columns = ids.map((id) => ({ heading: INDICATOR_HEADINGS[id], ...INDICATOR_LAYOUT[id] }));
  const conditions = ["≥", "≤", "=", "ลดลง", "เพิ่มขึ้น"];
  const warning = "เงื่อนไขที่โปรแกรมอ่านได้คือ ≥ ≤ = ลดลง เพิ่มขึ้น";
  return {
    ...tableSheet(SHEET_NAMES.indicators, columns, 1),
    choices: [
      ...measureChoices(sheet, ids.indexOf("measure") + 1),
      choiceList(ids.indexOf("comparator") + 1, conditions, warning),
      choiceList(ids.indexOf("unit") + 1, UNITS, UNIT_WARNING),
    ],
  };
}

function choiceList(column: number, values: readonly string[], warning: string): ChoiceList {
  return { area: { top: 2, left: column, bottom: CHOICE_ROWS + 1, right: column }, values, warning };
}

/**
 * The numbers of the measures; if they are too many for a list in the rule, a reference to the sheet's number column, where it
 * has one.
 */
function measureChoices(sheet: MeasureSheet | null, column: number): ChoiceList[] {
  const numbers = (sheet?.measures ?? []).flatMap(({ number }) => number ?? []);
  const values = [...new Set(numbers)].map(String);
  if (sheet === null || values.length === 0) return [];
  const choices = choiceList(column, values, "ลำดับนี้ไม่มีในแผ่นงานมาตรการ กรุณาตรวจลำดับของมาตรการ");
  if (values.join(",").length <= LONGEST_LIST) return [choices];
  const source = numberColumn(sheet);
  return source === null ? [] : [{ ...choices, values: [], source }];
}

function numberColumn({ sheet, columns, measures }: MeasureSheet): string | null {
  const [first, last] = [measures[0], measures.at(-1)];
  if (columns.number === null || !first || !last) return null;
  const { number } = columns;
  return `='${sheet.replaceAll("'", "''")}'!$${number}$${first.row}:$${number}$${last.lastRow}`;
}

/** Everyone may rename, add or drop a line; the last one counts as the mayor (contract of the settings sheet). */
const PEOPLE_HEADINGS = ["ผู้จัดทำ", "ความเห็นหัวหน้าสำนักปลัด", "ความเห็นปลัด", "ความเห็นนายก"] as const;
const PEOPLE_COLUMNS = ["หัวข้อ", "ชื่อ", "ตำแหน่ง", "รักษาราชการแทน"] as const;
const PEOPLE_NOTES: readonly (string | null)[] = [
  "เพิ่ม ลบ หรือแก้หัวข้อได้ ลำดับจากบนลงล่าง คนสุดท้ายคือนายก",
  "ชื่อและนามสกุล พร้อมคำนำหน้า",
  "ตำแหน่งเต็มที่ลงใต้ลายมือชื่อ",
  "ตำแหน่งที่รักษาราชการแทน เว้นว่างได้",
];

function settingsSheet(fiscalYear: number | null): SheetLayout {
  const settings = SETTINGS.map(({ name, key, hint, first }, index): RowLayout => ({
    row: index + 2,
    height: LINE_HEIGHT,
    cells: [
      cell(1, name, "label"),
      cell(2, first ?? (key === "fiscalYear" ? fiscalYear : null), "text"),
      cell(3, hint.th, "hint"),
    ],
  }));
  const peopleRow = settings.length + 3;
  const people = PEOPLE_HEADINGS.map((heading, index): RowLayout => ({
    row: peopleRow + 1 + index,
    height: LINE_HEIGHT,
    cells: PEOPLE_COLUMNS.map((_, column) =>
      column === 0 ? cell(1, heading, "label") : cell(column + 1, null, "text"),
    ),
  }));
  return {
    name: SHEET_NAMES.settings,
    columnWidths: [30, 46, 40, 34],
    rows: [
      { row: 1, height: LINE_HEIGHT, cells: [cell(1, "ชื่อ", "heading"), cell(2, "ค่า", "heading")] },
      ...settings,
      {
        row: peopleRow,
        height: LINE_HEIGHT,
        cells: PEOPLE_COLUMNS.map((heading, index) => ({
          ...cell(index + 1, heading, "heading"),
          note: PEOPLE_NOTES[index] ?? null,
        })),
      },
      ...people,
    ],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    choices: SETTINGS.flatMap(({ kind }, index): ChoiceList[] => {
      const choices = SETTING_CHOICES[kind];
      const row = index + 2;
      return choices === undefined
        ? []
        : [{ area: { top: row, left: 2, bottom: row, right: 2 }, ...choices }];
    }),
    page: { ...pageOf(null), orientation: "portrait" },
  };
}

function tableSheet(name: string, columns: readonly ColumnLayout[], headerRow: number): SheetLayout {
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: tableRows(columns, headerRow),
    merges: [],
    frozen: { rows: headerRow, columns: 0 },
    choices: [],
    page: pageOf(headerRow),
  };
}

function tableRows(columns: readonly ColumnLayout[], headerRow: number): RowLayout[] {
  const headings = columns.map(({ heading, note }, index) => ({
    ...cell(index + 1, heading, "heading"),
    note,
  }));
  const blank = columns.map(({ style, numberFormat }, index) => ({
    ...cell(index + 1, null, style),
    ...(numberFormat !== undefined && { numberFormat }),
  }));
  const ready = Array.from({ length: READY_ROWS }, (_, index): RowLayout => ({
    row: headerRow + 1 + index,
    height: null,
    cells: blank,
  }));
  return [{ row: headerRow, height: HEADING_HEIGHT, cells: headings }, ...ready];
}

function cell(column: number, value: CellLayout["value"], style: CellStyleName): CellLayout {
  return { column, value, style, note: null };
}

function pageOf(headerRow: number | null): PageSetup {
  return {
    orientation: "landscape",
    marginsInCentimetres: MARGINS,
    isFitToWidth: true,
    repeatedRows: headerRow === null ? null : { first: headerRow, last: headerRow },
    footer: "&Cหน้า &P / &N",
  };
}
