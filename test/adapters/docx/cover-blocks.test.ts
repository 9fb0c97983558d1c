import { renderDocx } from "../../../src/adapters/docx/render-docx";
import { docxPart, elementsOf, paragraphWords, sectionsOf, wordsOf } from "../../support/docx-parts";
import { draftOf, reportOf } from "../../support/report-model";
import type { ReportModel } from "../../../src/core/report/model/report-model";

async function coverOf(model: ReportModel): Promise<string> {
  return sectionsOf(docxPart(await renderDocx(model), "word/document.xml"))[1] ?? "";
}

test("the title's two lines are one paragraph", async () => {
  const [title] = paragraphWords(await coverOf(reportOf([{}])));
  expect(title).toBe("รายงานผลการดำเนินการ\nเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");
});

test.each([
  ["district and province", {}, "อำเภอ\t จังหวัด\t", 2],
  ["the province", { district: "ทุ่งเขียว" }, "อำเภอทุ่งเขียว จังหวัด\t", 1],
])(
  "where %s are not known, tab stops dot the line, which then keeps to the text's width",
  async (_, settings, words, stops) => {
    const unknown = { district: null, province: null, ...settings };
    const cover = await coverOf(reportOf([{}], unknown));
    const line = elementsOf(cover, "w:p").find((paragraph) => wordsOf(paragraph).startsWith("อำเภอ")) ?? "";
    expect(wordsOf(line).replaceAll("\u00a0", " ")).toBe(words);
    const [, left = ""] = /<w:ind w:left="(\d+)"/.exec(line) ?? [];
    const ends = [...line.matchAll(/<w:tab w:val="left" w:pos="(\d+)" w:leader="dot"\/>/g)].map(([, end]) =>
      Number(end),
    );
    expect(ends).toHaveLength(stops);
    // 160 mm of text; the line is in its middle.
    expect(Number(left) + (ends.at(-1) ?? 0)).toBeGreaterThan(9_000);
    expect(Number(left) + (ends.at(-1) ?? 0)).toBeLessThan(9_140);
  },
);

test("an authority that is not known is a dotted line in the middle", async () => {
  const cover = await coverOf(draftOf([{}]));
  const line = elementsOf(cover, "w:p").find((paragraph) => paragraph.includes('"CoverAuthority"')) ?? "";
  expect(wordsOf(line)).toBe("\t");
  expect(line).toContain('w:leader="dot"');
});

test("the foot is free, so that a larger font does not break the cover over two pages", async () => {
  expect(await coverOf(reportOf([{}]))).toMatch(/<w:pgMar [^>]*w:bottom="340"/);
});
