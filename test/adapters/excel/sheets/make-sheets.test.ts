import { cellAt } from "excel-host";
import type { CellLayout, SheetLayout } from "../../../../src/core/model/workbook-layout";
import { newWorkbookLayout, recordSheetsLayout } from "../../../../src/core/sheet/new-workbook-layout";
import { parsePlainDate, type PlainDate } from "../../../../src/core/calendar/plain-date";
import type { Spreadsheet } from "../../../../src/app/ports/spreadsheet";
import { buildReportModel } from "../../../../src/core/report/model/build-report-model";
import { buildReportSheets } from "../../../../src/core/report/print-sheets/report-sheets";
import { sheetOf } from "../../../support/measure-sheet";
import { FULL_SETTINGS } from "../../../support/report-settings";
import { openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { dumpOf } from "../../../support/workbook-dump";

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

function openBlank(): Spreadsheet {
  return pane.open({ sheets: [{ name: "Sheet1", cells: [] }] });
}

function cell(column: number, value: CellLayout["value"], style: CellLayout["style"]): CellLayout {
  return { column, value, style, note: null };
}

const SHEET: SheetLayout = {
  name: "พิมพ์-ตารางรายงาน",
  columnWidths: [20, 40],
  rows: [
    { row: 1, height: 30, cells: [cell(1, "=หัวเรื่อง", "title"), cell(2, null, "title")] },
    { row: 2, height: null, cells: [cell(1, "08", "heading"), cell(2, "ม.ค. 68", "heading")] },
    { row: 3, height: null, cells: [cell(1, "-", "entry"), cell(2, "1/2", "text")] },
    {
      row: 4,
      height: null,
      cells: [cell(1, 2568, "body"), cell(2, { date: "2025-06-30" as PlainDate }, "body")],
    },
    { row: 6, height: 12, hidden: true, cells: [cell(1, "ซ่อน", "body")] },
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  frozen: { rows: 2, columns: 1 },
  choices: [{ area: { top: 3, left: 1, bottom: 4, right: 1 }, values: ["≥", "≤"], warning: "เลือกจากรายการ" }],
  page: {
    orientation: "landscape",
    marginsInCentimetres: { top: 2.54, right: 1, bottom: 1, left: 1 },
    isFitToWidth: true,
    repeatedRows: { first: 2, last: 2 },
    footer: "&Lฉบับร่าง&Cหน้า &P / &N",
  },
};

test("cells, styles, sizes and page arrive as the layout says", async () => {
  const spreadsheet = openBlank();
  expect(parsePlainDate("2025-06-30")).not.toBeNull();
  const added = await spreadsheet.makeSheets(
    { title: "รายงาน", font: "TH Sarabun New", sheets: [SHEET] },
    "free-name",
  );
  expect(added).toMatchObject({ ok: true, value: { added: [SHEET.name], kept: [], halfMade: null } });
  expect(pane.host.stats.syncs).toBe(2);
  expect(pane.host.values(SHEET.name, "A1:B4")).toEqual([
    ["=หัวเรื่อง", ""],
    ["08", "ม.ค. 68"],
    ["-", "1/2"],
    [2568, 45838],
  ]);
  const format = (address: string) => pane.host.cell(SHEET.name, address).format;
  expect(format("A1")).toMatchObject({
    fontName: "TH Sarabun New",
    fontSize: 18,
    bold: true,
    horizontalAlignment: "Center",
  });
  expect(format("B2")).toMatchObject({ fill: "#DDEBF7", wrapText: true });
  expect(format("B3")).toMatchObject({ numberFormat: "@" });
  expect(format("B4").numberFormat).toContain("mmm");
  expect(format("A2").edgeBottom.style).toBe("Continuous");
  expect(format("A4").edgeLeft.style).toBe("Continuous");

  const sheet = pane.host.sheet(SHEET.name);
  expect(sheet.merges).toHaveLength(1);
  expect(sheet.rowHeights.get(1)).toBe(30);
  expect([...sheet.hiddenRows]).toEqual([6]);
  expect(sheet.columnWidths.get(2)).toBeCloseTo(40 * 5.25 + 3.75);
  expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
  expect(sheet.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: "≥,≤" } });
  expect(sheet.pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    titleRows: { top: 2, bottom: 2 },
    defaultForAllPages: { leftFooter: "ฉบับร่าง", centerFooter: "หน้า &P / &N", rightFooter: "" },
  });
  expect(sheet.pageLayout.topMargin).toBeCloseTo(72);
  expect(pane.host.workbook.active.name).toBe(SHEET.name);
});

