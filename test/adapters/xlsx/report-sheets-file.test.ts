import { writeWorkbook } from "../../../src/adapters/xlsx/write-workbook";
import { findWordBreaks } from "../../../src/app/find-word-breaks";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { buildReportModel } from "../../../src/core/report/model/build-report-model";
import { buildReportSheets } from "../../../src/core/report/print-sheets/report-sheets";
import { sheetOf, type MeasureSpec } from "../../support/measure-sheet";
import { FULL_SETTINGS } from "../../support/report-settings";
import { readSheetPages, type ReadCell, type ReadSheet } from "../../support/read-sheet-pages";
import { ooxmlErrors } from "../../support/validate-ooxml";

const MEASURES = Array.from({ length: 12 }, (_, index): MeasureSpec => ({
  number: index + 1,
  measure: `จัดอบรมให้ความรู้ครั้งที่ ${index + 1}`,
  steps: Array.from({ length: 9 }, (_, step) => `${step + 1}. ดำเนินการตามแผนงานที่กำหนดไว้ให้ครบถ้วน`).join("\n"),
  resultSummary: "จัดอบรมเมื่อวันที่ 18 กุมภาพันธ์ 2568 ดู https://a.example/ita/68 แล้ว",
  outcome: "ผู้เข้าอบรม 42 คน",
}));

let bytes: Uint8Array;
let memo: ReadSheet;
let table: ReadSheet;
beforeAll(async () => {
  const model = buildReportModel(sheetOf(MEASURES), FULL_SETTINGS, {
    draft: false,
    today: "2026-03-20" as PlainDate,
  });
  bytes = await writeWorkbook(buildReportSheets(model, { findBreaks: findWordBreaks }));
  const [first, , third] = readSheetPages(bytes);
  if (!first || !third) throw new Error("no sheets");
  memo = first;
  table = third;
});

test("valid by the Open XML SDK", async () => {
  expect(await ooxmlErrors(bytes, "xlsx")).toEqual([]);
});

describe("the memo, read back from its file, as the regulation has it", () => {
  const found = (start: string): ReadCell => {
    const cell = memo.rows.flatMap(({ cells }) => cells).find(({ text }) => text.startsWith(start));
    if (!cell) throw new Error(`no ${start}`);
    return cell;
  };
  /** Points above the row of a text. */
  const above = (start: string): number => {
    const row = memo.rows.findIndex(({ cells }) => cells.some(({ text }) => text.startsWith(start)));
    return memo.rows.slice(0, row).reduce((sum, { height }) => sum + height, 0);
  };
  const near = (millimetres: number, expected: number): void => {
    expect(Math.abs(millimetres - expected)).toBeLessThan(0.5);
  };

  test("its full size, never fitted to pages", () => {
    expect(memo.xml).toMatch(/<pageSetup [^>]*scale="(?:100|9[5-9])"/);
    expect(memo.xml).not.toContain("fitTo");
  });

  test.each([
    ["left", 30],
    ["right", 20],
    ["top", 15],
    ["bottom", 20],
  ])("the %s margin is %i mm", (side, expected) => {
    near(memo.margins[side] ?? 0, expected);
  });

  test("the text ends at the right margin", () => {
    near(Math.max(...memo.rows.flatMap(({ cells }) => cells.map(({ right }) => right))), 190);
  });

  test.each<[string, string, number]>([
    ["ส่วนราชการ", "ส่วนราชการ", 30],
    ["ที่", "ที่", 30],
    ["วันที่, under the ข of ข้อความ", "วันที่", 107],
    ["the date, behind its ม", "๒๐ มีนาคม ๒๕๖๙", 131],
    ["a section's heading, at the first line's indent", "เรื่องเดิม", 55],
    ["the closing", "จึงเรียน", 55],
    ["a signature, from the centre line of the paper", "(ลงชื่อ)", 105],
    ["the left column of endorsements", "ความเห็นหัวหน้าสำนักปลัด", 30],
    ["the right column", "ความเห็นรองปลัด", 105],
  ])("%s begins where it should", (_, text, expected) => {
    near(found(text).left, expected);
  });

  test("the left column of endorsements ends five millimetres before the right one", () => {
    near(found("(นายสมมติ รักงาน)").left, 30);
    near(found("(นายสมมติ รักงาน)").right, 100);
  });

  test.each([
    ["บันทึกข้อความ", 29],
    ["ส่วนราชการ", 20],
    ["เรื่อง", 20],
    ["เรื่องเดิม", 16],
    ["จึงเรียน", 16],
    ["(ลงชื่อ)", 16],
  ])("%s has %i points", (text, size) => {
    expect(found(text).size).toBe(size);
  });

  test("the heading stands in the middle of the text, on a line as high as the emblem", () => {
    const { left, right } = found("บันทึกข้อความ");
    near((left + right) / 2, 110);
    expect(Math.abs((memo.rows[0]?.height ?? 0) - (15 / 25.4) * 72)).toBeLessThan(0.75);
  });

  test("a paragraph begins six points below the line before", () => {
    const row = memo.rows.find(({ cells }) => cells.some(({ text }) => text.startsWith("จึงเรียน")));
    const plain = memo.rows.filter(
      ({ cells }) => Math.abs((cells[0]?.left ?? 0) - 30) < 0.5 && (cells[0]?.text ?? "").length > 40,
    );
    expect(Math.abs((row?.height ?? 0) - (plain.at(-1)?.height ?? 0) - 6)).toBeLessThan(1);
    expect(above("จึงเรียน")).toBeGreaterThan(above("เรื่องเดิม"));
  });
});

