import { renderPdf } from "../../../../src/adapters/pdf/render-pdf";
import { POINTS_PER_MM } from "../../../../src/core/report/model/memo-design";
import type { ReportModel, ReportSummary, SummaryCell } from "../../../../src/core/report/model/report-model";
import { measuresOfUnits } from "../../../support/added-parts";
import { isPointer, readPdfObjects, type PdfObjects } from "../../../support/pdf-objects";
import { nodesOf, pageRefs, readStructure, structureText } from "../../../support/pdf-structure";
import {
  drawPdf,
  foldText,
  isLandscape,
  pageText,
  readPdf,
  type DrawnPage,
  type PdfPage,
} from "../../../support/read-pdf";
import { reportOf } from "../../../support/report-model";

jest.setTimeout(60_000);

/** Behind memo and cover. */
const SUMMARY_PAGE = 2;
const DPI = 60;

interface OpenedSummary {
  readonly summary: ReportSummary;
  readonly pages: readonly PdfPage[];
  readonly page: PdfPage;
  readonly objects: PdfObjects;
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly content: string;
  readonly bytes: Uint8Array;
}

async function open(model: ReportModel): Promise<OpenedSummary> {
  const { summary } = model;
  if (summary === null) throw new Error("no summary");
  const bytes = await renderPdf(model);
  const pdf = await readPdf(bytes);
  const objects = readPdfObjects(bytes);
  const part = nodesOf(readStructure(objects, pdf), "Sect")[SUMMARY_PAGE];
  const tables = nodesOf(part as NonNullable<typeof part>, "Table").map((table) =>
    nodesOf(table, "TR").map((row) => nodesOf(row, "TH", "TD").map((cell) => structureText(cell).trim())),
  );
  const contents = objects.dictionary({ ref: pageRefs(objects)[SUMMARY_PAGE] ?? 0 }).get("Contents");
  const content = isPointer(contents) ? objects.stream(contents) : "";
  return {
    summary,
    pages: pdf.pages,
    page: pdf.pages[SUMMARY_PAGE] as PdfPage,
    objects,
    tables,
    content,
    bytes,
  };
}

const small = open(reportOf(measuresOfUnits(6), { summaryPage: true }));

test("stands upright on page ๑, before the table, which is counted on", async () => {
  const { page, pages } = await small;
  expect(isLandscape(page)).toBe(false);
  expect(pageText(page)).toContain("- ๑ -");
  expect(isLandscape(pages[SUMMARY_PAGE + 1] as PdfPage)).toBe(true);
  expect(pageText(pages[SUMMARY_PAGE + 1] as PdfPage)).toContain("- ๒ -");
});

test("says all that the model says, as two readers copy it", async () => {
  const { page, summary } = await small;
  const { figures, chart, notes, titleLines, subtitleLines } = summary;
  const words = [
    ...titleLines.flat(),
    ...subtitleLines.flat(),
    ...figures.map(({ count, label }) => count + label),
    chart.heading,
    chart.scaleNote,
    ...chart.legend.map(({ label }) => label),
    ...notes,
  ];
  for (const text of [foldText(pageText(page)), foldText(page.pdfium)])
    for (const word of words) expect(text).toContain(foldText(word ?? ""));
});

test("is a table of figures, with the units as heads of their rows", async () => {
  const { tables, summary } = await small;
  const { headings, rows } = summary.chart;
  const join = ([first, second]: readonly [string, string]): string => `${first} ${second}`.trim();
  expect(tables[0]).toEqual([
    headings.map(join),
    ...rows.map(({ label, cells, total }) => [label, ...cells.map(({ figures }) => figures), join(total)]),
  ]);
});

test("names the page of each measure that is not complete, which a click opens", async () => {
  const { tables, page, pages } = await small;
  expect(tables[1]).toHaveLength(2);
  expect(tables[1]?.[1]?.at(-1)).toBe("๒");
  const [link] = page.links;
  expect(page.links).toHaveLength(1);
  expect(pageText(pages[link?.page ?? 0] as PdfPage)).toContain("- ๒ -");
});

test("draws a square of 2.7 mm for each measure, 3.5 mm from the next", async () => {
  const { content, summary } = await small;
  const squares = rectanglesOf(content).filter(({ width }) => Math.abs(width - 2.7 * POINTS_PER_MM) < 0.01);
  // Two of the legend are outlines, and so are those that are not done.
  const done = summary.chart.rows
    .flatMap(({ cells }) => cells)
    .filter(({ hasMarks }) => hasMarks)
    .reduce((sum, cell) => sum + cell.done, 0);
  expect(squares).toHaveLength(done + 1);
  const pair = squares.slice(1, 3);
  expect((pair[1]?.left ?? 0) - (pair[0]?.left ?? 0)).toBeCloseTo(3.5 * POINTS_PER_MM, 1);
});

test("draws bars on one scale where a cell has many, and none in the totals", async () => {
  const { content, summary } = await open(reportOf(measuresOfUnits(60), { summaryPage: true }));
  expect(summary.chart.longest).toBe(15);
  const bars = rectanglesOf(content).filter(({ width }) => width > 20);
  expect(bars.filter(({ width }) => Math.abs(width - 23.4 * POINTS_PER_MM) < 0.5)).toHaveLength(3);
  expect(content).toContain("re W n");
});

describe("is one page, however much is on it", () => {
  const cell: SummaryCell = { done: 1, open: 1, overdue: 1, figures: "๑/๓", hasMarks: true };
  test.each([8, 16, 30])("%d units", async (units) => {
    const model = reportOf(measuresOfUnits(6), { summaryPage: true });
    const summary = model.summary as ReportSummary;
    const rows = Array.from({ length: units }, (_, index) => ({
      label: `กองทดสอบที่ ${index + 1} งานส่งเสริมคุณธรรมและความโปร่งใส`,
      cells: [cell, cell, cell, cell],
      total: ["๔/๑๒", "ขาด ๘"] as const,
      isTotal: false,
    }));
    const chart = { ...summary.chart, rows };
    const { page, pages, bytes } = await open({ ...model, summary: { ...summary, chart } });
    expect(pages.filter((one) => !isLandscape(one))).toHaveLength(3);
    const drawn = await drawPdf(bytes, SUMMARY_PAGE, DPI);
    expect(darkBox(drawn).right).toBeLessThan(191);
    expect(darkBox(drawn).bottom).toBeLessThan(278);
    expect(foldText(pageText(page))).toContain(foldText(`กองทดสอบที่ ${units} `));
  });
});

/** How far to the right and down anything is drawn, in millimetres. */
function darkBox({ data, width }: DrawnPage): { readonly right: number; readonly bottom: number } {
  let right = 0;
  let bottom = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] as number) > 200) continue;
    right = Math.max(right, (at / 4) % width);
    bottom = Math.floor(at / 4 / width);
  }
  const mm = 25.4 / DPI;
  return { right: right * mm, bottom: bottom * mm };
}

interface Rectangle {
  readonly left: number;
  readonly width: number;
}

/** Filled rectangles in the order of drawing. */
function rectanglesOf(content: string): readonly Rectangle[] {
  return [...content.matchAll(/^([\d.]+) [\d.]+ ([\d.]+) [\d.]+ re f$/gm)].map(([, left, width]) => ({
    left: Number(left),
    width: Number(width),
  }));
}
