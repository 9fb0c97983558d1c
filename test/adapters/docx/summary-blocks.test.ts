import { renderDocx } from "../../../src/adapters/docx/render-docx";
import { docxPart, elementsOf, sectionsOf, wordsOf } from "../../support/docx-parts";
import { numbered } from "../../support/measure-sheet";
import { reportOf } from "../../support/report-model";
import { ooxmlErrors } from "../../support/validate-ooxml";

const render = async (): Promise<{ bytes: Uint8Array; xml: string }> => {
  const bytes = await renderDocx(reportOf(numbered(1, 2), { summaryPage: true }));
  return { bytes, xml: sectionsOf(docxPart(bytes, "word/document.xml"))[3] ?? "" };
};

test("the summary is a last section of its own, lying, its pages counted on in Thai digits", async () => {
  const { xml } = await render();
  const [properties = ""] = elementsOf(xml, "w:sectPr");
  expect(properties).toContain('w:orient="landscape"');
  expect(properties).toContain('w:fmt="thaiNumbers"');
  expect(properties).not.toContain("w:start=");
});

test("no summary, no section", async () => {
  const document = docxPart(await renderDocx(reportOf(numbered(1))), "word/document.xml");
  expect(sectionsOf(document)).toHaveLength(3);
});

test("two tables, each under its caption; heading rows repeat and no row splits", async () => {
  const { xml } = await render();
  const tables = elementsOf(xml, "w:tbl");
  expect(tables).toHaveLength(2);
  for (const table of tables) {
    const rows = elementsOf(table, "w:tr");
    expect(rows[0]).toContain("<w:tblHeader/>");
    for (const row of rows) {
      expect(row).toContain("<w:cantSplit/>");
      expect(elementsOf(row, "w:tc")).toHaveLength(7);
    }
    expect(elementsOf(rows.at(-1) ?? "", "w:tc").map(wordsOf)).toEqual(["รวม", "๒", "๒", "๐", "๐", "๐", "๐"]);
  }
  for (const caption of ["สรุปตามไตรมาสที่ครบกำหนด", "สรุปตามหน่วยงานรับผิดชอบ"]) {
    const paragraph = elementsOf(xml, "w:p").find((candidate) => wordsOf(candidate) === caption);
    expect(paragraph).toContain('"SummaryCaption"');
  }
});

test("the columns end at the margin", async () => {
  const { xml } = await render();
  const widths = [...(elementsOf(xml, "w:tblGrid")[0] ?? "").matchAll(/w:w="(\d+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths).toHaveLength(7);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 2 * 850);
});

test("the file is valid", async () => {
  expect(await ooxmlErrors((await render()).bytes, "docx")).toEqual([]);
}, 60_000);
