import { Buffer } from "node:buffer";
import type { Spreadsheet } from "../../../../src/app/ports/spreadsheet";
import { boardSheet } from "../../../../src/core/board/board-sheet";
import { buildBoard } from "../../../../src/core/board/build-board";
import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { EMPTY_RECORDS } from "../../../../src/core/model/empty-records";
import { buildReportSheets } from "../../../../src/core/report/print-sheets/report-sheets";
import { adornedReport, reportPictureOf } from "../../../support/adorned-report";
import { openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { sheetOf } from "../../../support/measure-sheet";
import { reportOf } from "../../../support/report-model";

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

const LAYOUT = buildReportSheets(adornedReport());
const BOARD = boardSheet(
  buildBoard(sheetOf([{}, { resultSummary: "", outcome: "" }]), EMPTY_RECORDS, "2025-07-15" as PlainDate),
  { organization: null, digits: "thai", font: null },
);

test("pictures and the chart come with the two round trips of all sheets", async () => {
  expect((await openBlank().makeSheets(LAYOUT, "free-name")).ok).toBe(true);
  expect(pane.host.stats.syncs).toBe(2);
  for (const sheet of LAYOUT.sheets) {
    const wanted = (sheet.pictures?.length ?? 0) + (sheet.charts?.length ?? 0);
    expect(pane.host.sheet(sheet.name).drawings).toHaveLength(wanted);
  }
});

test("the emblem has its own bytes, and its size on the memo", async () => {
  await openBlank().makeSheets(LAYOUT, "free-name");
  const [emblem] = pane.host.sheet("พิมพ์-บันทึกข้อความ").drawings;
  const source = emblem?.made?.source;
  const bytes = source && "image" in source ? Buffer.from(source.image, "base64") : Buffer.alloc(0);
  expect(bytes.equals(Buffer.from(reportPictureOf("emblem.png").bytes))).toBe(true);
  expect(emblem?.top).toBe(0);
  expect(emblem?.height).toBeCloseTo((15 / 25.4) * 72, 3);
  expect(emblem?.made?.look).toMatchObject({
    Placement: "OneCell",
    LockAspectRatio: false,
    AltTextDescription: "ภาพจาก emblem.png",
  });
});

test("a photo that lies on its side is turned about its middle, inside its box", async () => {
  await openBlank().makeSheets(LAYOUT, "free-name");
  const drawings = pane.host.sheet("พิมพ์-ภาคผนวก").drawings;
  const turned = drawings.find(({ made }) => made?.look["Rotation"] === 90);
  expect(turned?.height).toBeGreaterThan(turned?.made?.width ?? 0);
});

test("the chart's bars are told apart without colours", async () => {
  await openBlank().makeSheets(LAYOUT, "free-name");
  const [chart] = pane.host.sheet("พิมพ์-สรุปผล").drawings;
  const look: Readonly<Record<string, unknown>> = chart?.made?.look ?? {};
  const source = chart?.made?.source;
  expect(source).toMatchObject({ chart: "BarStacked", cells: LAYOUT.sheets[4]?.charts?.[0]?.data });
  const series = [0, 1, 2].map((index) => [
    look[`Series.${index}.Format.Fill.SolidColor`],
    look[`Series.${index}.Format.Line.LineStyle`],
  ]);
  expect(series).toEqual([
    ["#000000", "Continuous"],
    ["#FFFFFF", "Continuous"],
    ["#FFFFFF", "Dash"],
  ]);
});

test("sheets with pictures are replaced with all that lies on them; a part that is not asked for any more goes", async () => {
  const spreadsheet = openBlank();
  await spreadsheet.makeSheets(LAYOUT, "replace-own");
  const made = await spreadsheet.makeSheets(buildReportSheets(reportOf([{ number: 1 }])), "replace-own");
  expect(made).toMatchObject({ ok: true, value: { kept: [] } });
  // The earlier ones are hidden, so that they can come back.
  const shown = pane.host.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  expect(shown.map(({ name }) => name)).toEqual(["Sheet1", "พิมพ์-บันทึกข้อความ", "พิมพ์-ปก", "พิมพ์-ตารางรายงาน"]);
  expect(shown.flatMap(({ drawings }) => drawings)).toEqual([]);
});

test("a sheet whose picture a person took away is that person's, and stays", async () => {
  const spreadsheet = openBlank();
  await spreadsheet.makeSheets(LAYOUT, "replace-own");
  pane.host.sheet("พิมพ์-ปก").drawings = [];
  const made = await spreadsheet.makeSheets(LAYOUT, "replace-own");
  expect(made).toMatchObject({ ok: true, value: { kept: ["พิมพ์-ปก"] } });
});

test("a report without pictures asks for no shape and no chart", async () => {
  await openBlank().makeSheets(buildReportSheets(reportOf([{ number: 1 }])), "free-name");
  expect(JSON.stringify(pane.host.trace)).not.toMatch(/AddImage|Shapes|Charts/);
  expect(pane.host.stats.syncs).toBe(2);
});

test("columns stand upright, coloured, with a dashed edge in place of stripes", async () => {
  await openBlank().makeSheets(BOARD, "free-name");
  const [chart] = pane.host.sheet("กราฟติดตาม").drawings;
  const look: Readonly<Record<string, unknown>> = chart?.made?.look ?? {};
  expect(chart?.made?.source).toMatchObject({
    chart: "ColumnStacked",
    cells: BOARD.sheets[0]?.charts?.[0]?.data,
  });
  expect(look["CategoryAxis.ReversePlotOrder"]).toBe(false);
  const series = [0, 1, 2, 3].map((index) =>
    ["Format.Fill.SolidColor", "DataLabels.Format.Font.Color", "Format.Line.LineStyle"].map(
      (part) => look[`Series.${index}.${part}`],
    ),
  );
  expect(series).toEqual([
    ["#A3D6A3", "#000000", "Continuous"],
    ["#B10E1C", "#FFFFFF", "Continuous"],
    ["#F2A65A", "#000000", "Dash"],
    ["#FFFFFF", "#000000", "Continuous"],
  ]);
});

test("the board's sheet is replaced when it is made again, and the earlier one comes back", async () => {
  const spreadsheet = openBlank();
  await spreadsheet.makeSheets(BOARD, "replace-own");
  const again = await spreadsheet.makeSheets(BOARD, "replace-own");
  if (!again.ok || again.value.undo === null) throw new Error("not made");
  expect(again.value).toMatchObject({ added: ["กราฟติดตาม"], replaced: ["กราฟติดตาม"], kept: [] });
  const taken = await spreadsheet.takeSheetsAway(again.value.undo);
  expect(taken).toMatchObject({ ok: true, value: { restored: ["กราฟติดตาม"], left: [] } });
  expect(pane.host.sheet("กราฟติดตาม").drawings).toHaveLength(1);
});
