import { FONT_SAMPLE, fontScale } from "../../../../src/core/report/print-sheets/font-scale";
import { measureLetters } from "../../../../src/core/text/measure-letters";

const WIDTH = measureLetters(FONT_SAMPLE.text) * FONT_SAMPLE.sizePt;
/** TH Sarabun's own line. */
const LINE = 1.3 * FONT_SAMPLE.sizePt;

test.each([
  ["TH Sarabun itself", 1, 1, { width: 1, line: 1 }],
  ["another version of it", 1.035, 1.03, { width: 1, line: 1 }],
  ["a little wider than that", 1.05, 1, { width: 1.05, line: 1 }],
  ["a wide one with low lines", 1.45, 0.93, { width: 1.45, line: 1 }],
  ["a narrow one with high lines", 0.9, 1.2, { width: 1, line: 1.16 }],
  ["the widest there is", 2.2, 1, { width: 2.2, line: 1 }],
  ["what no font has", 2.3, 3, { width: 1, line: 1 }],
  ["nothing", 0, 0, { width: 1, line: 1 }],
])("%s", (_, width, line, expected) => {
  expect(fontScale({ width: width * WIDTH - 0.001, line: line * LINE })).toEqual(expected);
});

test("no number is no scale", () => {
  expect(fontScale({ width: Number.NaN, line: Number.POSITIVE_INFINITY })).toEqual({ width: 1, line: 1 });
});

test("twice the text in the widest font still is no wider than a column of Excel", () => {
  expect(2 * 2.2 * WIDTH).toBeLessThan(1342);
});
