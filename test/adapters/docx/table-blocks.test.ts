import { renderDocx } from "../../../src/adapters/docx/render-docx";
import { COLUMN_LABELS, MEASURE_COLUMNS } from "../../../src/core/model/columns";
import { docxPart, elementsOf, paragraphWords, sectionsOf, wordsOf } from "../../support/docx-parts";
import { numbered, type MeasureSpec } from "../../support/measure-sheet";
import { reportOf } from "../../support/report-model";

async function tableXml(specs: readonly MeasureSpec[]): Promise<string> {
  const document = docxPart(await renderDocx(reportOf(specs)), "word/document.xml");
  return elementsOf(sectionsOf(document)[2] ?? "", "w:tbl")[0] ?? "";
}

async function rowsOf(specs: readonly MeasureSpec[]): Promise<string[]> {
  return elementsOf(await tableXml(specs), "w:tr");
}

test("the heading row repeats on every page and is not split", async () => {
  const [heading = "", measure = ""] = await rowsOf([{}]);
  expect(heading).toContain("<w:tblHeader/>");
  expect(heading).toContain("<w:cantSplit/>");
  // A heading on two lines is cut where it reads well.
  expect(elementsOf(heading, "w:tc").map((cell) => wordsOf(cell).replace("\n", ""))).toEqual(
    MEASURE_COLUMNS.map((id) => COLUMN_LABELS[id].th),
  );
  expect(measure).not.toContain("<w:tblHeader/>");
});

test("a high measure may go on over the page, but for lone lines", async () => {
  const [, measure = "", low = ""] = await rowsOf([
    { steps: "๑. จัดทำคู่มือ\n".repeat(12) },
    { steps: "๑. จัดทำคู่มือ\n".repeat(6) },
  ]);
  expect(measure).not.toContain("<w:cantSplit");
  expect(low).toContain("<w:cantSplit");
  const styles = docxPart(await renderDocx(reportOf([{}])), "word/styles.xml");
  expect(elementsOf(styles, "w:pPrDefault")[0]).toContain("<w:widowControl/>");
});

test("short paragraphs keep their lines, long ones do not", async () => {
  const [, measure = ""] = await rowsOf([{ steps: `๑. จัดทำคู่มือ\n๒. ${"รายงานผลการดำเนินการ ".repeat(40)}` }]);
  const [short, long] = elementsOf(elementsOf(measure, "w:tc")[1] ?? "", "w:p");
  expect(short).toContain("<w:keepLines/>");
  expect(long).not.toContain("<w:keepLines/>");
});

test("the columns are fixed and end exactly at the margin", async () => {
  const xml = await tableXml([{}]);
  const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(6);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 2 * 850);
  expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
  expect(xml).toContain(`<w:tblW w:type="dxa" w:w="${16838 - 2 * 850}"/>`);
  // ปีงบประมาณ needs 21 mm.
  expect(widths[3]).toBeGreaterThanOrEqual(1190);
});

test("each item hangs behind its number", async () => {
  const [, measure = ""] = await rowsOf([{ steps: "๑. จัดทำคู่มือ ๒. แจ้งเวียน" }]);
  const steps = elementsOf(measure, "w:tc")[1] ?? "";
  expect(paragraphWords(steps)).toEqual(["จัดทำคู่มือ", "แจ้งเวียน"]);
  expect(steps.match(/<w:pStyle w:val="ListItem1"\/>/g)).toHaveLength(2);
  const numbering = docxPart(
    await renderDocx(reportOf([{ steps: "๑. จัดทำคู่มือ ๒. แจ้งเวียน" }])),
    "word/numbering.xml",
  );
  for (const [, left, hanging] of numbering.matchAll(
    /<w:lvlText w:val="%1\.".*?<w:ind w:left="(\d+)" w:hanging="(\d+)"/g,
  ))
    expect(hanging).toBe(left);
});

test("units and timeframes stand in the middle, lists of them do not", async () => {
  const [, one = "", list = ""] = await rowsOf([{}, { responsibleUnit: "๑. สำนักปลัด\n๒. กองคลัง" }]);
  expect(elementsOf(one, "w:tc")[2]).toContain('<w:jc w:val="center"/>');
  expect(elementsOf(list, "w:tc")[2]).not.toContain('<w:jc w:val="center"/>');
});

test("a blank cell is an empty paragraph", async () => {
  const [, measure = ""] = await rowsOf([{ outcome: "" }]);
  expect(wordsOf(elementsOf(measure, "w:tc")[5] ?? "")).toBe("");
  expect(elementsOf(measure, "w:tc")).toHaveLength(6);
});

test("one row a measure", async () => {
  expect(await rowsOf(numbered(1, 2, 3))).toHaveLength(4);
});

test("lines are wide enough for a copier; wider ones close the headings and the table", async () => {
  const xml = await tableXml([{}]);
  const sizes = (part = ""): readonly string[] =>
    [...part.matchAll(/<w:(\w+) w:val="single" w:color="000000" w:sz="(\d+)"/g)].map(
      ([, edge, size]) => `${edge} ${size}`,
    );
  expect([...sizes(elementsOf(xml, "w:tblBorders")[0])].sort()).toEqual([
    "bottom 10",
    "insideH 6",
    "insideV 6",
    "left 6",
    "right 6",
    "top 10",
  ]);
  const [heading = "", measure = ""] = elementsOf(xml, "w:tr");
  for (const cell of elementsOf(heading, "w:tc")) expect(sizes(cell)).toEqual(["top 10", "bottom 10"]);
  expect(sizes(measure)).toEqual([]);
});

test("nothing stands on grey", async () => {
  const document = docxPart(await renderDocx(reportOf([{}], { summaryPage: true })), "word/document.xml");
  expect(document).not.toContain("<w:shd");
});

test("a group heading goes across the table and keeps with its measure", async () => {
  const report = reportOf([{}]);
  const rows = report.table.rows.map((row) => ({ ...row, groupHeadings: ["มิติที่ ๑ การสร้างสังคม"] }));
  const document = docxPart(
    await renderDocx({ ...report, table: { ...report.table, rows } }),
    "word/document.xml",
  );
  const [, group = ""] = elementsOf(elementsOf(sectionsOf(document)[2] ?? "", "w:tbl")[0] ?? "", "w:tr");
  expect(elementsOf(group, "w:tc").map(wordsOf)).toEqual(["มิติที่\u00a0๑ การสร้างสังคม"]);
  expect(group).toContain('<w:gridSpan w:val="6"/>');
  expect(group).toMatch(/<w:tcBorders><w:top w:val="single" w:color="000000" w:sz="13"\/><\/w:tcBorders>/);
  expect(group).toContain('<w:pStyle w:val="GroupHeading"/>');
  const styles = docxPart(await renderDocx(report), "word/styles.xml");
  const style = elementsOf(styles, "w:style").find((one) => one.includes('"GroupHeading"'));
  expect(style).toContain("<w:keepNext/>");
  expect(style).toContain('<w:outlineLvl w:val="1"/>');
  expect(style).toContain("<w:bCs/>");
});
