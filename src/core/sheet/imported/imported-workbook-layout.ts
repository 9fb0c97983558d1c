import { largest } from "../../lists/extremes";
import { addAll } from "../../lists/add-all";
import { RESULT_COLUMNS } from "../../model/columns";
import { SETTING_NAMES, type SettingKey } from "../../model/setting-names";
import { SHEET_NAMES } from "../../model/sheet-names";
import type { ReportPerson } from "../../model/report-settings";
import type {
  CellArea,
  CellLayout,
  CellStyleName,
  RowLayout,
  SheetLayout,
  WorkbookLayout,
} from "../../model/workbook-layout";
import { newWorkbookLayout } from "../new-workbook-layout";
import { cutText } from "./cut-text";
import type { ImportedSettings } from "./read-imported-settings";
import type { ImportedColumn, ImportedTable } from "./read-report-table";
import type { OutsideLine, OutsidePlace } from "./outside-lines";

/** The columns whose text may go on in a row below: a measure's, unit's or timeframe's would make a new measure of that row. */
const CAN_CONTINUE: readonly ImportedColumn["id"][] = ["steps", ...RESULT_COLUMNS];

const OWN_COLUMN = { width: 30, style: "body" } as const;
const NUMBER_COLUMN = { width: 10, style: "text" } as const;
const OUTSIDE_WIDTHS = [22, 120];
const ENDORSEMENT_ROWS = 3;

const PLACES: Readonly<Record<OutsidePlace, string>> = {
  before: "ก่อนตาราง",
  title: "เหนือหัวตาราง",
  table: "ในตาราง",
  after: "หลังตาราง",
  footnote: "เชิงอรรถ",
  hidden: "ข้อความที่ซ่อนไว้",
  endnote: "ท้ายเรื่อง",
  comment: "ข้อคิดเห็นใน Word",
  header: "หัวกระดาษ",
  footer: "ท้ายกระดาษ",
};

/** A report as a new workbook: the blank one, with the measures and settings filled in and a sheet for the text that has no place in them. */
export function importedWorkbookLayout(
  table: ImportedTable,
  settings: ImportedSettings,
  outside: readonly OutsideLine[],
): WorkbookLayout {
  const blank = newWorkbookLayout(settings.fiscalYear);
  const overflow: OutsideLine[] = [];
  const sheets = blank.sheets.map((sheet) => {
    if (sheet.name === SHEET_NAMES.measures) return measuresSheet(sheet, table, settings, overflow);
    return sheet.name === SHEET_NAMES.settings ? settingsSheet(sheet, settings) : sheet;
  });
  const listed = [...outside, ...overflow];
  return { ...blank, sheets: listed.length === 0 ? sheets : [...sheets, outsideSheet(listed, blank)] };
}

/** The title of the blank sheet: what the report is called. */
export function measuresTitle(): string {
  const value = newWorkbookLayout(null).sheets[0]?.rows[0]?.cells[0]?.value;
  return typeof value === "string" ? value : "";
}

function measuresSheet(
  blank: SheetLayout,
  table: ImportedTable,
  settings: ImportedSettings,
  overflow: OutsideLine[],
): SheetLayout {
  const headerRow = blank.frozen.rows;
  const columns = describeColumns(blank, table.columns);
  const titles = blank.rows
    .filter(({ row }) => row < headerRow)
    .map((row) => (row.row === headerRow - 1 ? withValue(row, 1, settings.values.get("organization")) : row));
  const heading = blank.rows.find(({ row }) => row === headerRow);
  const rows: RowLayout[] = [];
  const merges: CellArea[] = [];
  const sheetRows: number[] = [];
  for (const { isAcross, texts } of table.rows) {
    const row = headerRow + 1 + rows.length;
    sheetRows.push(row);
    if (isAcross) {
      const [text = ""] = texts;
      const [first = "", ...rest] = cutText(text);
      rows.push(rowOf(row, [{ column: 1, value: first, style: "body", note: null }]));
      merges.push({ top: row, left: 1, bottom: row, right: columns.length });
      addAll(overflow, overflowing(rest));
      continue;
    }
    const pieces = texts.map((text) => cutText(text));
    pieces.forEach((own, index) => {
      if (!CAN_CONTINUE.includes(table.columns[index]?.id ?? "number") && table.columns[index]?.id !== null) {
        addAll(overflow, overflowing(own.splice(1)));
      }
    });
    const lines = largest(
      pieces.map((own) => own.length),
      1,
    );
    for (let line = 0; line < lines; line++) {
      const cells = columns.map(({ style }, index): CellLayout => {
        const value = pieces[index]?.[line] ?? "";
        return { column: index + 1, value: value === "" ? null : value, style, note: null };
      });
      rows.push(rowOf(row + line, cells));
    }
  }
  for (const { top, left, bottom, right } of table.merges) {
    const last = sheetRows[bottom];
    const first = sheetRows[top];
    // Under a merged cell nobody would see a text: the rest of a text that is too long for a cell.
    const isBare = rows.every(
      ({ row, cells }) => row <= (first ?? 0) || row > (last ?? 0) || cells[left]?.value === null,
    );
    if (first !== undefined && last !== undefined && isBare) {
      merges.push({ top: first, left: left + 1, bottom: last, right: right + 1 });
    }
  }
  const headings = columns.map(({ heading: text, note }, index): CellLayout => ({
    column: index + 1,
    value: text === "" ? null : text,
    style: "heading",
    note,
  }));
  return {
    ...blank,
    columnWidths: columns.map(({ width }) => width),
    rows: [...titles, { row: headerRow, height: heading?.height ?? null, cells: headings }, ...rows],
    merges: [
      ...titles.map(({ row }) => ({ top: row, left: 1, bottom: row, right: columns.length })),
      ...merges,
    ],
  };
}

