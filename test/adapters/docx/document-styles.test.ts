import { renderDocx } from "../../../src/adapters/docx/render-docx";
import type { ReportModel } from "../../../src/core/report/model/report-model";
import { docxPart, elementsOf, wordsOf } from "../../support/docx-parts";
import { numbered } from "../../support/measure-sheet";
import { reportOf } from "../../support/report-model";
import { PEOPLE } from "../../support/report-settings";

/** What the navigation pane shows: paragraphs with an outline level outside of any table, by their styles. */
async function navigationPane(
  model: ReportModel,
): Promise<readonly (readonly [level: number, words: string])[]> {
  const bytes = await renderDocx(model);
  const levels = new Map(
    elementsOf(docxPart(bytes, "word/styles.xml"), "w:style").map((style) => [
      /w:styleId="(\w+)"/.exec(style)?.[1] ?? "",
      /<w:outlineLvl w:val="(\d)"\/>/.exec(style)?.[1],
    ]),
  );
  const outside = docxPart(bytes, "word/document.xml").replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, "");
  return elementsOf(outside, "w:p").flatMap((paragraph) => {
    const level = levels.get(/<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? "");
    return level === undefined
      ? []
      : [[Number(level) + 1, wordsOf(paragraph).replaceAll("\u00a0", " ")] as const];
  });
}

const COVER = "รายงานผลการดำเนินการ\nเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
const TITLE = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";

describe("the navigation pane", () => {
  test("shows memo, its sections, cover, summary and table, each once", async () => {
    const people = [PEOPLE[0], PEOPLE[4]] as typeof PEOPLE;
    const model = reportOf(numbered(1), { people, summaryPage: true });
    expect(await navigationPane(model)).toEqual([
      [1, "บันทึกข้อความ"],
      [2, "เรื่องเดิม"],
      [2, "ข้อเท็จจริง"],
      [2, "ข้อพิจารณา"],
      [1, COVER],
      [1, expect.stringMatching(/^สรุปผล/)],
      [2, "ผลรายไตรมาสที่ครบกำหนดและหน่วยงาน"],
      [1, TITLE],
    ]);
  });

  test("shows no sentence of the memo: a heading in the line of its text has a linked style instead", async () => {
    const model = reportOf(numbered(1));
    const memo = { ...model.memo, spacing: { ...model.memo.spacing, headingsInline: true } };
    const inline = { ...model, memo };
    expect(await navigationPane(inline)).toEqual([
      [1, "บันทึกข้อความ"],
      [1, COVER],
      [1, TITLE],
    ]);
    const bytes = await renderDocx(inline);
    const run = elementsOf(docxPart(bytes, "word/document.xml"), "w:r").find((one) =>
      one.includes("เรื่องเดิม"),
    );
    expect(run).toContain('<w:rStyle w:val="InlineHeading"/>');
    const styles = elementsOf(docxPart(bytes, "word/styles.xml"), "w:style");
    expect(styles.find((style) => style.includes('w:styleId="MemoSection"'))).toContain(
      '<w:link w:val="InlineHeading"/>',
    );
    expect(styles.find((style) => style.includes('w:styleId="InlineHeading"'))).toContain(
      '<w:link w:val="MemoSection"/>',
    );
  });
});

describe("styles", () => {
  const BUILT_IN = [
    "Normal",
    "Normal Table",
    "heading 1",
    "heading 2",
    "Hyperlink",
    "footnote reference",
    "endnote reference",
  ];

  test("ours have Thai names and plain ids; of the library's only those are left that Word knows", async () => {
    const styles = elementsOf(docxPart(await renderDocx(reportOf([{}])), "word/styles.xml"), "w:style");
    const names = styles.map((style) => /<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? "");
    expect(names.filter((name) => !/^[ก-๙ ]+$/.test(name)).sort()).toEqual([...BUILT_IN].sort());
    expect(new Set(names).size).toBe(names.length);
    for (const style of styles) expect(/w:styleId="(\w+)"/.exec(style)?.[1]).toMatch(/^[A-Za-z0-9]+$/);
  });

  test("headings are built on Word's own, and nothing is blue but the addresses", async () => {
    const xml = docxPart(await renderDocx(reportOf([{}])), "word/styles.xml");
    const styles = elementsOf(xml, "w:style");
    for (const [id, base] of [
      ["MemoHeading", "Heading1"],
      ["MemoSection", "Heading2"],
      ["CoverTitle", "Heading1"],
      ["TableTitle", "Heading1"],
      ["GroupHeading", "Heading2"],
      ["SummaryCaption", "Heading2"],
    ])
      expect(styles.find((style) => style.includes(`w:styleId="${id}"`))).toContain(
        `<w:basedOn w:val="${base}"/>`,
      );
    expect([...xml.matchAll(/<w:color w:val="(\w+)"/g)].map(([, color]) => color).sort()).toEqual([
      "0B3D91",
      "auto",
      "auto",
    ]);
  });

  test("every style that is named is there", async () => {
    const bytes = await renderDocx(reportOf(numbered(1, 2), { summaryPage: true }, true));
    const known = new Set(
      [...docxPart(bytes, "word/styles.xml").matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id),
    );
    for (const part of ["document", "header1", "header2", "footer1", "footer4", "footnotes", "endnotes"]) {
      const named = [...docxPart(bytes, `word/${part}.xml`).matchAll(/<w:[pr]Style w:val="(\w+)"/g)].map(
        ([, id]) => id,
      );
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});