describe("the table, read back from its file", () => {
  const pages = (): number[] => {
    const starts = [1, ...table.breaks, table.rows.length + 1];
    return starts
      .slice(0, -1)
      .map((start, index) =>
        table.rows
          .slice(start - 1, (starts[index + 1] ?? 0) - 1)
          .reduce((sum, { height }) => sum + height, 0),
      );
  };

  test("every page is broken by us, and none is higher than the paper", () => {
    expect(table.breaks.length).toBeGreaterThan(2);
    expect(table.xml).toContain('scale="100"');
    const headings =
      table.rows.find(({ cells }) => cells.some(({ text }) => text.startsWith("ขั้นตอน")))?.height ?? 0;
    const room = ((210 - (table.margins["top"] ?? 0) - (table.margins["bottom"] ?? 0)) / 25.4) * 72;
    pages().forEach((height, index) => {
      expect(height + (index > 0 ? headings : 0)).toBeLessThan(room);
      expect(height + (index > 0 ? headings : 0)).toBeGreaterThan(room - 8);
    });
  });

  test("the numbers of its pages are Thai, at the foot of each", () => {
    const last = [...table.breaks.map((row) => row - 1), table.rows.length];
    const numbers = last.map((row) => table.rows[row - 1]?.cells[0]?.text);
    expect(numbers.slice(0, 3)).toEqual(["- ๑ -", "- ๒ -", "- ๓ -"]);
    expect(table.xml).not.toContain("&amp;P");
  });

  test("a list item's text begins behind its marker, all of its lines", () => {
    const row = table.rows.find(({ cells }) => cells.some(({ text }) => text === "๒."));
    const marker = row?.cells.findIndex(({ text }) => text === "๒.") ?? -1;
    const [number, text] = row?.cells.slice(marker, marker + 2) ?? [];
    expect(text?.left).toBeCloseTo(number?.right ?? 0, 3);
    expect((text?.left ?? 0) - (number?.left ?? 0)).toBeGreaterThan(3);
  });

  test("dates and numbers have spaces that no line ends at; addresses can be clicked", () => {
    const texts = table.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(texts.some((text) => text.includes("๑๘\u00a0กุมภาพันธ์\u00a0๒๕๖๘"))).toBe(true);
    expect(texts).toContain("ผู้เข้าอบรม ๔๒\u00a0คน");
    expect(table.xml.match(/<hyperlink /g)).toHaveLength(12);
  });
});
