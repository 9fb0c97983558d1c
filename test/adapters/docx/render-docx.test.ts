import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { renderDocx } from "../../../src/adapters/docx/render-docx";
import type { ReportModel } from "../../../src/core/report/model/report-model";
import { docxPart, elementsOf, sectionsOf, wordsOf } from "../../support/docx-parts";
import { numberedWords } from "../../support/docx-numbers";
import { numbered } from "../../support/measure-sheet";
import { draftOf, reportOf } from "../../support/report-model";
import { ooxmlErrors } from "../../support/validate-ooxml";

const LONG = "๑. จัดทำแผนการดำเนินงานเสนอผู้บริหารพิจารณาให้ความเห็นชอบและแจ้งเวียนทุกส่วนราชการทราบ ".repeat(130);
const ODD = 'ก\u0000\u0007ข & <ค> "ง" \u200b ๛ \ud83d\ude00 \ud83d จบ';

const MODELS: readonly (readonly [string, () => ReportModel])[] = [
  ["full settings", () => reportOf(numbered(1, 11, 11))],
  ["a draft without settings", () => draftOf([{}, { resultSummary: "", outcome: "" }])],
  ["one measure", () => reportOf([{}])],
  ["no measures", () => draftOf([])],
  ["a cell of 10,000 characters", () => reportOf([{ steps: LONG }])],
  [
    "odd characters, in settings too",
    () =>
      reportOf([{ measure: ODD, outcome: ODD }], { organization: ODD, subject: `${ODD}\nสอง`, font: 'ฟ"<&' }),
  ],
  ["Arabic digits and other margins", () => reportOf([{}], { digits: "arabic", margins: "2.5" })],
];

describe.each(MODELS)("%s", (_, modelOf) => {
  test("is valid by the Open XML SDK", async () => {
    expect(await ooxmlErrors(await renderDocx(modelOf()), "docx")).toEqual([]);
  });

  test("holds every word of the table", async () => {
    const model = modelOf();
    const bytes = await renderDocx(model);
    const [, , table = ""] = sectionsOf(docxPart(bytes, "word/document.xml"));
    const words = folded(numberedWords(bytes, table).join(" "));
    for (const { cells } of model.table.rows) {
      for (const { marker, text } of Object.values(cells).flat()) {
        expect(words).toContain(folded((marker ?? "") + readable(text)));
      }
    }
  });
});

const folded = (text: string): string => text.replace(/\s/g, "");
/** What XML can hold of a text. */
const readable = (text: string): string =>
  text.replaceAll("\u0000", "").replaceAll("\u0007", "").replace("\ud83d จบ", "\ufffd จบ");

test("the same report gives the same bytes", async () => {
  const first = await renderDocx(reportOf(numbered(1, 2)));
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "setTimeout"], now: Date.now() + 86_400_000 });
  const second = await renderDocx(reportOf(numbered(1, 2))).finally(() => jest.useRealTimers());
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test("memo, cover and table are three sections in that order", async () => {
  const document = docxPart(await renderDocx(reportOf([{}])), "word/document.xml");
  const words = sectionsOf(document).map(wordsOf);
  expect(words).toHaveLength(3);
  expect(words[0]).toContain("บันทึกข้อความ");
  expect(words[1]).toContain("รายงานผลการดำเนินการ");
  expect(words[2]).toContain("มาตรการ/แนวทาง");
});

test("the paragraph that ends the memo's section has no height, so that it makes no page of its own", async () => {
  const document = docxPart(await renderDocx(reportOf([{}])), "word/document.xml");
  expect(document).toContain('</w:tbl><w:p><w:pPr><w:pStyle w:val="SectionEnd"/><w:sectPr');
  expect(document).not.toContain("<w:p><w:pPr><w:sectPr");
});

