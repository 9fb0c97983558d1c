import { unzipSync } from "fflate";
import { readDocx } from "../../../src/adapters/docx/reading/read-docx";
import { renderDocx } from "../../../src/adapters/docx/render-docx";
import { blockText } from "../../../src/core/sheet/imported/block-text";
import { docxPart, elementsOf, sectionsOf, wordsOf } from "../../support/docx-parts";
import { draftOf, reportOf } from "../../support/report-model";
import { ooxmlErrors } from "../../support/validate-ooxml";

const TABLE = 2;

async function sectionOf(bytes: Uint8Array, at: number): Promise<string> {
  return sectionsOf(docxPart(bytes, "word/document.xml"))[at] ?? "";
}

test("no part has a tab as a character of a text: each is an element", async () => {
  const model = reportOf([{ outcome: "ก\tข" }], { summaryPage: true }, true);
  const parts = unzipSync(await renderDocx(model));
  const texts = Object.keys(parts)
    .filter((name) => /^word\/(?:document|header\d|footer\d)\.xml$/.test(name))
    .flatMap((name) => elementsOf(new TextDecoder().decode(parts[name]), "w:t"));
  expect(texts.filter((text) => text.includes("\t"))).toEqual([]);
});

describe("spaces inside what stays together", () => {
  test.each([
    ["a date", "อบรมเมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ ณ ห้องประชุม", "๑๕\u00a0มกราคม\u00a0๒๕๖๘ ณ ห้องประชุม"],
    ["a number and what it counts", "ผู้เข้าอบรม จำนวน ๔๒ คน ผ่าน", "๔๒\u00a0คน ผ่าน"],
    ["nothing to hold", "อบรม ประชุม รายงาน", "อบรม ประชุม รายงาน"],
  ])("%s in a cell", async (_, outcome, shown) => {
    const table = await sectionOf(await renderDocx(reportOf([{ outcome }])), TABLE);
    expect(wordsOf(elementsOf(table, "w:tc").at(-1) ?? "")).toContain(shown);
  });

  test.each([
    ["the memo", 0],
    ["the cover", 1],
    ["the table's title", TABLE],
    ["the summary's title", 3],
  ])("the year in %s", async (_, at) => {
    const bytes = await renderDocx(reportOf([{}], { summaryPage: true }));
    expect(wordsOf(await sectionOf(bytes, at))).toContain("พ.ศ.\u00a0๒๕๖๘");
  });

  test("are plain spaces again in a report that is read back, and an address is there once", async () => {
    const outcome = "อบรมเมื่อวันที่ ๑๕ มกราคม ๒๕๖๘ จำนวน ๔๒ คน ดู https://a.go.th/1";
    const result = await readDocx(await renderDocx(reportOf([{ outcome }])));
    if (!result.ok) throw new Error(result.fault.en);
    const text = blockText(result.value.blocks);
    expect(text).toContain(outcome);
    expect(text).not.toContain("\u00a0");
    expect(text.match(/https:/g)).toHaveLength(1);
  });
});

describe("addresses", () => {
  const ADDRESS = 'https://www.thung-sommut.go.th/nogift?ปี=๑&a="1"';

  async function linksOf(bytes: Uint8Array): Promise<readonly (readonly [words: string, target: string])[]> {
    const relations = docxPart(bytes, "word/_rels/document.xml.rels");
    const document = docxPart(bytes, "word/document.xml");
    return elementsOf(document, "w:hyperlink").map((link) => {
      const id = /r:id="([^"]*)"/.exec(link)?.[1] ?? "";
      const relation =
        relations.match(/<Relationship [^>]*>/g)?.find((one) => one.includes(`Id="${id}"`)) ?? "";
      expect(relation).toContain('TargetMode="External"');
      expect(link).toContain('<w:rStyle w:val="Hyperlink"/>');
      return [wordsOf(link), wordsOf(/Target="([^"]*)"/.exec(relation)?.[1] ?? "")] as const;
    });
  }

  test.each([
    ["in a cell", { resultSummary: "ดู https://a.go.th/1 แล้ว" }, {}, ["https://a.go.th/1"]],
    [
      "twice in two cells",
      { steps: "http://a.go.th", outcome: "http://a.go.th" },
      {},
      ["http://a.go.th", "http://a.go.th"],
    ],
    ["in the memo", {}, { subject: "รายงาน https://a.go.th/2" }, ["https://a.go.th/2"]],
    ["of another kind", { outcome: "javascript:alert(1) file:///etc/passwd ftp://a.go.th" }, {}, []],
  ])(
    "%s",
    async (_, cells, settings, targets) => {
      const bytes = await renderDocx(reportOf([cells], settings));
      expect((await linksOf(bytes)).map(([, target]) => target)).toEqual(targets);
      const relations = docxPart(bytes, "word/_rels/document.xml.rels");
      expect(relations.match(/TargetMode="External"/g) ?? []).toHaveLength(new Set(targets).size);
      expect(await ooxmlErrors(bytes, "docx")).toEqual([]);
    },
    60_000,
  );

  test("hostile ones are escaped, and shown as they are written", async () => {
    const hostile = `https://a.go.th/"><w:p/>&x=%zz ${ADDRESS.replaceAll('"', "'")} https://a.go.th/${"ก".repeat(900)}`;
    const bytes = await renderDocx(draftOf([{ outcome: hostile }]));
    expect(await ooxmlErrors(bytes, "docx")).toEqual([]);
    const table = await sectionOf(bytes, TABLE);
    expect(wordsOf(elementsOf(table, "w:tc").at(-1) ?? "").replaceAll("\u00a0", " ")).toBe(
      hostile.replaceAll("๑", "๑"),
    );
    const links = await linksOf(bytes);
    expect(links.length).toBeGreaterThan(0);
    // Other letters than those of an address are written in percent; one that grows too long for Word stays a text.
    for (const [, target] of links) {
      expect(target).toMatch(/^https:\/\/[\x21-\x7e]+$/);
      expect(target.length).toBeLessThanOrEqual(2_000);
    }
  }, 60_000);

  test("their style is dark blue and has no line under it, which would hide an underscore", async () => {
    const styles = docxPart(await renderDocx(reportOf([{}])), "word/styles.xml");
    const style = elementsOf(styles, "w:style").find((one) => one.includes('"Hyperlink"'));
    expect(style).toContain('<w:color w:val="0B3D91"/><w:u w:val="none"/>');
  });
});