test("its full size, what is printed of it, and letters that shrink", async () => {
  const printArea = { top: 1, left: 1, bottom: 4, right: 2 };
  const page = { ...SHEET.page, isFitToWidth: false, scale: 100 };
  const rows = [{ row: 1, height: 21, cells: [cell(1, "(นายสมมติ)", "signed")] }];
  await openBlank().makeSheets(
    { title: "รายงาน", sheets: [{ ...SHEET, rows, page, printArea }] },
    "free-name",
  );
  expect(pane.host.cell(SHEET.name, "A1").format).toMatchObject({ shrinkToFit: true, wrapText: false });
  const { pageLayout } = pane.host.sheet(SHEET.name);
  expect(pageLayout.zoom).toEqual({ scale: 100 });
  expect(pageLayout.printAreas).toMatchObject([{}]);
});

test("lines of a cell's own, black and beside those of its style", async () => {
  const lined: CellLayout = { ...cell(1, "๑.", "entry"), lines: { left: "thin", bottom: "dotted" } };
  const rows = [{ row: 1, height: 20, cells: [lined, cell(2, "จัดทำ", "entry")] }];
  await openBlank().makeSheets(
    { title: "", sheets: [{ ...SHEET, rows, merges: [], choices: [] }] },
    "free-name",
  );
  const format = (address: string) => pane.host.cell(SHEET.name, address).format;
  expect(format("A1").edgeLeft).toMatchObject({ style: "Continuous", color: "#000000" });
  expect(format("A1").edgeBottom).toMatchObject({ style: "Dot", color: "#000000" });
  expect(format("A1").edgeTop.style).toBe("None");
  expect(format("B1").edgeRight.style).toBe("None");
});

describe("pages that we break", () => {
  const rows = Array.from({ length: 12 }, (_, index) => ({
    row: index + 1,
    height: 25.5,
    cells: [cell(1, `ข้อ ${index}`, "entry"), cell(2, null, "entry")],
  }));
  const merges = rows.map(({ row }) => ({ top: row, left: 1, bottom: row, right: 2 }));
  const sheet: SheetLayout = {
    ...SHEET,
    columnWidths: [94, 605],
    widthUnit: "pixels",
    rows,
    merges: [...merges.slice(0, 10), { top: 11, left: 1, bottom: 12, right: 1 }],
    choices: [],
    page: { ...SHEET.page, isFitToWidth: false, scale: 97 },
    pageBreaks: [5, 9],
  };

  test("at a percentage, never fitted to pages, or Excel ignores the breaks", async () => {
    await openBlank().makeSheets({ title: "", sheets: [sheet] }, "free-name");
    const made = pane.host.sheet(SHEET.name);
    expect(made.pageLayout.zoom).toEqual({ scale: 97 });
    expect(made.pageLayout.rowBreaks).toEqual([5, 9]);
    expect(pane.host.stats.syncs).toBe(2);
  });

  test("columns of whole pixels, rows of one height set together, merged rows too", async () => {
    await openBlank().makeSheets({ title: "", sheets: [sheet] }, "free-name");
    const made = pane.host.sheet(SHEET.name);
    // Excel prints them wider than it shows them: the workbook has Aptos Narrow 11.
    expect([...made.columnWidths.values()]).toEqual([(94 * 0.75) / 1.074, (605 * 0.75) / 1.074]);
    expect(new Set(rows.map(({ row }) => made.rowHeights.get(row)))).toEqual(new Set([25.5]));
    expect(made.merges).toHaveLength(11);
    const large = pane.host.trace.at(-1)?.requestBytes ?? 0;
    expect(large).toBeGreaterThan(0);
    expect(large).toBeLessThan(60_000);
  });
});

