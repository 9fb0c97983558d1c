import { renderPdf } from "../../../../src/adapters/pdf/render-pdf";
import { NOMINAL_SCALE } from "../../../../src/adapters/pdf/paper/nominal-scale";
import { MEMO_DESIGN, POINTS_PER_MM } from "../../../../src/core/report/model/memo-design";
import type { ReportModel } from "../../../../src/core/report/model/report-model";
import { foldText, pageText, readPdf, type PdfItem, type PdfPage } from "../../../support/read-pdf";
import { draftOf, reportOf } from "../../../support/report-model";
import { PEOPLE } from "../../../support/report-settings";

const LEFT = 30 * POINTS_PER_MM;
const RIGHT = (210 - 20) * POINTS_PER_MM;
const INDENT = MEMO_DESIGN.firstLineIndent * POINTS_PER_MM;
/** A tenth of a point: rounding in the file. */
const DIGITS = 0;

async function memoOf(model: ReportModel): Promise<PdfPage> {
  const [page] = (await readPdf(await renderPdf(model))).pages;
  if (page === undefined) throw new Error("no page");
  return page;
}

/** A text as pdf.js finds it: in one piece, or in several that follow each other. */
function find(page: PdfPage, text: string): PdfItem {
  const item = page.items.find((one) => foldText(one.text).startsWith(foldText(text)));
  if (item === undefined) throw new Error(`${text} is not on the page`);
  return item;
}

describe("the measures of a memo", () => {
  const model = reportOf([{}]);
  const page = memoOf(model);

  test("A4 upright", async () => {
    const { width, height } = await page;
    expect(width).toBeCloseTo(210 * POINTS_PER_MM, 1);
    expect(height).toBeCloseTo(297 * POINTS_PER_MM, 1);
  });

  test.each([
    ["the heading", "บันทึกข้อความ", 29],
    ["a label", "ส่วนราชการ", 20],
    ["the subject's label", "เรื่อง", 20],
    ["the addressee", "เรียน", 16],
    ["the text", "จึงเรียนมา", 16],
  ])("%s is set at its size", async (_, text, size) => {
    expect(find(await page, text).size).toBeCloseTo(size * NOMINAL_SCALE, 2);
  });

  test("the heading stands in the middle, beside room for the emblem", async () => {
    const { x, width, y } = find(await page, "บันทึกข้อความ");
    expect(x + width / 2).toBeCloseTo((LEFT + RIGHT) / 2, DIGITS);
    expect(x - LEFT).toBeGreaterThan(15 * POINTS_PER_MM);
    const top = model.layout.memoMargins.top * POINTS_PER_MM;
    expect(y).toBeGreaterThan(top);
    expect(find(await page, "ส่วนราชการ").y - top).toBeGreaterThan(15 * POINTS_PER_MM);
  });

  test.each(["ส่วนราชการ", "ที่", "เรื่อง", "เรียน"])("%s begins at the left margin", async (label) => {
    expect(find(await page, label).x).toBeCloseTo(LEFT, DIGITS);
  });

  test("the date shares the line of the number", async () => {
    const number = find(await page, "ที่");
    const date = find(await page, "วันที่");
    expect(date.y).toBeCloseTo(number.y, 2);
    expect(date.x).toBeCloseTo(107 * POINTS_PER_MM, DIGITS);
  });

  test("a paragraph begins 2.5 cm in", async () => {
    expect(find(await page, "จึงเรียนมา").x).toBeCloseTo(LEFT + INDENT, DIGITS);
  });

  test("nothing stands outside the margins", async () => {
    const { items } = await page;
    for (const { x, width } of items) {
      expect(x).toBeGreaterThan(LEFT - 0.5);
      expect(x + width).toBeLessThan(RIGHT + 0.5);
    }
  });

  test("the preparer signs from the middle of the page", async () => {
    const signatures = (await page).items.filter(({ text }) => text.startsWith("(ลงชื่อ)"));
    expect(signatures[0]?.x).toBeCloseTo(105 * POINTS_PER_MM, DIGITS);
  });

  test("endorsements stand two by two", async () => {
    const [one, two, three] = (await page).items.filter(({ text }) => /^ความเห็น(?!ชอบ)/.test(text));
    expect(one?.x).toBeCloseTo(LEFT, DIGITS);
    expect(two?.y).toBeCloseTo(one?.y ?? 0, 2);
    expect(two?.x).toBeCloseTo(105 * POINTS_PER_MM, DIGITS);
    expect(three?.y).toBeGreaterThan((one?.y ?? 0) + 60);
  });

  test("lines keep the distance that the model asks for", async () => {
    const { lineHeight } = model.memo.spacing;
    const { items } = await page;
    const body = items.filter(
      ({ x, size, text }) => Math.abs(x - LEFT) < 1 && size < 11 && text.trim() !== "",
    );
    const steps = body.slice(1).map(({ y }, index) => y - (body[index]?.y ?? 0));
    expect(steps).toContainEqual(expect.closeTo(lineHeight ?? 16 * 1.3, 1));
  });
});

test("other margins are kept", async () => {
  const page = await memoOf(reportOf([{}], { margins: "2.5" }));
  expect(find(page, "เรื่อง").x).toBeCloseTo(25 * POINTS_PER_MM, DIGITS);
});

describe("keeping together", () => {
  const AUTHORITY = "องค์การบริหารส่วนตำบลทุ่งสมมติ";

  test("no line of the memo breaks inside the authority's name", async () => {
    const page = await memoOf(reportOf([{}]));
    const lines = linesOf(page);
    const whole = lines.filter((line) => line.includes(AUTHORITY)).length;
    const parts = pageText(page).split(AUTHORITY).length - 1;
    expect(whole).toBeGreaterThan(3);
    expect(lines.join("\n").split(AUTHORITY)).toHaveLength(parts + 1);
  });

  test("an endorsement is not parted by the page's edge", async () => {
    const { pages } = await readPdf(
      await renderPdf(reportOf([{}], { subject: "รายงานผลการดำเนินการ ".repeat(60) })),
    );
    const memo = pages.filter(({ width, height }) => width < height).map(pageText);
    expect(memo.length).toBeGreaterThan(2);
    for (const text of memo) {
      const headings = text.split(/ความเห็น(?!ชอบ)/).length - 1;
      const signed = text.split("(ลงชื่อ)").length - 1;
      expect([headings, headings + 1]).toContain(signed);
    }
  });

  test("a full position title is set narrower, not broken", async () => {
    const page = await memoOf(reportOf([{}], { people: PEOPLE.slice(3, 4) }));
    const title = linesOf(page).find(
      (line) => line.includes(`ปลัด${AUTHORITY}`) && line.includes("รักษาราชการแทน"),
    );
    expect(title).toBeDefined();
  });
});

test("what is missing is a dotted line, not a text", async () => {
  const page = await memoOf(draftOf([{}]));
  expect(pageText(page)).toContain("ส่วนราชการ");
  expect(find(page, "เรียน").text.trim()).toBe("เรียน");
});

/** The page's texts line by line. */
function linesOf({ items }: PdfPage): readonly string[] {
  const lines = new Map<number, string>();
  for (const { y, text } of items) lines.set(Math.round(y), (lines.get(Math.round(y)) ?? "") + text);
  return [...lines.values()];
}