describe("font and language", () => {
  test.each([
    ["the official font", null, "TH SarabunPSK"],
    ["the office's font", "TH SarabunIT๙", "TH SarabunIT๙"],
  ])("%s stands in all four slots", async (_, font, expected) => {
    const styles = docxPart(await renderDocx(reportOf([{}], { font })), "word/styles.xml");
    const [defaults = ""] = elementsOf(styles, "w:docDefaults");
    for (const slot of ["ascii", "hAnsi", "eastAsia", "cs"])
      expect(defaults).toContain(`w:${slot}="${expected}"`);
  });

  test("no run names another font", async () => {
    const parts = unzipSync(await renderDocx(reportOf([{}], {}, true)));
    for (const name of Object.keys(parts).filter((part) =>
      /^word\/(document|header\d|footer\d)\.xml$/.test(part),
    )) {
      expect(new TextDecoder().decode(parts[name])).not.toContain("w:rFonts");
    }
  });

  test("sizes and weights hold for Thai letters too", async () => {
    const bytes = await renderDocx(reportOf([{}], {}, true));
    for (const part of ["word/styles.xml", "word/document.xml", "word/header2.xml"]) {
      const xml = docxPart(bytes, part);
      expect(xml.match(/<w:sz /g)?.length).toBe(xml.match(/<w:szCs /g)?.length);
      expect(xml.match(/<w:b\/>/g)?.length).toBe(xml.match(/<w:bCs\/>/g)?.length);
    }
  });

  test("Thai is the language of all text", async () => {
    const bytes = await renderDocx(reportOf([{}]));
    const [defaults = ""] = elementsOf(docxPart(bytes, "word/styles.xml"), "w:docDefaults");
    expect(defaults).toContain('w:bidi="th-TH"');
    expect(docxPart(bytes, "word/document.xml")).not.toContain("<w:lang ");
    expect(docxPart(bytes, "word/settings.xml")).toContain('<w:themeFontLang w:val="en-US" w:bidi="th-TH"/>');
  });

  test("the font's other names are there for machines that know it by one of them", async () => {
    const fonts = docxPart(await renderDocx(reportOf([{}])), "word/fontTable.xml");
    expect(fonts).toContain('<w:font w:name="TH SarabunPSK"><w:altName w:val="THSarabunPSK,');
  });

  test("Word 2013 rules, no compatibility mode", async () => {
    const settings = docxPart(await renderDocx(reportOf([{}])), "word/settings.xml");
    expect(settings).toMatch(/<w:compatSetting w:val="15" w:name="compatibilityMode"/);
  });
});

describe("properties", () => {
  test("title, subject, authority, language and day", async () => {
    const core = docxPart(await renderDocx(reportOf([{}])), "docProps/core.xml");
    expect(core).toMatch(/<dc:title>รายงานผล.*พ\.ศ\. ๒๕๖๘<\/dc:title>/);
    expect(core).toContain("<dc:creator>องค์การบริหารส่วนตำบลทุ่งสมมติ</dc:creator>");
    expect(core).toContain("<dc:language>th-TH</dc:language>");
    expect(core).toContain("2026-03-20T00:00:00Z");
    expect(core).not.toContain("contentStatus");
  });

  test("a draft says so", async () => {
    const core = docxPart(await renderDocx(draftOf([{}])), "docProps/core.xml");
    expect(core).toContain("<cp:contentStatus>ฉบับร่าง</cp:contentStatus>");
  });
});

test("1,700 measures", async () => {
  const document = docxPart(
    await renderDocx(reportOf(Array.from({ length: 1700 }, () => ({})))),
    "word/document.xml",
  );
  expect(sectionsOf(document)[2]?.match(/<w:tr>/g)).toHaveLength(1701);
}, 60_000);

/** esbuild runs in a process of its own: inside Jest the realms of its byte arrays do not agree. */
const BUNDLE = `
  import { build } from "esbuild";
  const options = { bundle: true, platform: "browser", format: "esm", write: false, logLevel: "error" };
  const { outputFiles } = await build({ entryPoints: ["src/adapters/docx/render-docx.ts"], ...options });
  process.stdout.write(outputFiles[0].text);
`;

test("bundles for a browser, with none of Node's modules", () => {
  const bundle = execFileSync(process.execPath, ["--input-type=module", "--eval", BUNDLE], {
    cwd: join(__dirname, "../../.."),
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  expect(bundle).toContain("renderDocx");
  expect(bundle).not.toMatch(/(?:from\s*|require\()["']node:/);
}, 60_000);