interface ColumnDescription {
  readonly heading: string;
  readonly width: number;
  readonly style: CellStyleName;
  readonly note: string | null;
}

/** The columns of the blank sheet as it has them, those of the report beside them. */
function describeColumns(
  blank: SheetLayout,
  columns: readonly ImportedColumn[],
): readonly ColumnDescription[] {
  const headerRow = blank.frozen.rows;
  const headings = blank.rows.find(({ row }) => row === headerRow)?.cells ?? [];
  const styles = blank.rows.find(({ row }) => row === headerRow + 1)?.cells ?? [];
  const form = ["measure", "steps", "responsibleUnit", "timeframe", "resultSummary", "outcome"];
  return columns.map(({ id, heading }) => {
    const at = id === null ? -1 : form.indexOf(id);
    if (at < 0) return { heading, note: null, ...(id === "number" ? NUMBER_COLUMN : OWN_COLUMN) };
    return {
      heading,
      width: blank.columnWidths[at] ?? OWN_COLUMN.width,
      style: styles[at]?.style ?? OWN_COLUMN.style,
      note: headings[at]?.note ?? null,
    };
  });
}

function overflowing(pieces: readonly string[]): readonly OutsideLine[] {
  return pieces.map((text) => ({ place: "table", text, words: text }));
}

function rowOf(row: number, cells: readonly CellLayout[]): RowLayout {
  return { row, height: null, cells };
}

function withValue(row: RowLayout, column: number, value: string | undefined): RowLayout {
  if (value === undefined) return row;
  return { ...row, cells: row.cells.map((cell) => (cell.column === column ? { ...cell, value } : cell)) };
}

function settingsSheet(blank: SheetLayout, { values, people }: ImportedSettings): SheetLayout {
  const keyOf = (name: CellLayout["value"] | undefined): SettingKey | undefined =>
    SETTING_NAMES.find((setting) => setting.name === name)?.key;
  const peopleRow = blank.rows.findIndex(({ cells }) => cells[0]?.value === "หัวข้อ");
  const pairs = blank.rows.slice(0, peopleRow + 1).map((row) => {
    const key = keyOf(row.cells[0]?.value);
    return key === undefined ? row : withValue(row, 2, values.get(key));
  });
  const free = blank.rows.slice(peopleRow + 1);
  const first = free[0];
  if (people.length === 0 || first === undefined) return { ...blank, rows: [...pairs, ...free] };
  // Without a word on those who endorse it, their lines wait to be filled in.
  const isChain = people.some(({ heading }) => heading.startsWith("ความ"));
  const waiting = isChain ? [] : free.slice(-ENDORSEMENT_ROWS).map(({ cells }) => cells);
  const filled = people.map((person) => personCells(first, person));
  const rows = [...filled, ...waiting].map((cells, index) => ({ ...first, row: first.row + index, cells }));
  return { ...blank, rows: [...pairs, ...rows] };
}

function personCells(pattern: RowLayout, person: ReportPerson): readonly CellLayout[] {
  const texts = [person.heading, person.name, person.positionTitle, person.actingFor];
  return pattern.cells.map((cell, index) => ({ ...cell, value: texts[index] ?? null }));
}

function outsideSheet(lines: readonly OutsideLine[], { sheets }: WorkbookLayout): SheetLayout {
  const headings = ["อยู่ที่", "ข้อความ"].map((value, index): CellLayout => ({
    column: index + 1,
    value,
    style: "heading",
    note: null,
  }));
  const pieces = lines.flatMap(({ place, text }) => cutText(text).map((piece) => ({ place, piece })));
  const rows = pieces.map(({ place, piece }, index): RowLayout => ({
    row: index + 2,
    height: null,
    cells: [
      { column: 1, value: PLACES[place], style: "label", note: null },
      { column: 2, value: piece, style: "text", note: null },
    ],
  }));
  return {
    name: SHEET_NAMES.outside,
    columnWidths: OUTSIDE_WIDTHS,
    rows: [rowOf(1, headings), ...rows],
    merges: [],
    frozen: { rows: 1, columns: 0 },
    choices: [],
    page: { ...(sheets[0] as SheetLayout).page, repeatedRows: { first: 1, last: 1 } },
  };
}
