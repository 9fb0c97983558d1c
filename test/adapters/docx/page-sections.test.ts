import { renderDocx } from "../../../src/adapters/docx/render-docx";
import type { ReportModel } from "../../../src/core/report/model/report-model";
import { docxPart, elementsOf, sectionsOf, wordsOf } from "../../support/docx-parts";
import { draftOf, reportOf } from "../../support/report-model";

interface Section {
  readonly properties: string;
  /** The words of its headers and footers by kind: "header first". */
  readonly edges: Readonly<Record<string, string>>;
}

async function sectionsIn(model: ReportModel): Promise<Section[]> {
  const bytes = await renderDocx(model);
  const relations = docxPart(bytes, "word/_rels/document.xml.rels");
  return sectionsOf(docxPart(bytes, "word/document.xml")).map((xml) => {
    const [properties = ""] = elementsOf(xml, "w:sectPr");
    const edges: Record<string, string> = {};
    for (const tag of properties.match(/<w:(?:header|footer)Reference [^>]*>/g) ?? []) {
      const attribute = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
      const relation = relations
        .match(/<Relationship [^>]*>/g)
        ?.find((one) => one.includes(`"${attribute("r:id")}"`));
      const target = /Target="([^"]*)"/.exec(relation ?? "")?.[1] ?? "";
      const edge = /<w:(header|footer)/.exec(tag)?.[1];
      const part = docxPart(bytes, `word/${target.replace(/^\/?(?:word\/)?/, "")}`);
      edges[`${edge} ${attribute("w:type")}`] =
        wordsOf(part) + (part.includes(" PAGE") || part.includes(">PAGE<") ? "#" : "");
    }
    return { properties, edges };
  });
}

test("memo and cover stand upright, the table lies: A4 in twips", async () => {
  const [memo, cover, table] = await sectionsIn(reportOf([{}]));
  expect(memo?.properties).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(cover?.properties).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(table?.properties).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
});

test("memo margins: left 3, right 2, top 1.5, bottom 2 cm", async () => {
  const [memo, , table] = await sectionsIn(reportOf([{}]));
  expect(memo?.properties).toMatch(/<w:pgMar w:top="850" w:right="1134" w:bottom="1134" w:left="1701"/);
  expect(table?.properties).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="850" w:left="850"/);
});

test.each([
  ["Thai", "thai" as const, "thaiNumbers"],
  ["Arabic", "arabic" as const, "decimal"],
])("page numbers in %s digits", async (_, digits, format) => {
  const sections = await sectionsIn(reportOf([{}], { digits }));
  for (const { properties } of sections) expect(properties).toContain(`w:fmt="${format}"`);
});

test("no number on the memo's first page and the cover; the table counts from one", async () => {
  const [memo, cover, table] = await sectionsIn(reportOf([{}]));
  expect(memo?.properties).toContain("<w:titlePg/>");
  expect(memo?.edges).toMatchObject({ "header first": "", "footer first": "", "footer default": "" });
  expect(memo?.edges["header default"]).toMatch(/- {2}-#|- .* -#/);
  expect(cover?.edges).toEqual({ "header default": "", "footer default": "" });
  expect(table?.edges["header first"]).toMatch(/-.*-#/);
  expect(table?.edges["header default"]).toMatch(/-.*-#/);
  expect(table?.edges).toMatchObject({ "footer first": "", "footer default": "" });
  expect(table?.properties).toContain('w:start="1"');
});

test("a draft is marked on every page", async () => {
  const [memo, cover, table] = await sectionsIn(draftOf([{}]));
  const headers = [
    memo?.edges["header first"],
    memo?.edges["header default"],
    cover?.edges["header default"],
    table?.edges["header first"],
    table?.edges["header default"],
  ];
  for (const header of headers) expect(header).toContain("ฉบับร่าง");
});

test("the report proper bears no mark", async () => {
  const sections = await sectionsIn(reportOf([{}]));
  expect(JSON.stringify(sections)).not.toContain("ฉบับร่าง");
});

describe("the head line", () => {
  const summaryPage = true;

  test("has the running title on the table's further pages only, for the summary is one page", async () => {
    const sections = await sectionsIn(reportOf([{}], { summaryPage }));
    const isTitled = sections.map(({ edges }) =>
      Object.fromEntries(Object.entries(edges).map(([edge, words]) => [edge, words.includes("รายงานผลฯ")])),
    );
    const none = { "header default": false, "footer default": false };
    const lying = {
      "header first": false,
      "header default": true,
      "footer first": false,
      "footer default": false,
    };
    expect(isTitled).toEqual([{ ...none, "header first": false, "footer first": false }, none, none, lying]);
  });

  test("has the mark of a draft in a black frame of one point, as large as the memo's text", async () => {
    const bytes = await renderDocx(draftOf([{}]));
    const style = elementsOf(docxPart(bytes, "word/styles.xml"), "w:style").find((one) =>
      one.includes('w:styleId="DraftMark"'),
    );
    expect(style).toMatch(/<w:bdr w:val="single" w:color="000000" w:sz="8" w:space="0"\/>/);
    expect(style).toContain('<w:sz w:val="32"/>');
    const marked = elementsOf(docxPart(bytes, "word/header1.xml"), "w:r").filter((run) =>
      run.includes('<w:rStyle w:val="DraftMark"/>'),
    );
    expect(marked.map(wordsOf).map((words) => words.trim())).toEqual(["ฉบับร่าง"]);
  });

  test.each([
    ["above the memo's text", 0, 6 + 7.4, 15],
    ["above the table", 2, 10.5 + 7.4, 20],
  ])("ends %s", async (_, index, end, text) => {
    const { properties = "" } = (await sectionsIn(reportOf([{}])))[index] ?? {};
    const header = (Number(/w:header="(\d+)"/.exec(properties)?.[1]) * 25.4) / 1440;
    expect(header + 7.4).toBeCloseTo(end, 1);
    expect(end).toBeLessThan(text);
  });

  test("on the memo's further pages it ends 25 mm from the edge, where the text of the PDF begins", async () => {
    const bytes = await renderDocx(reportOf([{}]));
    const number = [1, 2, 3, 4, 5]
      .map((part) => docxPart(bytes, `word/header${part}.xml`))
      .find((xml) => xml.includes('<w:jc w:val="center"/>'));
    const lines = elementsOf(number ?? "", "w:p").length * 16 * 1.3;
    const after = Number(/w:after="(\d+)"/.exec(number ?? "")?.[1]) / 20;
    expect(6 + ((lines + after) * 25.4) / 72).toBeCloseTo(25, 1);
  });
});
