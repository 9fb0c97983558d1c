import fc from "fast-check";
import { createPdfRenderer } from "../../../src/adapters/pdf/create-pdf-renderer";
import { loadAssets } from "../../../src/adapters/pdf/paper/load-assets";
import { renderPdf } from "../../../src/adapters/pdf/render-pdf";
import type { MeasureSpec } from "../../support/measure-sheet";
import { propertyRuns } from "../../support/property-runs";
import { columnTexts, expectedColumnTexts, foldText, pageText, readPdf } from "../../support/read-pdf";
import { reportOf } from "../../support/report-model";
import { taggedTableTexts, writtenTableTexts } from "../../support/table-texts";

const CONSONANTS = [..."กขคฆงจฉชซญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลวศษสหฬอฮ"];
const LEADING = ["", "", "", "เ", "แ", "โ", "ไ", "ใ"];
const VOWELS = ["", "", "", "ั", "ิ", "ี", "ึ", "ื", "ุ", "ู"];
const TONES = ["", "", "", "่", "้", "๊", "๋", "์"];
const ENDS = ["", "", "", "า", "ำ", "ะ", "น", "ง"];
const ODD = [
  " ",
  " ",
  " ๑๒.๕ ",
  " (ITA) ",
  " ๆ ",
  "ฯลฯ ",
  " No Gift Policy ",
  "/",
  " “ดี” ",
  "ก็",
  "● ",
  "น้ำ",
  "\u200b",
  "é",
  "中",
];

const syllable = fc
  .tuple(...[LEADING, CONSONANTS, VOWELS, TONES, ENDS].map((list) => fc.constantFrom(...list)))
  .map((parts) => parts.join(""));
const words = fc
  .array(fc.oneof({ weight: 8, arbitrary: syllable }, { weight: 1, arbitrary: fc.constantFrom(...ODD) }), {
    minLength: 1,
    maxLength: 120,
  })
  .map((parts) => parts.join(""));
const list = fc
  .array(words, { minLength: 1, maxLength: 6 })
  .map((items) => items.map((text, at) => `${at + 1}. ${text}`).join("\n"));
const measure: fc.Arbitrary<MeasureSpec> = fc.record({
  measure: words,
  steps: list,
  resultSummary: words,
  outcome: words,
});
const reports = fc
  .sample(fc.array(measure, { minLength: 1, maxLength: 8 }), { seed: 2568, ...propertyRuns(12) })
  .map((specs) => reportOf(specs));

test.each([
  ["HarfBuzz", renderPdf],
  ["no WebAssembly", createPdfRenderer(async () => ({ ...(await loadAssets()), harfbuzz: null }))],
])("any Thai text is copied as it was written, with %s", async (_, render) => {
  for (const model of reports) {
    const bytes = await render(model);
    const pdf = await readPdf(bytes);
    expect(await taggedTableTexts(bytes)).toEqual(writtenTableTexts(model));
    expect(columnTexts(pdf, model).map(foldText)).toEqual(expectedColumnTexts(model).map(foldText));
    for (const page of pdf.pages) expect(foldText(page.pdfium)).toBe(foldText(pageText(page)));
  }
});
