import { renderPdf } from "../../../../src/adapters/pdf/render-pdf";
import { NOMINAL_SCALE } from "../../../../src/adapters/pdf/paper/nominal-scale";
import { POINTS_PER_MM } from "../../../../src/core/report/model/memo-design";
import type { ReportModel, ReportRow } from "../../../../src/core/report/model/report-model";
import {
  columnEdges,
  foldText,
  isLandscape,
  pageText,
  readPdf,
  type PdfItem,
  type PdfPage,
} from "../../../support/read-pdf";
import type { MeasureSpec } from "../../../support/measure-sheet";
import { reportOf } from "../../../support/report-model";

const STEP = "จัดทำคำสั่งแต่งตั้งคณะทำงานและประชุมชี้แจงแนวทางแก่บุคลากรทุกส่วนราชการ แล้วรายงานผลต่อผู้บริหารทุกเดือน";
const steps = (count: number): string =>
  Array.from({ length: count }, (_, index) => `${index + 1}. ${STEP}`).join("\n");

async function tableOf(model: ReportModel): Promise<readonly PdfPage[]> {
  return (await readPdf(await renderPdf(model))).pages.filter(isLandscape);
}

/** The lines of a column's cells on a page. */
function linesIn(
  page: PdfPage,
  model: ReportModel,
  column: number,
): readonly (PdfItem & { readonly line: string })[] {
  const edges = columnEdges(page, model.table.columns, model.layout.tableMargins);
  const inColumn = page.items.filter(
    ({ x, size, id, text }) =>
      id !== null &&
      text.trim() !== "" &&
      size < 14.5 * NOMINAL_SCALE &&
      edges.findLastIndex((edge) => x >= edge - 1) === column,
  );
  const lines = new Map<number, PdfItem & { line: string }>();
  for (const item of inColumn) {
    const known = lines.get(Math.round(item.y));
    if (known === undefined) lines.set(Math.round(item.y), { ...item, line: item.text });
    else known.line += item.text;
  }
  const heading = model.table.columns[column]?.heading;
  return [...lines.values()].filter(({ line }) => line !== heading);
}

describe("pages of the table", () => {
  const model = reportOf(Array.from({ length: 6 }, () => ({ steps: steps(9) })));
  const pages = tableOf(model);

  test("are A4 on its side", async () => {
    for (const { width, height } of await pages) {
      expect(width).toBeCloseTo(297 * POINTS_PER_MM, 1);
      expect(height).toBeCloseTo(210 * POINTS_PER_MM, 1);
    }
  });

  test("all begin with the headings", async () => {
    expect((await pages).length).toBeGreaterThan(3);
    for (const page of await pages) {
      for (const { heading } of model.table.columns)
        expect(foldText(pageText(page))).toContain(foldText(heading));
    }
  });

  test("keep inside the margins", async () => {
    const { left, right, bottom } = model.layout.tableMargins;
    for (const page of await pages) {
      for (const { x, width, y, id } of page.items) {
        expect(x).toBeGreaterThan(left * POINTS_PER_MM - 0.5);
        expect(x + width).toBeLessThan(page.width - right * POINTS_PER_MM + 0.5);
        if (id !== null) expect(y).toBeLessThan(page.height - bottom * POINTS_PER_MM);
      }
    }
  });

  test.each([1, 2, 3, 4])("never hold a lone line of a paragraph (%d sentences each)", async (sentences) => {
    const long = reportOf(
      Array.from({ length: 5 }, (_, index) => ({
        steps: steps(3 + index).replaceAll(STEP, STEP.repeat(sentences)),
      })),
    );
    for (const page of await tableOf(long)) {
      const counts = paragraphLines(linesIn(page, long, 1));
      expect(Math.min(...counts)).toBeGreaterThan(1);
    }
  });

  test("texts hang behind their numbers", async () => {
    const [page] = await pages;
    const [edge = 0] = columnEdges(
      page ?? { width: 0 },
      model.table.columns,
      model.layout.tableMargins,
    ).slice(1);
    const lines = page === undefined ? [] : linesIn(page, model, 1);
    const numbered = lines.filter(({ line }) => /^[๐-๙]\./.test(line));
    const further = lines.filter(({ line }) => !/^[๐-๙]\./.test(line));
    for (const { x } of numbered) expect(x - edge).toBeCloseTo(1.6 * POINTS_PER_MM, 0);
    expect(new Set(further.map(({ x }) => Math.round(x))).size).toBe(1);
    expect((further[0]?.x ?? 0) - edge).toBeGreaterThan(3 * POINTS_PER_MM);
  });
});

