import { renderDocx } from "../../../src/adapters/docx/render-docx";
import type { ReportModel } from "../../../src/core/report/model/report-model";
import { docxPart, elementsOf, paragraphWords, sectionsOf, wordsOf } from "../../support/docx-parts";
import { draftOf, reportOf } from "../../support/report-model";
import { PEOPLE } from "../../support/report-settings";

async function memoXml(model: ReportModel): Promise<string> {
  return sectionsOf(docxPart(await renderDocx(model), "word/document.xml"))[0] ?? "";
}

/** The paragraph that holds these words. */
function paragraphWith(xml: string, words: string): string {
  return elementsOf(xml, "w:p").find((paragraph) => wordsOf(paragraph).includes(words)) ?? "";
}

describe("head", () => {
  test("the heading is 29 pt bold on a line of exactly 35 pt, centred", async () => {
    const styles = docxPart(await renderDocx(reportOf([{}])), "word/styles.xml");
    const heading = elementsOf(styles, "w:style").find((style) => style.includes('"MemoHeading"'));
    expect(heading).toContain('<w:spacing w:line="700" w:lineRule="exact"/>');
    expect(heading).toContain('<w:sz w:val="58"/><w:szCs w:val="58"/>');
    expect(heading).toContain('<w:jc w:val="center"/>');
  });

  test("the cursor begins in an empty place of 1.5 cm at the corner of the text, for the emblem", async () => {
    const [place = ""] = elementsOf(await memoXml(reportOf([{}])), "w:p");
    expect(wordsOf(place)).toBe("");
    expect(place).toMatch(
      /<w:framePr w:w="850" w:h="850" w:x="1" w:y="-8" w:hAnchor="margin" w:vAnchor="margin"/,
    );
    expect(place).toContain('w:hRule="exact" w:wrap="around"');
  });

  test("the heading is outside of any table, in the middle of the text and of the emblem's height", async () => {
    const xml = await memoXml(reportOf([{}]));
    const heading = paragraphWith(xml, "บันทึกข้อความ");
    expect(xml.indexOf(heading)).toBeLessThan(xml.indexOf("<w:tbl>"));
    // 35 pt and twice 3.75 pt are the emblem's 15 mm.
    expect(heading).toMatch(/<w:spacing w:after="75" w:before="75"\/><w:ind w:left="1701" w:right="1701"\/>/);
  });

  test.each([
    ["ส่วนราชการ", "ส่วนราชการ  สำนักปลัด องค์การบริหารส่วนตำบลทุ่งสมมติ โทร. ๐-๗๕๐๐-๐๐๐๐\t"],
    ["ที่และวันที่", "ที่  สม ๗๒๕๐๑/\t\tวันที่  \t๒๐ มีนาคม ๒๕๖๙\t"],
  ])("%s is dotted to the margin", async (_, words) => {
    const xml = await memoXml(reportOf([{}]));
    const line = elementsOf(xml, "w:p").find((paragraph) => plain(wordsOf(paragraph)) === words) ?? "";
    expect(line).toContain('<w:tab w:val="right" w:pos="9071" w:leader="dot"/>');
    expect(line).toContain('<w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/>');
  });

  test("what is not known is a dotted line", async () => {
    const lines = paragraphWords(await memoXml(draftOf([{}])));
    expect(lines).toContain("ส่วนราชการ  \t");
    expect(lines).toContain("ที่  \t\tวันที่  \t");
    expect(lines).toContain("เรียน  \t");
  });

  test("an addressee that is known has no dots behind it", async () => {
    expect(paragraphWords(await memoXml(reportOf([{}])))).toContain("เรียน  นายกองค์การบริหารส่วนตำบลทุ่งสมมติ");
  });
});

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("body", () => {
  test("16 pt, first line 2.5 cm in, distributed as Thai is", async () => {
    const styles = docxPart(await renderDocx(reportOf([{}])), "word/styles.xml");
    const body = elementsOf(styles, "w:style").find((style) => style.includes('"MemoBody"'));
    expect(body).toContain('<w:ind w:firstLine="1417"/>');
    expect(body).toContain('<w:jc w:val="thaiDistribute"/>');
    expect(elementsOf(styles, "w:docDefaults")[0]).toContain('<w:sz w:val="32"/><w:szCs w:val="32"/>');
  });

  test.each([
    ["single", null, '<w:spacing w:before="120" w:line="240" w:lineRule="auto"/>'],
    ["19 pt", 19, '<w:spacing w:before="120" w:line="219" w:lineRule="auto"/>'],
    ["17 pt", 17, '<w:spacing w:before="120" w:line="196" w:lineRule="auto"/>'],
  ])(
    "lines of %s are a part of the font's own height, so that no font's lines run together",
    async (_, lineHeight, spacing) => {
      const model = reportOf([{}]);
      const memo = { ...model.memo, spacing: { ...model.memo.spacing, lineHeight } };
      const styles = docxPart(await renderDocx({ ...model, memo }), "word/styles.xml");
      expect(elementsOf(styles, "w:style").find((style) => style.includes('"MemoBody"'))).toContain(spacing);
      // But for the heading, whose height is prescribed, and the line that ends a section.
      expect(styles.match(/w:lineRule="exact"/g)).toHaveLength(2);
    },
  );

  test("single spacing says so, or lines lie over each other in some viewers", async () => {
    const styles = docxPart(await renderDocx(reportOf([{}])), "word/styles.xml");
    expect(elementsOf(styles, "w:docDefaults")[0]).toContain('w:line="240" w:lineRule="auto"');
  });

  test.each([
    ["on lines of their own while there is room", [PEOPLE[0], PEOPLE[4]], "เรื่องเดิม"],
    ["in the line of the text where the chain is long", [...PEOPLE], "เรื่องเดิม  ตามที่"],
  ])("headings stand %s", async (_, people, start) => {
    const xml = await memoXml(reportOf([{}], { people: people as typeof PEOPLE }));
    const line = paragraphWords(xml).find((words) => words.startsWith("เรื่องเดิม")) ?? "";
    expect(line.startsWith(start)).toBe(true);
    expect(line === "เรื่องเดิม").toBe(start === "เรื่องเดิม");
  });

  test("dates and years in running text do not come apart", async () => {
    const xml = await memoXml(reportOf([{}]));
    expect(wordsOf(xml)).toContain("๓๐\u00a0กันยายน\u00a0๒๕๖๘");
    expect(wordsOf(xml)).not.toContain("พ.ศ. ๒๕๖๘");
  });

  test("names of people keep their plain space where they stand alone, and are found by a search", async () => {
    expect(paragraphWords(await memoXml(reportOf([{}])))).toContain("(นายจำลอง ตั้งใจ)");
  });

  test("an unknown authority is a row of dots in the sentence", async () => {
    expect(wordsOf(await memoXml(draftOf([{}])))).toMatch(/ตามที่\.{40,} ได้กำหนด/);
  });
});

