import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../src/adapters/xlsx/write-workbook";
import { findWordBreaks } from "../../../src/app/find-word-breaks";
import { buildReportSheets } from "../../../src/core/report/print-sheets/report-sheets";
import { adornedReport, reportPictureOf } from "../../support/adorned-report";
import { ooxmlErrors } from "../../support/validate-ooxml";

const layout = buildReportSheets(adornedReport(), { findBreaks: findWordBreaks });
let bytes: Uint8Array;
let parts: Record<string, Uint8Array>;
beforeAll(async () => {
  bytes = await writeWorkbook(layout);
  parts = unzipSync(bytes);
});
const xml = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());

test("valid by the Open XML SDK", async () => {
  expect(await ooxmlErrors(bytes, "xlsx")).toEqual([]);
});

test("equal layouts give equal bytes", async () => {
  expect(await writeWorkbook(layout)).toEqual(bytes);
});

test("a picture's bytes are in the file as they are, and once", () => {
  const media = Object.entries(parts).filter(([name]) => name.startsWith("xl/media/"));
  for (const file of ["emblem.png", "notice-board.png", "paper.jpg"] as const) {
    const { bytes: own } = reportPictureOf(file);
    expect(
      media.filter(([, content]) => Buffer.compare(Buffer.from(content), Buffer.from(own)) === 0),
    ).toHaveLength(1);
  }
  expect(xml("xl/drawings/_rels/drawing1.xml.rels")).toContain('Target="../media/image1.png"');
  expect(xml("xl/drawings/_rels/drawing2.xml.rels")).toContain('Target="../media/image1.png"');
});

test("each is held by its cell and keeps its size: the emblem of the memo is 15 mm", () => {
  const memo = xml("xl/drawings/drawing1.xml");
  expect(memo).toContain("<xdr:oneCellAnchor>");
  const [, across = "", down = ""] = /<xdr:ext cx="(\d+)" cy="(\d+)"\/>/.exec(memo) ?? [];
  expect([Number(across) / 36000, Number(down) / 36000]).toEqual([15, 15]);
  expect(memo).toContain('descr="ภาพจาก emblem.png"');
});

test("a photo that lies on its side is turned where it is shown", () => {
  expect(xml("xl/drawings/drawing7.xml")).toContain('rot="5400000"');
});

test("the chart is Excel's own, with patterns, over the figures beside the print area", () => {
  const chart = xml("xl/charts/chart1.xml");
  expect(chart).toContain('<c:grouping val="stacked"/>');
  expect(chart.match(/<c:ser>/g)).toHaveLength(3);
  expect(chart).toContain('prst="wdUpDiag"');
  expect(chart).toContain("'พิมพ์-สรุปผล'!$");
});

test("a workbook without drawings has no part for them", async () => {
  const plain = unzipSync(await writeWorkbook({ ...layout, sheets: layout.sheets.slice(2, 4) }));
  expect(Object.keys(plain).filter((name) => /drawing|media|chart/.test(name))).toEqual([]);
});
