import type { FontScale } from "../../../../src/core/report/print-sheets/font-scale";
import { estimateText } from "../../../../src/core/report/print-sheets/measure-text";
import type { PlainDate } from "../../../../src/core/calendar/plain-date";
import { isOwnSheet } from "../../../../src/core/model/sheet-names";
import type { SheetLayout } from "../../../../src/core/model/workbook-layout";
import { buildReportModel } from "../../../../src/core/report/model/build-report-model";
import { buildReportSheets } from "../../../../src/core/report/print-sheets/report-sheets";
import type { ReportModel } from "../../../../src/core/report/model/report-model";
import { EMPTY_SETTINGS } from "../../../../src/core/sheet/read-settings";
import { sheetOf, type MeasureSpec } from "../../../support/measure-sheet";
import { adornedReport, APPENDIX, reportPictureOf } from "../../../support/adorned-report";
import { FULL_SETTINGS } from "../../../support/report-settings";

const today = "2026-03-20" as PlainDate;
const MEASURES: readonly MeasureSpec[] = [
  {
    number: 1,
    measure: "เผยแพร่ประมวลจริยธรรม",
    steps: "๑. แต่งตั้งคณะทำงาน\n๒. จัดทำสื่อ\n๒.๑) แผ่นพับ\n๓. เผยแพร่",
    timeframe: "ไตรมาสที่ 2",
    resultSummary: "1. เผยแพร่เมื่อวันที่ 15 มกราคม 2568",
    outcome: "บุคลากรผ่านแบบทดสอบร้อยละ 92",
  },
  { number: 2, measure: "จัดช่องทางรับเรื่องร้องเรียน", outcome: "" },
];

function modelOf(measures = MEASURES, settings = FULL_SETTINGS, draft = false): ReportModel {
  return buildReportModel(sheetOf(measures), settings, { draft, today });
}

function textsOf(sheet: SheetLayout | undefined): string[] {
  return (sheet?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
  );
}

function tableOf(model: ReportModel): SheetLayout {
  const sheet = buildReportSheets(model).sheets[2];
  if (!sheet) throw new Error("no table");
  return sheet;
}

test("memo, cover and table, under names that are never taken for the measures sheet", () => {
  const { sheets, title } = buildReportSheets(modelOf());
  expect(sheets.map(({ name }) => name)).toEqual(["พิมพ์-บันทึกข้อความ", "พิมพ์-ปก", "พิมพ์-ตารางรายงาน"]);
  expect(sheets.every(({ name }) => isOwnSheet(name))).toBe(true);
  expect(title).toContain("๒๕๖๘");
});

