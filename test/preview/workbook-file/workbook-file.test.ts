import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { join } from "node:path";
import { writeWorkbook } from "../../../src/adapters/xlsx/write-workbook";
import { parsePlainDate } from "../../../src/core/calendar/plain-date";
import type { SheetLayout, WorkbookLayout } from "../../../src/core/model/workbook-layout";
import { createExcelHost, dumpWorkbook, type HostWorkbookData } from "excel-host";
import { blankWorkbook } from "../../../src/preview/workbook-file/blank-workbook";
import { openWorkbookFile } from "../../../src/preview/workbook-file/open-workbook-file";
import { saveWorkbookFile } from "../../../src/preview/workbook-file/save-workbook-file";

const { DOMParser } = new JSDOM().window;
const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");
const sample = readFileSync(join(__dirname, "../../../assets/sample/measures-2568.xlsx"));

async function open(bytes: Uint8Array, name = "measures.xlsx"): Promise<HostWorkbookData> {
  const opened = await openWorkbookFile(bytes, name, parseXml);
  if (!opened.ok) throw new Error(opened.fault.en);
  return opened.value;
}

test("the sample comes in with its sheets, widths, heights, formats, merged titles and frozen heading", async () => {
  const data = await open(new Uint8Array(sample));
  const host = createExcelHost({ data });
  const sheet = host.workbook.active;
  const measures = host.cell(sheet.name, "A5");
  expect(host.workbook.sheets).toHaveLength(4);
  expect(sheet.frozen.rows).toBe(4);
  expect(sheet.merges.length).toBeGreaterThan(0);
  expect(sheet.columnWidths.get(2)).toBeCloseTo(378 + 3.75, 0);
  expect(sheet.rowHeights.get(5)).toBeGreaterThan(27);
  expect(measures.format).toMatchObject({
    fontName: "TH SarabunPSK",
    fontSize: 16,
    wrapText: true,
    verticalAlignment: "Top",
  });
  expect(host.cell(sheet.name, "A4").format).toMatchObject({ bold: true, fill: "#DDEBF7" });
  expect(measures.text).toMatch(/^๑\. /);
});

test("numbers stay numbers, and a date keeps its format", async () => {
  const date = {
    row: 2,
    height: null,
    cells: [{ column: 1, value: { date: day }, style: "body", note: null } as const],
  };
  const host = createExcelHost({ data: await open(await writeWorkbook(sheetOf([date]))) });
  expect(host.cell("แผ่น", "A2")).toMatchObject({ value: 45838, text: "30 มิ.ย. 2568" });
  const count = createExcelHost({ data: await open(new Uint8Array(sample)) }).cell("หลักฐาน", "D2");
  expect(count.value).toBe(42);
});

test("what is saved opens as the same texts, merges and hidden rows", async () => {
  const first = createExcelHost({ data: await open(new Uint8Array(sample)) });
  first.typeIntoCell(first.workbook.active.name, "E5", "ดำเนินการแล้ว");
  const second = createExcelHost({ data: await open(await saveWorkbookFile(dumpWorkbook(first))) });
  for (const sheet of first.workbook.sheets) {
    const copy = second.sheet(sheet.name);
    expect(second.values(sheet.name, "A1:H40")).toEqual(first.values(sheet.name, "A1:H40"));
    expect(copy.merges).toEqual(sheet.merges);
    expect([...copy.hiddenRows]).toEqual([...sheet.hiddenRows]);
  }
});

test("a hidden sheet is saved, and hidden again when it is opened", async () => {
  const cells = [{ address: "A1", value: "ก" }];
  const saved = await saveWorkbookFile({
    sheets: [
      { name: "ซ่อน", visibility: "Hidden", cells },
      { name: "แผน", cells },
    ],
  });
  const host = createExcelHost({ data: await open(saved) });
  expect(host.workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
    "แผน Visible",
    "ซ่อน Hidden",
  ]);
  expect(host.workbook.active.name).toBe("แผน");
});

test("a file that is no workbook comes back as a sentence", async () => {
  const opened = await openWorkbookFile(new TextEncoder().encode("no zip"), "x.xlsx", parseXml);
  expect(opened).toMatchObject({ ok: false, fault: { th: expect.stringMatching(/[ก-ฮ]/) as string } });
});

const day = parsePlainDate("2025-06-30") ?? failed();

function sheetOf(rows: SheetLayout["rows"]): WorkbookLayout {
  const page = {
    orientation: "portrait",
    marginsInCentimetres: { top: 2, right: 2, bottom: 2, left: 2 },
    isFitToWidth: true,
    repeatedRows: null,
    footer: null,
  } as const;
  const rest = { columnWidths: [12], merges: [], frozen: { rows: 0, columns: 0 }, choices: [], page };
  return { title: "", sheets: [{ name: "แผ่น", rows, ...rest }] };
}

function failed(): never {
  throw new Error("no such day");
}

test("a workbook saved blank opens blank", async () => {
  const data = await open(await saveWorkbookFile(blankWorkbook("th")), "ว่าง.xlsx");
  expect(data).toMatchObject({ name: "ว่าง.xlsx", sheets: [{ name: "Sheet1", cells: [] }] });
});
