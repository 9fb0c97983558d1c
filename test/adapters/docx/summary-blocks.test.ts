import { renderDocx } from "../../../src/adapters/docx/render-docx";
import { docxPart, elementsOf, sectionsOf, wordsOf } from "../../support/docx-parts";
import { numbered } from "../../support/measure-sheet";
import { reportOf, reportWithParts } from "../../support/report-model";

const summaryOf = async (): Promise<string> => {
  const parts = reportWithParts(undefined, {
    settings: { foreword: null, contents: false, appendix: false },
  });
  return sectionsOf(docxPart(await renderDocx(parts), "word/document.xml"))[2] ?? "";
};

test("the summary is an upright page before the table, the first that is counted", async () => {
  const [properties = ""] = elementsOf(await summaryOf(), "w:sectPr");
  expect(properties).toContain('w:orient="portrait"');
  expect(properties).toContain('w:start="1" w:fmt="thaiNumbers"');
  expect(properties).toMatch(/w:top="1417" w:right="1134" w:bottom="1134" w:left="1701"/);
});

test("no summary, no section", async () => {
  const document = docxPart(await renderDocx(reportOf(numbered(1))), "word/document.xml");
  expect(sectionsOf(document)).toHaveLength(3);
});

test("four figures, the chart and what is missing are tables whose rows do not split", async () => {
  const [figures = "", chart = "", missing = ""] = elementsOf(await summaryOf(), "w:tbl");
  expect(elementsOf(figures, "w:tc").map(wordsOf)).toEqual([
    "๓มาตรการทั้งหมด",
    "๑ครบแล้ว",
    "๑ยังไม่พ้นกำหนด",
    "๑พ้นกำหนด",
  ]);
  for (const table of [chart, missing]) {
    const rows = elementsOf(table, "w:tr");
    expect(rows[0]).toContain("<w:tblHeader/>");
    for (const row of rows) expect(row).toContain("<w:cantSplit/>");
  }
  expect(missing).toContain(" PAGEREF _measure2 ");
});

test("every cell says its figures, and the marks of those that have some are shapes that tell no more", async () => {
  const [, chart = ""] = elementsOf(await summaryOf(), "w:tbl");
  const totals = elementsOf(elementsOf(chart, "w:tr").at(-1) ?? "", "w:tc");
  const signs = /[■□▨◧]/g;
  expect(totals.map((cell) => wordsOf(cell).replace(signs, ""))).toEqual([
    "รวม",
    "–",
    "๑/๑",
    "๐/๑",
    "๐/๑",
    "๑/๓ขาด ๒",
  ]);
  expect(totals.map((cell) => elementsOf(cell, "wps:wsp").length)).toEqual([0, 0, 1, 1, 1, 0]);
  expect(chart.match(/<wp:docPr /g)?.length).toBe(chart.match(/<adec:decorative /g)?.length);
});

test("the columns end at the margin", async () => {
  for (const table of elementsOf(await summaryOf(), "w:tbl")) {
    const [grid = ""] = elementsOf(table, "w:tblGrid");
    const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 9071)).toBeLessThan(4);
  }
});