/** How many lines each paragraph has on a page; further lines begin without a number. */
function paragraphLines(lines: readonly { readonly line: string }[]): readonly number[] {
  const counts: number[] = [];
  for (const { line } of lines) {
    if (/^[๐-๙]+\./.test(line) || counts.length === 0) counts.push(1);
    else counts.push((counts.pop() ?? 0) + 1);
  }
  return counts;
}

test("a group's heading stands on the page where its measures begin", async () => {
  const GROUP = "มิติที่ ๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต";
  for (const before of [2, 3, 4, 5, 6, 7, 8]) {
    const plain = reportOf([
      ...Array.from({ length: before }, () => ({})),
      { measure: "เริ่มกลุ่มใหม่", steps: steps(4) },
    ]);
    const rows = plain.table.rows.map((row, index): ReportRow =>
      index === before ? { ...row, groupHeadings: [GROUP] } : row,
    );
    const pages = (await tableOf({ ...plain, table: { ...plain.table, rows } })).map((page) =>
      foldText(pageText(page)),
    );
    const page = pages.find((text) => text.includes(foldText(GROUP)));
    expect(page).toContain(foldText("เริ่มกลุ่มใหม่"));
  }
}, 60_000);

test("a cell of a single word does not begin on another page than its row", async () => {
  const model = reportOf(Array.from({ length: 20 }, () => ({ steps: steps(3) })));
  for (const page of await tableOf(model)) {
    const measures = linesIn(page, model, 0).filter(({ line }) => /เผยแพร่ความรู้/.test(line)).length;
    const units = linesIn(page, model, 2).filter(({ line }) => /สำนักปลัด/.test(line)).length;
    expect(units).toBe(measures);
  }
});

test("a blank cell stays blank", async () => {
  const model = reportOf([{ outcome: "" }]);
  const [page] = await tableOf(model);
  expect(page === undefined ? [] : linesIn(page, model, 5)).toEqual([]);
});

describe("a measure that goes on over a page", () => {
  /** What is said at the head of the first column, not read once more. */
  const saidAgain = (page: PdfPage, model: ReportModel): string => {
    const [, second = 0] = columnEdges(page, model.table.columns, model.layout.tableMargins);
    return page.items
      .filter(({ id, x, y }) => id === null && x < second && y > 35 * POINTS_PER_MM)
      .map(({ text }) => text)
      .join("");
  };
  const long = steps(30);
  const LONG_NAME = "เผยแพร่ประกาศเจตนารมณ์ ".repeat(90).trim();

  test.each<[name: string, measure: MeasureSpec, said: readonly string[]]>([
    ["says its number", { number: 2, steps: long }, ["", "๒. (ต่อ)", "๒. (ต่อ)"]],
    ["and no number where it has none", { number: null, steps: long }, ["", "(ต่อ)", "(ต่อ)"]],
    ["but not where its own text goes on", { measure: LONG_NAME, steps: long }, ["", "", "", ""]],
    ["nor where it ends", { steps: steps(3) }, [""]],
  ])("%s", async (_, measure, said) => {
    const model = reportOf([measure]);
    const pages = await tableOf(model);
    expect(pages.map((page) => saidAgain(page, model)).slice(0, said.length)).toEqual(said);
  });

  test("shifts no text of the other columns", async () => {
    const model = reportOf([{ steps: long }]);
    const [, second] = await tableOf(model);
    const [top] = linesIn(second as PdfPage, model, 1);
    const said = second?.items.find(({ text }) => text.includes("(ต่อ)"));
    expect(said?.y).toBeCloseTo(top?.y ?? 0, 2);
  });
});