test.each([
  ["all settings", FULL_SETTINGS],
  ["no settings", EMPTY_SETTINGS],
])("every row has a height, of whole pixels and none higher than Excel makes: %s", (_, settings) => {
  for (const { rows } of buildReportSheets(modelOf(MEASURES, settings)).sheets) {
    expect(rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
    for (const { height } of rows) {
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThanOrEqual(409);
      expect((height ?? 0) % 0.75).toBe(0);
    }
  }
});

test("at a percentage and never fitted to pages, or Excel ignores our page breaks", () => {
  for (const { page } of buildReportSheets(modelOf()).sheets) {
    expect(page.isFitToWidth).toBe(false);
    expect(page.scale ?? 100).toBeGreaterThanOrEqual(95);
    expect(page.scale ?? 100).toBeLessThanOrEqual(100);
  }
});

/** Heights of a sheet's pages in points at its scale, what Excel repeats included, and how many there are on the paper. */
function pageHeights({ rows, pageBreaks = [], page }: SheetLayout): { heights: number[]; room: number } {
  const starts = [1, ...pageBreaks, rows.length + 1];
  const height = (from: number, to: number): number =>
    rows.slice(from - 1, to - 1).reduce((sum, row) => sum + (row.height ?? 0), 0);
  const { first, last } = page.repeatedRows ?? { first: 1, last: 0 };
  const scale = (page.scale ?? 100) / 100;
  const heights = starts
    .slice(0, -1)
    .map((start, index) => height(start, starts[index + 1] ?? 0) + (index > 0 ? height(first, last + 1) : 0));
  const { top, bottom } = page.marginsInCentimetres;
  const paper = page.orientation === "portrait" ? 29.7 : 21;
  return { heights: heights.map((one) => one * scale), room: ((paper - top - bottom) / 2.54) * 72 };
}

const LONG = Array.from({ length: 24 }, (_, index): MeasureSpec => ({
  number: index + 1,
  measure: `มาตรการทดลองที่ยาวพอสมควรลำดับ ${index}`,
  steps: Array.from(
    { length: 3 + (index % 9) },
    (_, step) => `${step + 1}. ${"ดำเนินการ ".repeat(4 + (step % 5))}`,
  ).join("\n"),
  timeframe: "ไตรมาสที่ 2",
  resultSummary: "ผลการดำเนินการ ".repeat(5 + index * 3),
  outcome: "บุคลากรผ่านแบบทดสอบร้อยละ 92",
}));

test.each<[string, readonly MeasureSpec[]]>([
  ["a few measures", MEASURES],
  ["many", LONG],
  ["none", []],
])("no page is higher than the paper: %s", (_, measures) => {
  for (const sheet of buildReportSheets(modelOf(measures, { ...FULL_SETTINGS, summaryPage: true })).sheets) {
    const { heights, room } = pageHeights(sheet);
    for (const height of heights) expect(height).toBeLessThan(room);
    const { pageBreaks = [] } = sheet;
    expect([...pageBreaks].sort((one, other) => one - other)).toEqual(pageBreaks);
  }
});

test("columns are no wider than the paper between its margins", () => {
  for (const { columnWidths, widthUnit, page } of buildReportSheets(modelOf()).sheets) {
    expect(widthUnit).toBe("pixels");
    for (const width of columnWidths) expect(width % 1).toBe(0);
    const centimetres = (columnWidths.reduce((sum, width) => sum + width, 0) / 96) * 2.54;
    const { left, right } = page.marginsInCentimetres;
    const room = (page.orientation === "portrait" ? 21 : 29.7) - left - right;
    expect(centimetres).toBeLessThan(room);
    expect(centimetres).toBeGreaterThan(room - 0.25);
  }
});

describe("the memo", () => {
  test("every sentence of it is there, with dots where something is missing", () => {
    const model = modelOf(MEASURES, EMPTY_SETTINGS);
    const texts = textsOf(buildReportSheets(model).sheets[0]);
    // A sentence stands in several rows, a line each.
    const squash = (text: string): string => text.replace(/\s+/g, "");
    const all = squash(texts.join(""));
    const known = [
      model.memo.heading,
      ...model.memo.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.flat()]),
      ...model.memo.closing,
      ...model.memo.endorsements.flatMap(({ heading, signature }) => [...heading, ...signature.name]),
    ];
    for (const text of known) if (text !== null) expect(all).toContain(squash(text));
    expect(all).toContain("........");
  });

  test("people sign, two endorsements side by side", () => {
    const sheet = buildReportSheets(modelOf()).sheets[0];
    const texts = textsOf(sheet);
    for (const { name } of FULL_SETTINGS.people) if (name) expect(texts).toContain(`(${name})`);
    const heading = sheet?.rows.find(({ cells }) =>
      cells.some(({ value }) => value === "ความเห็นหัวหน้าสำนักปลัด"),
    );
    expect(heading?.cells.filter(({ value }) => value !== null)).toHaveLength(2);
  });

  test("upright, with the memo's margins", () => {
    const { page } = buildReportSheets(modelOf()).sheets[0] ?? {};
    expect(page?.orientation).toBe("portrait");
    expect(page?.marginsInCentimetres).toMatchObject({ top: 1.5, bottom: 2, left: 3 });
    expect(page?.marginsInCentimetres.right).toBeCloseTo(1.96, 5);
  });

  test.each([1, 2, 3, 4])("one page with %i endorsements, at 95 percent of its size or more", (count) => {
    const people = [...FULL_SETTINGS.people.slice(0, 1), ...FULL_SETTINGS.people.slice(5 - count)];
    const [memo] = buildReportSheets(modelOf(MEASURES, { ...FULL_SETTINGS, people })).sheets;
    expect(memo?.pageBreaks).toEqual([]);
  });

  test("six endorsements go on over a second page at full size, the mayor beside another, its number above", () => {
    const people = [...FULL_SETTINGS.people, ...FULL_SETTINGS.people.slice(3)];
    const [memo] = buildReportSheets(modelOf(MEASURES, { ...FULL_SETTINGS, people })).sheets;
    expect(memo?.page.scale).toBe(100);
    expect(memo?.pageBreaks).toHaveLength(1);
    const second = memo?.rows.slice((memo.pageBreaks?.[0] ?? 1) - 1) ?? [];
    const texts = second
      .flatMap(({ cells }) => cells.map(({ value }) => value))
      .filter((value) => value !== null);
    expect(texts[0]).toBe("- ๒ -");
    expect(texts).toContain("ความเห็นปลัด อบต.ทุ่งสมมติ");
    expect(texts).toContain("ความเห็นนายก อบต.ทุ่งสมมติ");
    const first = memo?.rows.slice(0, (memo.pageBreaks?.[0] ?? 1) - 1) ?? [];
    expect(first.flatMap(({ cells }) => cells.map(({ style }) => style))).not.toContain("pageNumber");
  });

  test("each further page has the number that follows", () => {
    const [chain = []] = [FULL_SETTINGS.people.slice(1)];
    const people = [...FULL_SETTINGS.people, ...chain, ...chain, ...chain];
    const [memo] = buildReportSheets(modelOf(MEASURES, { ...FULL_SETTINGS, people })).sheets;
    const numbers = memo?.rows.flatMap(({ cells }) =>
      cells.flatMap(({ style, value }) => (style === "pageNumber" && value !== null ? [value] : [])),
    );
    expect(numbers?.slice(0, 2)).toEqual(["- ๒ -", "- ๓ -"]);
    expect(numbers).toHaveLength(memo?.pageBreaks?.length ?? 0);
    expect(textsOf(memo).some((text) => text.startsWith("/ความเห็น"))).toBe(true);
    expect(textsOf(memo)).toContain("(ต่อ)");
  });

  test("a long name in a heading and under a signature goes on in a second line, its letters large enough to read", () => {
    const authority = `องค์การบริหารส่วนตำบล${"ทุ่งสมมติ".repeat(6)}`;
    const people = FULL_SETTINGS.people.map((person) => ({
      ...person,
      heading: person.heading.replace("อบต.ทุ่งสมมติ", authority),
      positionTitle: person.positionTitle?.replace(/องค์การ.*/, authority) ?? null,
    }));
    const findBreaks = (text: string): number[] => [...text.matchAll(/ทุ่ง/g)].map(({ index }) => index);
    const [memo] = buildReportSheets(
      modelOf(MEASURES, { ...FULL_SETTINGS, organization: authority, people }),
      { findBreaks },
    ).sheets;
    const signing = (memo?.rows ?? []).flatMap(({ cells }) =>
      cells.flatMap(({ value, style }) =>
        typeof value === "string" && (style === "section" || style === "signed") ? [value] : [],
      ),
    );
    for (const line of signing) expect(estimateText(line, 16, false) * 0.75).toBeLessThan((85 / 25.4) * 72);
    expect(signing.join("").split("ทุ่งสมมติ").length - 1).toBeGreaterThan(6 * 6);
  });

  test("every line is one line, whatever the font: nothing wraps, letters get smaller", () => {
    const [memo] = buildReportSheets(modelOf()).sheets;
    const styles = new Set(memo?.rows.flatMap(({ cells }) => cells.map(({ style }) => style)));
    expect([...styles].sort()).toEqual(["fieldLabel", "line", "memoHeading", "section", "signed"]);
  });

  test("lines end where they are told that they may", () => {
    const ends: string[] = [];
    const [memo] = buildReportSheets(modelOf(), {
      findBreaks: (text) => (ends.push(text), [...text.matchAll(/การ/g)].map(({ index }) => index)),
    }).sheets;
    const lines = (memo?.rows ?? []).flatMap(({ cells }) =>
      cells.flatMap(({ value, style }) => (style === "line" && typeof value === "string" ? [value] : [])),
    );
    expect(ends.length).toBeGreaterThan(3);
    expect(lines.some((line) => line.startsWith("การ"))).toBe(true);
  });
});

