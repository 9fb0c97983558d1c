import { pageNumber } from "../../../../src/core/report/model/page-number";
import { renderPdf } from "../../../../src/adapters/pdf/render-pdf";
import { NOMINAL_SCALE } from "../../../../src/adapters/pdf/paper/nominal-scale";
import { POINTS_PER_MM } from "../../../../src/core/report/model/memo-design";
import type { ReportModel } from "../../../../src/core/report/model/report-model";
import { readPdfObjects } from "../../../support/pdf-objects";
import { pageRefs } from "../../../support/pdf-structure";
import { isLandscape, readPdf, type PdfItem, type PdfPage } from "../../../support/read-pdf";
import { reportOf } from "../../../support/report-model";

const LONG = Array.from({ length: 12 }, () => ({ steps: "1. จัดทำคำสั่งแต่งตั้งคณะทำงาน\n".repeat(8).trim() }));
const MARK = "ฉบับร่าง";
const RUNNING = "รายงานผลฯ ปีงบประมาณ พ.ศ. ๒๕๖๘  อบต.ทุ่งสมมติ";

async function pagesOf(model: ReportModel): Promise<readonly PdfPage[]> {
  return (await readPdf(await renderPdf(model))).pages;
}

/** The lines above the text of a page. */
function headOf({ items }: PdfPage): readonly PdfItem[] {
  return items.filter(({ id, y, text }) => id === null && y < 20 * POINTS_PER_MM && text.trim() !== "");
}

function wordsOf(page: PdfPage): readonly string[] {
  return headOf(page).map(({ text }) => text);
}

test("the running title is on the further pages of the table, not on its first, nor on the summary", async () => {
  const pages = await pagesOf(reportOf(LONG, { summaryPage: true }));
  const lying = pages.filter(isLandscape);
  expect(lying.length).toBeGreaterThan(3);
  const titled = lying.map((page) => wordsOf(page).join("").includes("รายงานผลฯ"));
  expect(titled).toEqual([false, ...lying.slice(1).map(() => true)]);
  for (const page of pages.filter((one) => !isLandscape(one)))
    expect(wordsOf(page).join("")).not.toContain("รายงานผลฯ");
  expect(wordsOf(lying[1] as PdfPage).join("")).toContain(RUNNING.replaceAll("  ", " ").slice(0, 20));
});

describe("where the head line stands", () => {
  const pages = pagesOf(reportOf(LONG, {}, true));
  const mm = (points: number): number => points / POINTS_PER_MM;

  test.each([
    ["memo", 0, 20],
    ["cover", 1, 20],
    ["table", 2, 15],
    ["table, further page", 3, 15],
  ])("the mark of a draft ends before the right margin: %s", async (_, index, margin) => {
    const page = (await pages)[index] as PdfPage;
    const mark = headOf(page).find(({ text }) => text === MARK);
    expect(mark?.size).toBeCloseTo(16 * NOMINAL_SCALE, 1);
    const end = mm(page.width - ((mark?.x ?? 0) + (mark?.width ?? 0)));
    // The room beside it and its frame.
    expect(end).toBeCloseTo(margin + 2.5 + 1 / POINTS_PER_MM, 0);
  });

  test("the number is in the middle, above the table, and nothing is below it", async () => {
    for (const page of (await pages).filter(isLandscape)) {
      const number = headOf(page).find(({ text }) => /^- [๐-๙]+ -$/.test(text));
      expect(mm((number?.x ?? 0) + (number?.width ?? 0) / 2)).toBeCloseTo(297 / 2, 0);
      expect(mm(number?.y ?? 0)).toBeGreaterThan(12);
      expect(mm(number?.y ?? 0)).toBeLessThan(17);
      for (const { y } of page.items) expect(mm(page.height - y)).toBeGreaterThan(15);
    }
  });

  test("the running title is at the left margin, on the line of the number", async () => {
    const head = headOf((await pages)[3] as PdfPage);
    const title = head.find(({ text }) => text.startsWith("รายงานผลฯ"));
    const number = head.find(({ text }) => text.startsWith("- "));
    expect(mm(title?.x ?? 0)).toBeCloseTo(15, 1);
    expect(title?.size).toBeCloseTo(14 * NOMINAL_SCALE, 1);
    expect(title?.y).toBeCloseTo(number?.y ?? 0, 2);
  });
});

test("the text of a memo's further pages begins below the number", async () => {
  const subject = "รายงานผลการดำเนินการตามมาตรการ ".repeat(150);
  const [, second] = await pagesOf(reportOf([{}], { subject }));
  const tagged = second?.items.filter(({ id }) => id !== null) ?? [];
  const first = Math.min(...tagged.map(({ y }) => y));
  expect(first).toBeGreaterThan(25 * POINTS_PER_MM);
  expect(first).toBeLessThan(32 * POINTS_PER_MM);
});

test("no line is thinner than a copier shows, nothing but an address has a colour, nothing is shaded", async () => {
  const measures = [{ resultSummary: "ดู https://a.example/x" }, ...LONG];
  const bytes = await renderPdf(reportOf(measures, {}, true));
  const objects = readPdfObjects(bytes);
  const pages = pageRefs(objects).map((ref) => objects.dictionary({ ref }));
  const contents = pages.map((page) => objects.stream(page.get("Contents"))).join("\n");
  const widths = [...contents.matchAll(/(?:^|\s)([\d.]+) w /g)].map(([, width]) => Number(width));
  expect([...new Set(widths)].sort()).toEqual([0.75, 1, 1.2]);
  expect(new Set(contents.match(/\S+ \S+ \S+ rg\b/g)).size).toBe(1);
  expect(contents).not.toMatch(/\sre\s/);
});

test("with the number of all pages where it is asked for, on all that are counted together", async () => {
  const pages = await pagesOf(reportOf(LONG, { summaryPage: true, totalPages: true }));
  const counted = pages.slice(2);
  expect(
    counted.map(
      (page) =>
        wordsOf(page)
          .join("")
          .match(/- [๐-๙]+ จาก [๐-๙]+ -/)?.[0],
    ),
  ).toEqual(counted.map((_, index) => pageNumber(index + 1, "thai", counted.length)));
  for (const page of pages.slice(0, 2)) expect(wordsOf(page).join("")).not.toContain("จาก ");
});