test("a report is made in two round trips, its request far below what Excel takes", async () => {
  const measures = Array.from({ length: 20 }, (_, index) => ({
    number: index + 1,
    steps: "1. จัดทำ\n2. ประกาศ\n3. เผยแพร่ทางเว็บไซต์",
    resultSummary: "เผยแพร่ https://a.example/ita ".repeat(1 + (index % 9)),
  }));
  const model = buildReportModel(sheetOf(measures), FULL_SETTINGS, {
    draft: false,
    today: "2026-03-20" as PlainDate,
  });
  expect((await openBlank().makeSheets(buildReportSheets(model), "free-name")).ok).toBe(true);
  expect(pane.host.stats.syncs).toBe(2);
  for (const { requestBytes } of pane.host.trace) expect(requestBytes).toBeLessThan(2 * 1024 * 1024);
  expect(pane.host.sheet("พิมพ์-ตารางรายงาน").pageLayout.rowBreaks.length).toBeGreaterThan(1);
});

describe("a cell that leads somewhere", () => {
  const text = "หลักฐาน https://a.example/ข่าว_๑";
  const linked: CellLayout = { ...cell(1, text, "entry"), link: "https://a.example/ข่าว_๑" };
  const address: CellLayout = { ...cell(2, "https://b.example", "entryLink"), link: "https://b.example" };
  const rows = [{ row: 1, height: 40, cells: [linked, address] }];

  test("keeps its text and its look; one that is nothing but an address is dark, and not underlined", async () => {
    const layout = {
      title: "",
      font: "TH Sarabun New",
      sheets: [{ ...SHEET, rows, merges: [], choices: [] }],
    };
    await openBlank().makeSheets(layout, "free-name");
    const { value, hyperlink, format } = cellAt(pane.host.sheet(SHEET.name), 1, 1) ?? {};
    expect({ value, hyperlink }).toEqual({ value: text, hyperlink: { address: "https://a.example/ข่าว_๑" } });
    expect(format).toMatchObject({
      fontName: "TH Sarabun New",
      fontSize: 14,
      fontColor: "#000000",
      underline: "None",
    });
    expect(cellAt(pane.host.sheet(SHEET.name), 1, 2)?.format).toMatchObject({
      fontColor: "#0B3D91",
      underline: "None",
    });
    expect(pane.host.stats.syncs).toBe(2);
  });

  test("is still ours, and replaced when the sheets are made again", async () => {
    const spreadsheet = openBlank();
    const layout = { title: "", sheets: [{ ...SHEET, rows, merges: [], choices: [] }] };
    await spreadsheet.makeSheets(layout, "replace-own");
    const again = await spreadsheet.makeSheets(layout, "replace-own");
    expect(again).toMatchObject({ ok: true, value: { replaced: [SHEET.name], kept: [] } });
  });
});

test("nothing of it clears Excel's undo", async () => {
  const spreadsheet = openBlank();
  const before = pane.host.undoClears.length;
  await spreadsheet.makeSheets({ title: "", sheets: [SHEET] }, "free-name");
  expect(pane.host.undoClears).toHaveLength(before);
});

test("the sheets of a new workbook can be added, hints and lists included", async () => {
  const spreadsheet = openBlank();
  const layout = newWorkbookLayout(2569);
  const added = await spreadsheet.makeSheets(layout, "free-name");
  expect(added.ok && added.value.added).toEqual(layout.sheets.map(({ name }) => name));
  const read = await spreadsheet.read({ mergedAreas: true });
  expect(
    read.ok && read.value.tables.find(({ sheet }) => sheet === "ตั้งค่ารายงาน")?.rows.length,
  ).toBeGreaterThan(15);
  const { validations } = pane.host.sheet("ตัวชี้วัด");
  expect(validations.some(({ rule }) => "list" in rule)).toBe(true);
  expect(validations.some(({ prompt }) => prompt !== null)).toBe(true);
});

