import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { readWorkbook } from "../../../src/adapters/xlsx/read-workbook";
import type { RawTable, RawWorkbook } from "../../../src/core/sheet/raw-table";
import { openWorkbookFile } from "../../../src/preview/workbook-file/open-workbook-file";
import { openExcelPane, type ExcelPane } from "../../support/excel-spreadsheet";
import { escapeXml, makeXlsx } from "../../support/make-xlsx";

const HEADINGS = ["มาตรการ", "ขั้นตอน", "หน่วยงานรับผิดชอบ", "ระยะเวลา", "สรุปผลการดำเนินการ", "ผลลัพธ์"];

/** Formats that a measures, evidence or settings sheet really holds, and a number for each. */
const FORMATS: readonly (readonly [code: string, value: number])[] = [
  ["General", 2568],
  ["General", 0.1 + 0.2],
  ["0.0%", 0.855],
  ["#,##0.00", 1234567.891],
  ["[$-107041E]d mmm yyyy", 45838],
  ["[$-D07041E]d mmmm yyyy", 45838.75],
  ["dd/mm/yyyy", 45700],
  ["mmm-yy", 45658],
  ["[$-107041E]yyyy", 45658],
  ["d/m/yyyy", 243983],
  ["h:mm", 0.5],
  ["[$-D000000]0", 25],
  ["00", 8],
  ["@", 42],
  ['0" คน"', 45],
  ["0.00E+00", 1234567],
  ["#,##0;[Red](#,##0)", -1234],
  [";;;", 7],
];

function inlineText(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

const everyKind = makeXlsx({
  formats: FORMATS.map(([code]) => code),
  data: [
    `<row r="1">${inlineText("A1", "มาตรการ ปีงบประมาณ พ.ศ. ๒๕๖๘")}</row>`,
    `<row r="2">${HEADINGS.map((text, index) => inlineText(`${"ABCDEF"[index]}2`, text)).join("")}</row>`,
    `<row r="3">${inlineText("A3", "๑. ก\nข\r\nค")}${inlineText("B3", " เว้นวรรค ")}<c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c><c r="E3" t="str"><f>"สู"&amp;"ตร"</f><v>สูตร</v></c><c r="F3"><f>1+1</f><v>2</v></c></row>`,
    `<row r="4" hidden="1">${inlineText("A4", "=ไม่ใช่สูตร")}${inlineText("C4", "08")}<c r="D4" t="b"><v>0</v></c></row>`,
    ...FORMATS.map(
      ([, value], index) =>
        `<row r="${index + 6}">${inlineText(`A${index + 6}`, `${index + 2}. ก`)}<c r="D${index + 6}" s="${index + 1}"><v>${value}</v></c></row>`,
    ),
  ].join(""),
  after: '<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>',
});

let pane: ExcelPane;
const { DOMParser } = new JSDOM("").window;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

async function readBothWays(bytes: Uint8Array): Promise<{ file: RawWorkbook; excel: RawWorkbook }> {
  const file = await readWorkbook(bytes);
  const data = await openWorkbookFile(bytes, "ทดสอบ.xlsx", (xml) =>
    new DOMParser().parseFromString(xml, "application/xml"),
  );
  if (!file.ok || !data.ok) throw new Error("the fixture cannot be read");
  const excel = await pane.open(data.value).read({ mergedAreas: true });
  if (!excel.ok) throw new Error(excel.fault.en);
  return { file: file.value, excel: excel.value };
}

/** As a file's reader gives it: it does not say what is protected. */
function asFromFile({ sheet, rows, merges, hidden }: RawTable): RawTable {
  return { sheet, rows, merges, hidden };
}

const files: [name: string, bytes: Uint8Array][] = [
  ["the sample", readFileSync("assets/sample/measures-2568.xlsx")],
  ["every kind of cell", everyKind],
];

test.each(files)("%s reads the same from the file and from Excel", async (_, bytes) => {
  const { file, excel } = await readBothWays(bytes);
  expect(excel.active).toBe(file.active);
  expect(excel.tables.map(asFromFile)).toEqual(file.tables);
});

test("a cell of every kind is there", async () => {
  const { excel } = await readBothWays(everyKind);
  const cells = excel.tables[0]?.rows.flatMap(({ cells }) => cells) ?? [];
  expect([...new Set(cells.map(({ type }) => type))].sort()).toEqual([
    "boolean",
    "date",
    "error",
    "number",
    "text",
  ]);
  expect(cells.filter(({ isFormula }) => isFormula)).toHaveLength(2);
});