/** Texts of the cells from one column of the sheet to another, row by row. */
function textsBetween({ rows }: SheetLayout, from: number, to: number): string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ column, value }) =>
      column >= from && column <= to && typeof value === "string" ? [value] : [],
    ),
  );
}

/** The first and the last sheet column of each column of the report: those that its heading takes. */
function reportColumns({ rows, merges }: SheetLayout): (readonly [number, number])[] {
  const row = rows.findIndex(({ cells }) => cells[0]?.style === "tableHeading") + 1;
  return merges
    .filter(({ top }) => top === row)
    .map(({ left, right }): readonly [number, number] => [left, right])
    .sort(([one], [other]) => one - other);
}

describe("the table", () => {
  test("a paragraph is a cell, its marker the cell before it: all its lines begin behind the marker", () => {
    const sheet = tableOf(modelOf());
    const [, [from, to] = [0, 0]] = reportColumns(sheet);
    expect(textsBetween(sheet, from, to).slice(1, 9)).toEqual([
      "๑.",
      "แต่งตั้งคณะทำงาน",
      "๒.",
      "จัดทำสื่อ",
      "๒.๑)",
      "แผ่นพับ",
      "๓.",
      "เผยแพร่",
    ]);
    const cells = sheet.rows.flatMap((row) => row.cells);
    const columnOf = (text: string): number => cells.find(({ value }) => value === text)?.column ?? 0;
    expect(columnOf("แต่งตั้งคณะทำงาน")).toBe(columnOf("เผยแพร่"));
    expect(columnOf("แผ่นพับ")).toBeGreaterThan(columnOf("จัดทำสื่อ"));
    expect(columnOf("๒.๑)")).toBeGreaterThan(columnOf("๒."));
    expect(columnOf("๒.")).toBeLessThan(columnOf("จัดทำสื่อ"));
  });

  test("no text touches a line: the first and the last column of a cell are blank", () => {
    const sheet = tableOf(modelOf());
    const entries = sheet.rows.filter(({ cells }) => cells.some(({ style }) => style === "entry"));
    for (const edges of reportColumns(sheet)) {
      const beside = entries.flatMap(({ cells }) => cells.filter(({ column }) => edges.includes(column)));
      expect(beside.map(({ value }) => value)).toEqual(beside.map(() => null));
    }
  });

  test("every part of a measure is closed above and below, and at both sides", () => {
    const sheet = tableOf(modelOf(LONG));
    expect(sheet.pageBreaks?.length).toBeGreaterThan(3);
    const columns = sheet.columnWidths.length;
    const end = sheet.rows.length + 1;
    for (const start of [...(sheet.pageBreaks ?? []), end]) {
      const above = sheet.rows
        .slice(0, start - 1)
        .findLast(({ cells }) => cells.some(({ style }) => style === "entry"));
      const closing = start === end ? "medium" : "thin";
      expect(above?.cells.filter(({ lines }) => lines?.bottom === closing)).toHaveLength(columns);
      const below = sheet.rows[start - 1];
      if (below) expect(below.cells.filter(({ lines }) => lines?.top === "thin")).toHaveLength(columns);
    }
    const inside = sheet.rows.filter(({ cells }) => cells.some(({ style }) => style === "entry"));
    for (const { cells } of inside) {
      expect(cells.filter(({ lines }) => lines?.left === "thin")).toHaveLength(6);
      expect(cells.filter(({ lines }) => lines?.right === "thin")).toHaveLength(6);
    }
  });

  test.each<["thai" | "arabic", string]>([
    ["thai", "- ๑ -"],
    ["arabic", "- 1 -"],
  ])("the last row of each page is its number, in %s digits", (digits, first) => {
    const sheet = tableOf(modelOf(LONG, { ...FULL_SETTINGS, digits }));
    const ends = [...(sheet.pageBreaks ?? []).map((row) => row - 1), sheet.rows.length];
    const numbers = ends.map((row) => sheet.rows[row - 1]?.cells[0]);
    expect(numbers.map((cell) => cell?.style)).toEqual(ends.map(() => "pageNumber"));
    expect(numbers[0]?.value).toBe(first);
    expect(new Set(numbers.map((cell) => cell?.value)).size).toBe(ends.length);
    expect(sheet.page.footer).toBeNull();
  });

  test("a measure that goes on says so where its own cell is empty", () => {
    const [first] = LONG as [MeasureSpec];
    const sheet = tableOf(
      modelOf([{ ...first, measure: "เผยแพร่ประกาศ", steps: "๑. จัดทำคู่มือ\n".repeat(70).trim() }]),
    );
    const said = sheet.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ style, value }) => (style === "continued" ? [[row, value]] : [])),
    );
    expect(said).toEqual((sheet.pageBreaks ?? []).map((row) => [row, "๑. (ต่อ)"]));
    expect(said.length).toBeGreaterThan(1);
  });

  test("a thicker line is above a group's heading, on both of its sides, and around the headings", () => {
    const model = modelOf(LONG);
    const rows = model.table.rows.map((row, index) =>
      index === 1 ? { ...row, groupHeadings: ["มิติที่ ๒"] } : row,
    );
    const sheet = tableOf({ ...model, table: { ...model.table, rows } });
    const columns = sheet.columnWidths.length;
    const group = sheet.rows.findIndex(({ cells }) => cells.some(({ style }) => style === "entryGroup"));
    const edge = (index: number, name: "top" | "bottom"): (string | undefined)[] =>
      sheet.rows[index]?.cells.map(({ lines }) => lines?.[name]) ?? [];
    const medium = Array.from({ length: columns }, () => "medium");
    expect(edge(group, "top")).toEqual(medium);
    if (!(sheet.pageBreaks ?? []).includes(group + 1)) expect(edge(group - 1, "bottom")).toEqual(medium);
    const headings = sheet.rows.findIndex(({ cells }) => cells[0]?.style === "tableHeading");
    expect(edge(headings, "top")).toEqual(medium);
    expect(edge(headings, "bottom")).toEqual(medium);
    expect(edge(headings + 1, "top")).toEqual(medium);
  });

  test("a blank cell stays a visible gap, in a frame", () => {
    const sheet = tableOf(modelOf());
    const [from, to] = reportColumns(sheet)[5] ?? [0, 0];
    const row = sheet.rows.find(({ cells }) => cells.some(({ value }) => String(value).includes("จัดช่องทาง")));
    const cells = row?.cells.filter(({ column }) => column >= from && column <= to) ?? [];
    expect(cells.map(({ value }) => value)).toEqual(cells.map(() => null));
    expect(cells[0]?.lines).toMatchObject({ top: "thin", left: "thin" });
  });

  test("its headings are repeated and stay in sight", () => {
    const sheet = tableOf(modelOf());
    const headings = sheet.rows.findIndex(({ cells }) => cells[0]?.style === "tableHeading") + 1;
    expect(sheet.page.repeatedRows).toEqual({ first: headings, last: headings });
    expect(sheet.frozen).toEqual({ rows: headings, columns: 0 });
  });

  test("an address leads to what it says; the second one of a paragraph is in a cell of its own below", () => {
    const [first] = MEASURES as [MeasureSpec];
    const resultSummary = "ดู https://a.example/x\nดู https://b.example และ https://c.example";
    const { rows } = tableOf(modelOf([{ ...first, resultSummary }]));
    const links = rows.flatMap(({ cells }) =>
      cells.flatMap(({ link, value }) => (link ? [[link, value]] : [])),
    );
    expect(links).toEqual([
      ["https://a.example/x", "ดู https://a.example/x"],
      ["https://b.example", "ดู https://b.example"],
      ["https://c.example", "และ https://c.example"],
    ]);
  });

  test("short texts stand in the middle", () => {
    const sheet = tableOf(modelOf());
    const middle = sheet.rows.flatMap(({ cells }) =>
      cells.flatMap(({ style, value }) => (style === "entryCentered" && value !== null ? [value] : [])),
    );
    expect(middle).toContain("ไตรมาสที่\u00a0๒");
  });

  const longTexts: [name: string, text: string][] = [
    ["with spaces", Array.from({ length: 900 }, (_, index) => `ดำเนินการ${index}`).join(" ")],
    ["without a space", "ดำเนินการแล้วที่น้ำ".repeat(400)],
  ];
  test.each(longTexts)("a paragraph that no row can hold goes on in the next: %s", (_, text) => {
    const [first] = MEASURES as [MeasureSpec];
    const model = modelOf([{ ...first, resultSummary: text }], { ...FULL_SETTINGS, digits: "arabic" });
    const sheet = tableOf(model);
    const [from, to] = reportColumns(sheet)[4] ?? [0, 0];
    const pieces = sheet.rows.flatMap(({ cells }) => {
      return cells.flatMap(({ column, style, value }) =>
        style === "entry" && column >= from && column <= to && typeof value === "string" ? [value] : [],
      );
    });
    expect(pieces.length).toBeGreaterThan(2);
    const squashed = (value: string): string => value.replace(/\s/g, "");
    expect(squashed(pieces.join(""))).toBe(squashed(text));
    for (const piece of pieces) expect(piece).not.toMatch(/^[ัิ-ฺ็-๎]|[เแโใไ]$/);
  });
});

