import { createPdfRenderer } from "../../../src/adapters/pdf/create-pdf-renderer";
import { loadAssets } from "../../../src/adapters/pdf/paper/load-assets";
import { renderPdf } from "../../../src/adapters/pdf/render-pdf";
import type { ReportModel } from "../../../src/core/report/model/report-model";
import { readPdfObjects } from "../../support/pdf-objects";
import { nodesOf, readStructure, structureText } from "../../support/pdf-structure";
import { readPdf } from "../../support/read-pdf";
import { reportOf } from "../../support/report-model";
import { taggedTableTexts, writtenTableTexts } from "../../support/table-texts";

const MIXED =
  "จัดอบรมเมื่อวันที่ ๑๘ กุมภาพันธ์ ๒๕๖๘ เรื่อง No Gift Policy และ Open Data for Everyone ณ ห้องประชุม ชั้น ๒ ตามหนังสือ ที่ กท ๔๒๐๐๑/๗๗ ";

const CASES: readonly (readonly [string, () => ReportModel])[] = [
  ["lines that end with a space", () => reportOf([{ resultSummary: MIXED, outcome: MIXED }])],
  [
    "words of Latin letters only",
    () => reportOf([{ resultSummary: "transparency and integrity ".repeat(20) }]),
  ],
  ["Thai without a space", () => reportOf([{ resultSummary: "ประชาชนรายงานกิจกรรม".repeat(20) }])],
  ["numbered items", () => reportOf([{ steps: `๑. ${MIXED}\n๒. ${MIXED}\n- ${MIXED}` }])],
  [
    "a cell over several pages",
    () => reportOf([{ steps: MIXED.repeat(60), outcome: `๑. ${MIXED.repeat(60)}` }]),
  ],
  ["spaces of other kinds", () => reportOf([{ resultSummary: "กก\u00a0ขข  คค\tงง\u2003จจ ".repeat(20) }])],
];

describe.each([
  ["HarfBuzz", renderPdf],
  ["no WebAssembly", createPdfRenderer(async () => ({ ...(await loadAssets()), harfbuzz: null }))],
])("the tagged text is the model's, its white space included, with %s", (_, render) => {
  test.each(CASES)("%s", async (__, modelOf) => {
    const model = modelOf();
    expect(await taggedTableTexts(await render(model))).toEqual(writtenTableTexts(model));
  });
});

test("the memo's paragraphs keep the spaces between their lines", async () => {
  const model = reportOf([{}], { subject: MIXED.repeat(2).trim() });
  const bytes = await renderPdf(model);
  const structure = readStructure(readPdfObjects(bytes), await readPdf(bytes));
  const texts = nodesOf(structure, "P").map(structureText);
  for (const { paragraphs } of model.memo.sections)
    for (const text of paragraphs) expect(texts.some((one) => one.endsWith(text.join("")))).toBe(true);
  expect(texts).toContain(`${model.memo.subject.label}  ${model.memo.subject.value.join("")}`);
});
