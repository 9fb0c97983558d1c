import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { findWordBreaks } from "../../src/app/find-word-breaks";
import { buildReportSheets } from "../../src/core/report/print-sheets/report-sheets";
import { renderDocx } from "../../src/adapters/docx/render-docx";
import { NOMINAL_SCALE } from "../../src/adapters/pdf/paper/nominal-scale";
import { renderPdf } from "../../src/adapters/pdf/render-pdf";
import { readSheetPages, type ReadCell, type ReadSheet } from "../support/read-sheet-pages";
import { measureDocx, type DocxMeasures, type ParagraphMeasures } from "../support/docx-measures";
import { foldText, readPdf, type PdfItem, type PdfPage } from "../support/read-pdf";
import { reportOf } from "../support/report-model";
import { PEOPLE } from "../support/report-settings";

/**
 * The memo's measures as each format's file has them. The figures are the regulation's (circular นร ๐๑๐๖/ว ๒๐๑๙ of 2010, and what
 * offices make of it) and, for endorsements, our own: written out here, for the code has them in one place (issue 15).
 */
const MM = 72 / 25.4;
/** Half a millimetre, a fifth of a point. */
const LENGTH = 0.5;
const SIZE = 0.2;
/** Excel keeps rows in whole pixels; what one lacks the next has. */
const PIXEL = 0.75;
/** From one line to write on to the next, in points. */
const WRITING_LINE = 22;

interface Files {
  readonly word: DocxMeasures;
  readonly pdf: readonly PdfPage[];
  readonly sheet: ReadSheet;
}

async function filesOf(count: number): Promise<Files> {
  const extra = { heading: "ความเห็นผู้อำนวยการกองช่าง", name: "นายช่าง ดีงาม", positionTitle: "ผู้อำนวยการกองช่าง", actingFor: null }; // prettier-ignore
  const chain = [...Array.from({ length: Math.max(0, count - 4) }, () => extra), ...PEOPLE.slice(1)];
  const people = [...PEOPLE.slice(0, 1), ...chain.slice(-count)];
  const model = reportOf([{}, { outcome: "" }], { people });
  const [sheet] = readSheetPages(
    await writeWorkbook(buildReportSheets(model, { findBreaks: findWordBreaks })),
  );
  if (sheet === undefined) throw new Error("no memo");
  return {
    word: measureDocx(await renderDocx(model)),
    pdf: (await readPdf(await renderPdf(model))).pages,
    sheet,
  };
}

/** Stretches of text on the memo's first page, from top to bottom. */
function inPdf({ pdf }: Files, start: string): readonly PdfItem[] {
  const items = (pdf[0]?.items ?? []).filter(({ text }) => foldText(text).startsWith(foldText(start)));
  return [...items].sort((one, other) => one.y - other.y || one.x - other.x);
}

function first(items: readonly PdfItem[]): PdfItem {
  const [item] = items;
  if (item === undefined) throw new Error("not on the page");
  return item;
}

function inWord({ word }: Files, words: string | RegExp): ParagraphMeasures {
  const [paragraph] = word.find(words);
  if (paragraph === undefined) throw new Error(`${String(words)} is not in the document`);
  return paragraph;
}

/** Cells of the print sheet, from top to bottom. */
function inSheet({ sheet }: Files, start: string): readonly ReadCell[] {
  return sheet.rows.flatMap(({ cells }) =>
    cells.filter(({ text }) => foldText(text).startsWith(foldText(start))),
  );
}

function firstCell(files: Files, start: string): ReadCell {
  const [cell] = inSheet(files, start);
  if (cell === undefined) throw new Error(`${start} is not in the sheet`);
  return cell;
}

const four = filesOf(4);
const six = filesOf(6);

function expectNear(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
}