describe("a machine that shows other letters in place of the official ones", () => {
  /** Texts of the table that need more lines than their cell has, where letters are that large. */
  function cutTexts(sheet: SheetLayout, { width, line }: FontScale): string[] {
    const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);
    return sheet.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, style, value }) => {
        if (typeof value !== "string" || !style.startsWith("entry")) return [];
        const merged = sheet.merges.find(({ top, left }) => top === row && left === column);
        const { right, bottom } = merged ?? { right: column, bottom: row };
        const room = (sum(sheet.columnWidths.slice(column - 1, right)) - 5) * 0.75;
        const height = sum(sheet.rows.slice(row - 1, bottom).map((one) => one.height ?? 0));
        const lines = Math.ceil((estimateText(value, 14, style === "entryGroup") * width) / room);
        return lines * 18.2 * line > height ? [value] : [];
      }),
    );
  }
  const scales: [name: string, font: FontScale][] = [
    ["wider ones", { width: 1.45, line: 1 }],
    ["higher ones", { width: 1, line: 1.2 }],
    ["larger ones", { width: 1.6, line: 1.1 }],
  ];
  test.each(scales)(
    "%s: laid out for them, no text is cut; laid out for the official ones, some are",
    (_, font) => {
      const model = modelOf(LONG);
      const [, , scaled] = buildReportSheets(model, { font }).sheets;
      if (!scaled) throw new Error("no table");
      expect(cutTexts(scaled, font)).toEqual([]);
      expect(cutTexts(tableOf(model), font)).not.toEqual([]);
      expect(scaled.pageBreaks?.length).toBeGreaterThan(tableOf(model).pageBreaks?.length ?? 0);
      expect(cutTexts(tableOf(model), { width: 1, line: 1 })).toEqual([]);
      const text = (sheet: SheetLayout): string =>
        textsOf(sheet)
          .join("")
          .replace(/- [๐-๙]+ -|[๐-๙]+\.\s*\(ต่อ\)|\s/g, "");
      expect(text(scaled)).toHaveLength(text(tableOf(model)).length);
      for (const { height } of scaled.rows) {
        expect(height).toBeLessThanOrEqual(409);
        expect((height ?? 0) % 0.75).toBe(0);
      }
    },
  );

  test("the memo's lines end earlier, so that Excel need not shrink them", () => {
    const font = { width: 1.45, line: 1 };
    const linesOf = (memo: SheetLayout | undefined): readonly string[] =>
      (memo?.rows ?? []).flatMap(({ cells }) =>
        cells.flatMap(({ style, value, column }) =>
          style === "line" && column === 1 && typeof value === "string" ? [value] : [],
        ),
      );
    const longest = (sheet: SheetLayout | undefined): number =>
      Math.max(...linesOf(sheet).map((line) => estimateText(line, 16, false)));
    const [official] = buildReportSheets(modelOf()).sheets;
    const [scaled] = buildReportSheets(modelOf(), { font }).sheets;
    expect(longest(scaled)).toBeLessThan(longest(official) / 1.3);
  });
});

