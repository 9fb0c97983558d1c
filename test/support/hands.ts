import { collect, readBack, type Collected } from "../../src/app/collect";
import { checkWorkbook } from "../../src/app/check-workbook";
import { sendOut } from "../../src/app/send-out";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { BackWorkbook } from "../../src/core/hands/merged";
import type { ReadWorkbook } from "../../src/core/hands/read-workbook";
import type { CellValue, WorkbookLayout } from "../../src/core/model/workbook-layout";
import { applyEdits } from "../../src/core/sheet/apply-edits";
import type { RawCell, RawWorkbook } from "../../src/core/sheet/raw-table";
import { cellText } from "../../src/core/sheet/table-grid";
import { parseCellRef } from "../../src/core/model/cell-ref";
import { rawWorkbook, type TestCell, type TestTable } from "./raw-table";

export const SENT_ON = "2025-07-01" as PlainDate;

/** What a laid out workbook shows once it is written and read. */
export function shownLayout({ sheets }: WorkbookLayout): RawWorkbook {
  const tables = sheets.map(({ name, hidden = false, rows, merges }) => ({
    sheet: name,
    hidden,
    merges,
    rows: rows
      .map(({ row, cells }) => ({
        row,
        hidden: false,
        cells: cells.flatMap(({ column, value }) => rawCell(column, value)),
      }))
      .filter(({ cells }) => cells.length > 0),
  }));
  return { tables, active: 0 };
}

function rawCell(column: number, value: CellValue): RawCell[] {
  if (value === null || value === "") return [];
  if (typeof value === "number") return [{ column, text: String(value), type: "number", isFormula: false }];
  if (typeof value === "object") return [{ column, text: value.date, type: "date", isFormula: false }];
  return [{ column, text: value, type: "text", isFormula: false }];
}

/** Reads a main workbook. */
export function readMainBook(workbook: RawWorkbook): ReadWorkbook {
  const read = checkWorkbook(
    workbook,
    { asOf: SENT_ON, fiscalYear: null, sheetName: null, purpose: "check" },
    [],
  );
  if (!read.ok) throw new Error(read.fault.en);
  return { workbook, sheet: read.value.sheet, records: read.value.records };
}

/** The workbook that a unit is sent. */
export function unitBook(main: ReadWorkbook, unit: string): RawWorkbook {
  const sent = sendOut(main, { today: SENT_ON, wanted: [unit] });
  if (!sent.ok) throw new Error(sent.fault.en);
  const [file] = sent.value.files;
  if (file === undefined) throw new Error(`no file for ${unit}`);
  return shownLayout(file.layOut());
}

/** Types texts into cells: "F5" of the sheet that is named, as somebody does in Excel. */
export function typeInto(
  workbook: RawWorkbook,
  sheet: string,
  texts: Readonly<Record<string, string>>,
): RawWorkbook {
  const table = workbook.tables.find((one) => one.sheet === sheet);
  if (table === undefined) throw new Error(`no sheet ${sheet}`);
  const cells = Object.entries(texts).map(([cell, after]) => ({ sheet, cell, before: "", after }));
  return applyEdits(workbook, { cells, removedRows: [] });
}

/** Puts a cell that is no plain text into a sheet: an error, a formula that was never calculated, a picture. */
export function putCell(
  workbook: RawWorkbook,
  sheet: string,
  cell: string,
  raw: Pick<RawCell, "text" | "type" | "isFormula">,
): RawWorkbook {
  const { row, column } = parseCellRef(cell);
  const own = typeInto(workbook, sheet, { [cell]: "x" });
  const tables = own.tables.map((table) => {
    if (table.sheet !== sheet) return table;
    const rows = table.rows.map((one) =>
      one.row === row
        ? { ...one, cells: one.cells.map((old) => (old.column === column ? { column, ...raw } : old)) }
        : one,
    );
    return { ...table, rows };
  });
  return { ...own, tables };
}

/** A workbook with a copy of a sheet at its end, as "Move or Copy" makes one. */
export function copySheet(workbook: RawWorkbook, sheet: string, name: string): RawWorkbook {
  const copies = workbook.tables
    .filter((one) => one.sheet === sheet)
    .map((table) => ({ ...table, sheet: name }));
  return { ...workbook, tables: [...workbook.tables, ...copies] };
}

/** A workbook in which a sheet has another name. */
export function renameSheet(workbook: RawWorkbook, sheet: string, name: string): RawWorkbook {
  const tables = workbook.tables.map((table) => (table.sheet === sheet ? { ...table, sheet: name } : table));
  return { ...workbook, tables };
}

/** What a cell shows. */
export function textIn(workbook: RawWorkbook, sheet: string, cell: string): string {
  const { row, column } = parseCellRef(cell);
  const table = workbook.tables.find((one) => one.sheet === sheet);
  const found = table?.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column);
  return cellText(found ?? null);
}

/** Reads a workbook that came back. */
export function backBook(file: string, workbook: RawWorkbook): BackWorkbook {
  const back = readBack(file, workbook, SENT_ON);
  if (!back.ok) throw new Error(back.fault.en);
  return back.value;
}

/** What comes of workbooks that came back, by the name of their file. */
export function collectBooks(
  main: RawWorkbook,
  backs: readonly (readonly [file: string, workbook: RawWorkbook])[],
): Collected {
  return collect(
    readMainBook(main),
    backs.map(([file, workbook]) => backBook(file, workbook)),
  );
}

export const HEADINGS = [
  "มาตรการ/แนวทาง",
  "ขั้นตอน/วิธีการปฏิบัติ",
  "หน่วยงานรับผิดชอบ",
  "ระยะเวลา",
  "สรุปผลการดำเนินการ",
  "ผลลัพธ์หรือผลสัมฤทธิ์",
] as const;

/** A main workbook: title, headings in row 4, measures from row 5 on, and the sheets of records where rows of them are given. */
export function mainTables(
  measures: readonly (readonly TestCell[])[],
  records: { readonly evidence?: readonly TestCell[][]; readonly indicators?: readonly TestCell[][] } = {},
  more: Partial<TestTable> = {},
): RawWorkbook {
  const tables: TestTable[] = [
    {
      sheet: "มาตรการ",
      rows: [
        ["รายงานผลมาตรการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
        ["องค์การบริหารส่วนตำบลทุ่งสมมติ"],
        null,
        HEADINGS,
        ...measures,
      ],
      ...more,
    },
  ];
  if (records.evidence)
    tables.push({
      sheet: "หลักฐาน",
      rows: [
        ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ", "จำนวน", "หน่วยนับ", "ช่องทาง/สถานที่", "ลิงก์หลักฐาน"],
        ...records.evidence,
      ],
    });
  if (records.indicators)
    tables.push({
      sheet: "ตัวชี้วัด",
      rows: [
        ["มาตรการที่", "ตัวชี้วัด", "เงื่อนไข", "ค่าเป้าหมาย", "หน่วย", "ผลที่ได้", "ค่าปีก่อน", "แหล่งข้อมูล"],
        ...records.indicators,
      ],
    });
  return rawWorkbook(tables);
}