describe("places, in millimetres from the left edge of the paper", () => {
  test.each([
    ["ส่วนราชการ", "ส่วนราชการ", 30],
    ["ที่", "ที่", 30],
    ["เรื่อง", "เรื่อง", 30],
    ["เรียน", "เรียน", 30],
    ["the first line of เรื่องเดิม", "เรื่องเดิม", 55],
    ["the first line of ข้อเท็จจริง", "ข้อเท็จจริง", 55],
    ["the closing", "จึงเรียนมา", 55],
    ["the first endorsement", "ความเห็นหัวหน้า", 30],
    ["the second endorsement", "ความเห็นรองปลัด", 105],
  ])("%s: Word, PDF and print sheet", async (_, words, expected) => {
    const files = await four;
    expectNear(inWord(files, words).first, expected, LENGTH);
    expectNear(firstCell(files, words).left, expected, LENGTH);
    expectNear(first(inPdf(files, words)).x / MM, expected, LENGTH);
  });

  test("วันที่ under the ข of ข้อความ, the date behind its ม, three millimetres free before วันที่", async () => {
    const files = await four;
    const dots = inWord(files, "ที่").tabs;
    expect(dots.map(({ hasDots }) => hasDots)).toEqual([true, false, true, true]);
    [104, 107, 131, 190].forEach((expected, index) => {
      expectNear(dots[index]?.at ?? 0, expected, LENGTH);
    });
    const number = first(inPdf(files, "ที่"));
    const label = inPdf(files, "วันที่").find(({ y }) => Math.abs(y - number.y) < 1);
    expectNear((label?.x ?? 0) / MM, 107, LENGTH);
    expectNear(first(inPdf(files, "๒๐ มีนาคม ๒๕๖๙")).x / MM, 131, LENGTH);
    expectNear(firstCell(files, "วันที่").left, 107, LENGTH);
    expectNear(firstCell(files, "๒๐ มีนาคม ๒๕๖๙").left, 131, LENGTH);
  });

  test("five people sign at 105 and 30", async () => {
    const files = await four;
    const places = [105, 30, 105, 30, 105];
    const word = files.word.find("(ลงชื่อ)").map(({ first: at }) => at);
    const pdf = inPdf(files, "(ลงชื่อ)").map(({ x }) => x / MM);
    expect(word).toHaveLength(5);
    expect(pdf).toHaveLength(5);
    // The preparer is above the table of endorsements, which is read first.
    [...word.slice(-1), ...word.slice(0, -1)].forEach((at, index) => {
      expectNear(at, places[index] ?? 0, LENGTH);
    });
    const cells = inSheet(files, "(ลงชื่อ)").map(({ left }) => left);
    expect(cells).toHaveLength(5);
    for (const found of [pdf, cells]) {
      found.forEach((at, index) => {
        expectNear(at, places[index] ?? 0, LENGTH);
      });
    }
  });

  test("margins, and the columns of endorsements", async () => {
    const { word, sheet } = await four;
    for (const { left = 0, right = 0, top = 0, bottom = 0 } of [word.margins, sheet.margins]) {
      expectNear(left, 30, LENGTH);
      expectNear(right, 20, LENGTH);
      expectNear(top, 15, LENGTH);
      expectNear(bottom, 20, LENGTH);
    }
    expectNear(Math.max(...sheet.rows.flatMap(({ cells }) => cells.map(({ right }) => right))), 190, LENGTH);
    [70, 5, 85].forEach((expected, index) => {
      expectNear(word.columns.at(-1)?.[index] ?? 0, expected, LENGTH);
    });
  });
});

describe("sizes, in points", () => {
  test.each([
    ["the heading", "บันทึกข้อความ", 29],
    ["a label", "ส่วนราชการ", 20],
    ["the date's label", "ที่", 20],
    ["the addressee", "เรียน", 16],
    ["the text", "จึงเรียนมา", 16],
    ["an endorsement", "ความเห็นหัวหน้า", 16],
    ["a signature", "(ลงชื่อ)", 16],
  ])("%s: Word, PDF and print sheet", async (_, words, expected) => {
    const files = await four;
    expectNear(inWord(files, words).size, expected, SIZE);
    expectNear(firstCell(files, words).size, expected, SIZE);
    expectNear(first(inPdf(files, words)).size / NOMINAL_SCALE, expected, SIZE);
  });

  test("the print sheet has its full size", async () => {
    for (const { sheet } of [await four, await six]) expect(sheet.xml).toContain('scale="100"');
  });

  test("the heading's line is exactly 35 pt", async () => {
    expect(inWord(await four, "บันทึกข้อความ").line).toBe(35);
  });
});