test("what is filled is printed, and nothing beside it", () => {
  for (const { printArea, rows, columnWidths } of buildReportSheets(modelOf()).sheets)
    expect(printArea).toEqual({ top: 1, left: 1, bottom: rows.length, right: columnWidths.length });
});

describe("the summary", () => {
  const model = modelOf(MEASURES, { ...FULL_SETTINGS, summaryPage: true });
  const sheets = buildReportSheets(model).sheets;
  const summary = sheets.find(({ name }) => name === "พิมพ์-สรุปผล");

  test("stands before the table, upright, from page ๑; the table counts on", () => {
    expect(sheets.map(({ name }) => name).slice(-2)).toEqual(["พิมพ์-สรุปผล", "พิมพ์-ตารางรายงาน"]);
    expect(summary?.page).toMatchObject({ orientation: "portrait", footer: null });
    expect(textsOf(summary)).toContain("- ๑ -");
    expect(summary?.pageBreaks).toEqual([]);
    expect(textsOf(sheets.at(-1)).at(-1)).toBe("- ๒ -");
  });

  test("says what the model says", () => {
    const texts = textsOf(summary);
    const { figures = [], chart, notes = [] } = model.summary ?? {};
    expect(texts).toEqual(expect.arrayContaining(figures.flatMap(({ count, label }) => [count, label])));
    expect(texts).toContain(notes.join("  "));
    for (const { label, cells, total } of chart?.rows ?? [])
      expect(texts).toEqual(expect.arrayContaining([label, ...cells.map((one) => one.figures), ...total]));
  });

  const LONG_UNIT = "กองสาธารณสุขและสิ่งแวดล้อมและการบริหารงานทั่วไป ฝ่ายที่";
  const LONG_MEASURE = "เสริมสร้างความรู้เรื่องผลประโยชน์ทับซ้อนและวินัยข้าราชการแก่ผู้บริหาร สมาชิกสภา และพนักงานทุกตำแหน่ง";
  test.each(
    [1, 3, 5, 8, 9, 12, 25].flatMap((units) => [0, 1, 4, 8, 9].map((missing) => ({ units, missing }))),
  )("is one page, whatever it has to say: $units units, $missing measures missing", ({ units, missing }) => {
    const measures = Array.from({ length: 40 }, (_, index): MeasureSpec => ({
      number: index + 1,
      measure: LONG_MEASURE,
      responsibleUnit: `${LONG_UNIT} ${(index % units) + 1}`,
      timeframe: `ไตรมาสที่ ${(index % 4) + 1}`,
      outcome: index < missing ? "" : "ผู้เข้าร่วม 42 คน เป้าหมายไม่น้อยกว่าร้อยละ 80 ผลได้ร้อยละ 92",
    }));
    const all = buildReportSheets(modelOf(measures, { ...FULL_SETTINGS, summaryPage: true }, true)).sheets;
    const sheet = all.find(({ name }) => name === "พิมพ์-สรุปผล");
    expect(sheet?.pageBreaks).toEqual([]);
    const [chart] = sheet?.charts ?? [];
    const { right = 0, bottom = 0 } = sheet?.printArea ?? {};
    const isBeside = (chart?.column ?? 0) > (chart?.data.right ?? Infinity);
    expect({
      isPrinted: (chart?.column ?? 0) <= right && (chart?.row ?? Infinity) <= bottom,
      isBeside,
    }).toEqual({
      isPrinted: !isBeside,
      isBeside,
    });
  });

  test("its chart shows each unit and each quarter by figures beside the print area", () => {
    const [chart] = summary?.charts ?? [];
    const [first] = summary?.rows ?? [];
    expect(chart?.data.left).toBeGreaterThan((summary?.printArea?.right ?? 0) + 1);
    expect(first?.cells.slice(-3).map(({ value }) => value)).toEqual(
      model.summary?.chart.legend.map(({ label }) => label),
    );
    const counts = (summary?.rows ?? []).flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (typeof value === "number" ? [value] : [])),
    );
    // Each measure twice: in its quarter and in its unit.
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(2 * MEASURES.length);
  });
});

