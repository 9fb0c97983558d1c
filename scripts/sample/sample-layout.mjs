import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "../bundle.mjs";

const DATA = join(import.meta.dirname, "..", "..", "assets", "sample", "measures.json");
const FISCAL_YEAR = 2568;
const COLUMNS = ["measure", "steps", "responsibleUnit", "timeframe", "resultSummary", "outcome"];
const PEOPLE_HEADING = "หัวข้อ";
const COLUMN_WIDTHS = [28, 72, 20, 20, 44, 40];
/** In points: a line of the workbook's font, and the most that Excel allows a row. */
const LINE_HEIGHT = 27;
const MOST_HEIGHT = 409;
/** How full a line gets before its last word goes to the next. */
const FULL_LINE = 0.92;
/** The same in bold, and in the wider font of a computer without TH Sarabun: no heading may lose its second line. */
const FULL_BOLD_LINE = 0.7;

/** The blank workbook of `new`, so that the sample's other sheets are those the add-in makes, with the data filled in. */
export async function sampleLayout() {
  const { newWorkbookLayout } = await import(await bundle("src/core/sheet/new-workbook-layout.ts"));
  const data = JSON.parse(await readFile(DATA, "utf8"));
  const [form, evidence, indicators, settings] = newWorkbookLayout(FISCAL_YEAR).sheets;
  return {
    title: data.measures.titles.join(" "),
    sheets: [
      measuresSheet(form, data.measures),
      filledTable(evidence, data.evidence),
      filledTable(indicators, data.indicators),
      filledSettings(settings, data),
    ].map(fitRows),
  };
}

function measuresSheet({ page }, { sheet, titles, headings, rows }) {
  const headerRow = titles.length + 2;
  const heading = (row) => ({
    row,
    height: null,
    cells: headings.map((text, at) => cellOf(at, text, "heading")),
  });
  return {
    name: sheet,
    columnWidths: COLUMN_WIDTHS,
    rows: [
      ...titles.map((text, at) => ({ row: at + 1, height: 28, cells: [cellOf(0, text, "title")] })),
      heading(headerRow),
      ...rows.map((row, at) => {
        const number = headerRow + 1 + at;
        if (row.headings) return heading(number);
        const cells = COLUMNS.map((column, at) => cellOf(at, linesOf(row[column]), "body"));
        return { row: number, height: null, hidden: row.hidden === true, cells };
      }),
    ],
    merges: titles.map((_, at) => ({ top: at + 1, left: 1, bottom: at + 1, right: COLUMNS.length })),
    frozen: { rows: headerRow, columns: 0 },
    choices: [],
    page: { ...page, repeatedRows: null },
  };
}

function filledTable(sheet, records) {
  const [headings, ...ready] = sheet.rows;
  return { ...sheet, rows: [headings, ...ready.map((row, at) => filledRow(row, records[at] ?? []))] };
}

function filledRow(row, values) {
  return { ...row, cells: row.cells.map((cell, at) => ({ ...cell, value: values[at] ?? null })) };
}

/** The form offers fewer people than the sample has: its first line is the pattern for all. */
function filledSettings(sheet, data) {
  const peopleAt = sheet.rows.findIndex((row) => row.cells[0].value === PEOPLE_HEADING);
  const settings = sheet.rows.slice(0, peopleAt).map((row) => {
    const [name, value, ...rest] = row.cells;
    const setting = data.settings[name.value] ?? value.value;
    return { ...row, cells: [name, { ...value, value: setting }, ...rest] };
  });
  const [heading, line] = sheet.rows.slice(peopleAt);
  const people = data.people.map((person, at) => ({ ...filledRow(line, person), row: line.row + at }));
  return { ...sheet, rows: [...settings, heading, ...people] };
}

/** LibreOffice, unlike Excel, fits no row to its text on a sheet that is printed one page wide. */
function fitRows({ columnWidths, rows, ...sheet }) {
  const linesIn = ({ column, value, style }) => {
    const lines = style === "hint" ? [""] : String(value ?? "").split("\n");
    const room = columnWidths[column - 1] * (style === "heading" ? FULL_BOLD_LINE : FULL_LINE);
    return lines.reduce((count, line) => count + Math.ceil((widthOf(line) || 1) / room), 0);
  };
  const fitted = rows.map((row) => ({
    ...row,
    height: row.height ?? Math.min(MOST_HEIGHT, LINE_HEIGHT * Math.max(...row.cells.map(linesIn))),
  }));
  return { ...sheet, columnWidths, rows: fitted };
}

/** In characters: Thai vowels and tone marks above and below the line take no room. */
function widthOf(text) {
  return text.replace(/\p{Mn}/gu, "").length;
}

function linesOf(text = "") {
  return [text].flat().join("\n") || null;
}

function cellOf(at, value, style) {
  return { column: at + 1, value, style, note: null };
}