describe("spaces, in points", () => {
  test("6 pt before a paragraph", async () => {
    const files = await four;
    for (const words of ["เรื่องเดิม", "ข้อเท็จจริง", "ข้อพิจารณา", "จึงเรียนมา"])
      expectNear(inWord(files, words).before, 6, SIZE);
    const closing = first(inPdf(files, "จึงเรียนมา"));
    const line = inWord(files, "จึงเรียนมา").line ?? 20.8;
    expectNear(closing.y - lineAbove(files, closing), line + 6, SIZE);
  });

  test("the text of a memo over two pages is at single spacing", async () => {
    const files = await six;
    expect(inWord(files, "จึงเรียนมา").line).toBeNull();
    expectNear(rowsFrom(files, "ข้อพิจารณา")[1] ?? 0, 20.8, PIXEL);
    const considered = first(inPdf(files, "ข้อพิจารณา"));
    const below = Math.min(...onPage(files).filter((y) => y > considered.y + 1));
    expectNear(below - considered.y, 20.8, SIZE);
  });

  test.each([
    ["four endorsements: close", four, "ความเห็นหัวหน้า", { line: 17, lines: 1, pen: 8 * MM }],
    ["six endorsements: wide", six, "ความเห็นผู้อำนวยการ", { line: null, lines: 3, pen: 11 * MM }],
  ])("%s", async (_, made, start, { line, lines, pen }) => {
    const files = await made;
    const height = line ?? 20.8;
    expectNear(inWord(files, start).line ?? 20.8, height, SIZE);
    expectNear(inWord(files, /^ \t$/).before + height, WRITING_LINE, SIZE);
    const [signed] = files.word.find("(ลงชื่อ)");
    expectNear((signed?.before ?? 0) + height, pen, SIZE);
    for (const written of rowsFrom(files, start).slice(1, 1 + lines))
      expectNear(written, WRITING_LINE, PIXEL);
    expectNear(rowsFrom(files, "(ลงชื่อ)", start)[0] ?? 0, pen, PIXEL);
    // From the heading over the lines to write on to the signature.
    const heading = first(inPdf(files, start));
    const signature = inPdf(files, "(ลงชื่อ)").find(({ y }) => y > heading.y);
    expectNear((signature?.y ?? 0) - heading.y, lines * WRITING_LINE + pen, 2 * SIZE);
  });
});

test("the second page says whose it is, and the first one how it goes on", async () => {
  const { word, pdf, sheet } = await six;
  expect(sheet.breaks).toHaveLength(1);
  const above = sheet.rows[(sheet.breaks[0] ?? 0) - 2]?.cells.map((cell) => cell.text);
  const head = sheet.rows
    .slice((sheet.breaks[0] ?? 0) - 1)
    .map(({ cells }) => cells.map((cell) => cell.text));
  expect(above).toEqual([expect.stringMatching(/^\/ความเห็น\S+\.\.\.$/)]);
  expect(head[0]).toEqual(["- ๒ -"]);
  expect(head[1]).toEqual([expect.stringMatching(/^บันทึกข้อความ\sที่ สม/), "(ต่อ)"]);
  expect(word.find("/ความเห็น")).toHaveLength(1);
  expect(word.find(/^บันทึกข้อความ ที่ สม/)).toHaveLength(1);
  const [one, two] = pdf;
  const text = (page: PdfPage | undefined): string =>
    foldText((page?.items ?? []).map((item) => item.text).join(""));
  expect(text(one)).toMatch(/\/ความเห็น\S+\.\.\./);
  expect(text(two)).toContain(foldText("บันทึกข้อความ ที่ สม ๗๒๕๐๑/"));
  expect(text(two)).toContain("(ต่อ)");
});

function onPage({ pdf }: Files): readonly number[] {
  return (pdf[0]?.items ?? []).filter(({ text }) => text.trim() !== "").map(({ y }) => y);
}

/** Heights of the sheet's rows from a text on, which may have to stand below another one. */
function rowsFrom({ sheet }: Files, start: string, below = start): readonly number[] {
  const rowOf = (text: string, from: number): number =>
    sheet.rows.findIndex(
      ({ cells }, index) =>
        index >= from && cells.some((cell) => foldText(cell.text).startsWith(foldText(text))),
    );
  return sheet.rows.slice(rowOf(start, rowOf(below, 0))).map(({ height }) => height);
}

function lineAbove(files: Files, item: PdfItem): number {
  return Math.max(...onPage(files).filter((y) => y < item.y - 1));
}