describe("a report with all parts", () => {
  const { sheets, replaces } = buildReportSheets(adornedReport());
  const named = (name: string): SheetLayout => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  const appendix = named("พิมพ์-ภาคผนวก");

  test("its sheets, in the order of the pages; all of them are replaced by the next", () => {
    const names = [
      "พิมพ์-บันทึกข้อความ",
      "พิมพ์-ปก",
      "พิมพ์-คำนำ",
      "พิมพ์-สารบัญ",
      "พิมพ์-สรุปผล",
      "พิมพ์-ตารางรายงาน",
      "พิมพ์-ภาคผนวก",
    ];
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(replaces).toEqual(names);
    expect(buildReportSheets(modelOf()).replaces).toEqual(names);
    expect(names.every(isOwnSheet)).toBe(true);
  });

  test("no page is higher than the paper", () => {
    for (const sheet of sheets) {
      const { heights, room } = pageHeights(sheet);
      for (const height of heights) expect(height).toBeLessThan(room);
    }
  });

  test("letters count the pages before page ๑", () => {
    expect(textsOf(named("พิมพ์-คำนำ"))[0]).toBe("ก");
    expect(textsOf(named("พิมพ์-สารบัญ"))[0]).toBe("ข");
  });

  test("the contents name the page on which each measure begins", () => {
    const table = named("พิมพ์-ตารางรายงาน");
    const starts = [1, ...(table.pageBreaks ?? []), table.rows.length + 1];
    const pageOf = (row: number): string | undefined => {
      const next = starts.find((start) => start > row) ?? 0;
      return textsOf(table).length > 0
        ? String(table.rows[next - 2]?.cells[0]?.value).replace(/[- ]/g, "")
        : undefined;
    };
    const row = table.rows.find(({ cells }) => cells.some(({ value }) => value === "๑๒."))?.row ?? 0;
    const line = named("พิมพ์-สารบัญ").rows.find(({ cells }) => cells.some(({ value }) => value === "๑๒."));
    expect(line?.cells.findLast(({ value }) => value !== null)?.value).toBe(pageOf(row));
  });

  test("the emblem is 15 mm on the memo and 30 mm on the cover", () => {
    const millimetres = (name: string): number => ((named(name).pictures?.[0]?.height ?? 0) / 72) * 25.4;
    expect(millimetres("พิมพ์-บันทึกข้อความ")).toBeCloseTo(15, 3);
    expect(millimetres("พิมพ์-ปก")).toBeCloseTo(30, 3);
  });

  test("each address with a code has one beside it; pictures are whole in their boxes", () => {
    const images = appendix.pictures ?? [];
    const links = APPENDIX.measures.flatMap(({ rows }) => rows.flatMap((row) => row.links));
    expect(images.flatMap(({ image }) => (image.kind === "code" ? [image.text] : []))).toEqual(
      links.filter(({ hasCode }) => hasCode).map(({ href }) => href),
    );
    const sizes = images
      .filter(({ image }) => image.kind !== "code")
      .map(({ width, height }) => [Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]);
    expect(sizes).toEqual([
      [78, 49],
      [32, 50],
      [78, 50],
    ]);
  });

  test("a measure that goes on over the page says so, closed below and headed again", () => {
    const [, second] = appendix.pageBreaks ?? [];
    const above = appendix.rows[(second ?? 0) - 2];
    expect(above?.cells.some(({ lines }) => lines?.bottom === "thin")).toBe(true);
    expect(textsOf(appendix).filter((text) => text === "มาตรการที่ ๘ (ต่อ)")).toHaveLength(1);
  });

  test("numbers with the total, where it is asked for", () => {
    const model = adornedReport({ totalPages: true });
    const all = buildReportSheets(model)
      .sheets.flatMap(textsOf)
      .filter((text) => / จาก [๐-๙]+ -$/.test(text));
    const total = all.length;
    const thai = (count: number): string =>
      String(count).replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)] ?? "");
    expect(all).toEqual(
      Array.from({ length: total }, (_, index) => `- ${thai(index + 1)} จาก ${thai(total)} -`),
    );
  });

  test.each(["plain", "band", "picture"] as const)(
    "a cover with %s keeps to its page, made line and all",
    (kind) => {
      const model = adornedReport();
      const adornment = {
        plain: { kind: "plain" },
        band: { kind: "band", colour: "2E6F8E" },
        picture: { kind: "picture", picture: reportPictureOf("notice-board.png"), caption: ["ภาพ"] },
      } as const;
      const cover = { ...model.cover, adornment: adornment[kind], madeLine: ["จัดทำโดย สำนักปลัด"] };
      const sheet = buildReportSheets({ ...model, cover }).sheets[1];
      if (!sheet) throw new Error("no cover");
      const { heights, room } = pageHeights(sheet);
      expect(heights).toHaveLength(1);
      expect(heights[0]).toBeLessThan(room);
      expect(textsOf(sheet)).toContain("จัดทำโดย สำนักปลัด");
      expect(sheet.pictures).toHaveLength(kind === "picture" ? 2 : 1);
      const filled = sheet.rows.filter(({ cells }) => cells.some(({ fill }) => fill === "#2E6F8E"));
      expect(filled).toHaveLength(kind === "band" ? sheet.rows.length : 0);
    },
  );
});