test("a report of 1,000 measures is cut into requests that Excel takes", async () => {
  const text = "ก".repeat(400);
  const rows = Array.from({ length: 1000 }, (_, index) => ({
    row: index + 1,
    height: null,
    cells: [1, 2, 3, 4, 5, 6].map((column) => cell(column, text, index % 2 ? "body" : "entry")),
  }));
  const spreadsheet = openBlank();
  const added = await spreadsheet.makeSheets(
    { title: "", sheets: [{ ...SHEET, rows, merges: [], choices: [] }] },
    "free-name",
  );
  expect(added.ok).toBe(true);
  expect(pane.host.values(SHEET.name, "F1000:F1000")).toEqual([[text]]);
  for (const { requestBytes } of pane.host.trace) expect(requestBytes).toBeLessThan(5 * 1024 * 1024);
});

describe("sheets that are to be there", () => {
  const layout = recordSheetsLayout(null);
  const withSource = {
    ...layout,
    sheets: layout.sheets.map((sheet) => ({
      ...sheet,
      choices: sheet.choices.map((choice) => ({ ...choice, values: [], source: "='Sheet1'!$A$1:$A$9" })),
    })),
  };

  test("both are made in two round trips: formats, lists, hints and frozen headings", async () => {
    const spreadsheet = openBlank();
    expect(await spreadsheet.makeSheets(layout, "if-missing")).toMatchObject({
      ok: true,
      value: { added: ["หลักฐาน", "ตัวชี้วัด"], kept: [] },
    });
    expect(pane.host.stats.syncs).toBe(2);
    const evidence = pane.host.sheet("หลักฐาน");
    expect(evidence.frozen).toEqual({ rows: 1, columns: 0 });
    expect(pane.host.cell("หลักฐาน", "A1").format).toMatchObject({ fontName: "TH SarabunPSK", bold: true });
    expect(pane.host.cell("หลักฐาน", "B2").format.numberFormat).toBe("[$-107041E]d mmm yyyy");
    expect(pane.host.cell("หลักฐาน", "D2").format.numberFormat).toBe("General");
    expect(evidence.validations.some(({ prompt }) => prompt !== null)).toBe(true);
    const [list] = evidence.validations.filter(({ rule }) => "list" in rule);
    expect(list).toMatchObject({ errorAlert: { style: "Warning" }, area: { top: 2, bottom: 501 } });
    pane.host.typeIntoCell("หลักฐาน", "B2", "15 ม.ค. 2569 โดยประมาณ");
    expect(pane.host.cell("หลักฐาน", "B2").value).toBe("15 ม.ค. 2569 โดยประมาณ");
  });

  test("a sheet that bears the name, in capitals or not, is not touched", async () => {
    const own = { name: "หลักฐาน", cells: [{ address: "A1", value: "ของเดิม" }] };
    const spreadsheet = pane.open({ sheets: [{ name: "Sheet1" }, own] });
    const before = dumpOf(pane.host).sheets[1];
    expect(await spreadsheet.makeSheets(layout, "if-missing")).toMatchObject({
      ok: true,
      value: { added: ["ตัวชี้วัด"], kept: ["หลักฐาน"] },
    });
    expect(dumpOf(pane.host).sheets.find(({ name }) => name === "หลักฐาน")).toEqual(before);
    expect(pane.host.workbook.active.name).toBe("ตัวชี้วัด");
    pane.host.resetStats();
    const again = await spreadsheet.makeSheets(layout, "if-missing");
    expect(again.ok && again.value).toMatchObject({ added: [], kept: ["หลักฐาน", "ตัวชี้วัด"] });
    expect(pane.host.stats.syncs).toBe(1);
  });

  test("a list that stands in cells is referred to", async () => {
    await openBlank().makeSheets(withSource, "if-missing");
    const lists = pane.host.sheet("ตัวชี้วัด").validations.filter(({ rule }) => "list" in rule);
    expect(lists.map(({ rule }) => (rule["list"] as { source: string }).source)).toEqual([
      "='Sheet1'!$A$1:$A$9",
      "='Sheet1'!$A$1:$A$9",
    ]);
  });
});