describe("signatures", () => {
  test("a name that is not known is dotted by a tab stop, which a wider font cannot break", async () => {
    const lines = paragraphWords(await memoXml(draftOf([{}])));
    expect(lines).toContain("(\t)");
    expect(lines).toContain("ตำแหน่ง \t");
  });

  test("the preparer signs from the centre line of the page, all lines kept together", async () => {
    const xml = await memoXml(reportOf([{}]));
    const signature = paragraphWith(xml, "(ลงชื่อ)");
    // 10.5 cm from the edge of the paper, 7.5 cm from a margin of 3 cm.
    expect(signature).toContain('<w:ind w:left="4252"/>');
    expect(signature).toContain('w:leader="dot"');
    expect(paragraphWith(xml, "(นางสาวตัวอย่าง ใจดี)")).toContain("<w:keepNext/>");
  });

  test.each([
    ["one", [PEOPLE[4]], [[2]]],
    ["two", [PEOPLE[1], PEOPLE[4]], [[0, 2]]],
    ["three", [PEOPLE[1], PEOPLE[3], PEOPLE[4]], [[0, 2], [2]]],
    ["four", PEOPLE.slice(1), [[0, 2], [0, 2]]], // prettier-ignore
  ])("%s endorsements: two side by side, the odd one on the right", async (_, people, cells) => {
    const model = reportOf([{}], { people: [PEOPLE[0], ...people] as typeof PEOPLE });
    const table = elementsOf(await memoXml(model), "w:tbl")[0] ?? "";
    const rows = elementsOf(table, "w:tr");
    const filled = (row: string): number[] =>
      elementsOf(row, "w:tc").flatMap((cell, index) => (wordsOf(cell) === "" ? [] : [index]));
    expect(rows.map(filled)).toEqual(cells);
    for (const row of rows) expect(row).toContain("<w:cantSplit/>");
  });

  test("each endorsement has its heading, dotted lines, signature, name and full title", async () => {
    const model = reportOf([{}], { people: [PEOPLE[0], PEOPLE[3]] as typeof PEOPLE });
    const table = elementsOf(await memoXml(model), "w:tbl")[0] ?? "";
    expect(paragraphWords(table).filter((words) => words !== "")).toEqual([
      "ความเห็นปลัด อบต.ทุ่งสมมติ",
      " \t",
      " \t",
      " \t",
      "(ลงชื่อ)\t",
      "(นางทดลอง มั่นคง)",
      "รองปลัดองค์การบริหารส่วนตำบลทุ่งสมมติ",
      "รักษาราชการแทนปลัดองค์การบริหารส่วนตำบลทุ่งสมมติ",
      "วันที่\t\t/\t/\t",
    ]);
  });

  test("a title too long for its column is set narrower, not broken", async () => {
    const xml = await memoXml(reportOf([{}], { people: [PEOPLE[0], PEOPLE[3]] as typeof PEOPLE }));
    expect(paragraphWith(xml, "รักษาราชการแทน")).toMatch(/<w:w w:val="9\d"\/>/);
    expect(paragraphWith(xml, "(นางทดลอง มั่นคง)")).not.toMatch(/<w:w w:val="[789]\d"/);
  });
});