test("a draft is marked on every sheet, and at the foot of every page of the table", () => {
  const sheets = buildReportSheets(modelOf(MEASURES, FULL_SETTINGS, true)).sheets;
  for (const sheet of sheets) expect(textsOf(sheet)).toContain("ฉบับร่าง");
  expect(sheets[2]?.page.footer).toBe("&L&B&16ฉบับร่าง");
  for (const sheet of buildReportSheets(modelOf()).sheets) expect(textsOf(sheet)).not.toContain("ฉบับร่าง");
});

test("the mark of a draft is in a frame, but on the cover", () => {
  const model = modelOf(MEASURES, { ...FULL_SETTINGS, summaryPage: true }, true);
  const framed = buildReportSheets(model).sheets.map(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ style, lines = {} }) => (style === "draftMark" ? Object.keys(lines) : [])),
    ),
  );
  expect(framed.map((edges) => [...new Set(edges)].sort())).toEqual([
    ["bottom", "left", "right", "top"],
    [],
    ["bottom", "left", "right", "top"],
    ["bottom", "left", "right", "top"],
  ]);
});

test("the font that the office asked for", () => {
  expect(buildReportSheets(modelOf()).font).toBeUndefined();
  const settings = { ...FULL_SETTINGS, font: "TH Sarabun New" };
  expect(buildReportSheets(modelOf(MEASURES, settings)).font).toBe("TH Sarabun New");
});
