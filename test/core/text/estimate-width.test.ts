import { estimateWidth } from "../../../src/core/text/estimate-width";

test.each([
  ["nothing", "", 0],
  ["marks above and below take no room", "ที่", 0.39],
  ["a vowel that stands before its consonant is narrow", "ไป", 0.62],
  ["sara am takes the room of sara aa", "ทำ", 0.71],
  ["Thai digits", "๒๕๖๘", 1.784],
  ["zero-width space", "ก\u200bก", 0.78],
])("%s", (_, text, width) => {
  expect(estimateWidth(text)).toBeCloseTo(width, 5);
});

test("running Thai comes near the measured 0.293 em a character", () => {
  const text = "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘";
  expect(estimateWidth(text) / text.length).toBeGreaterThan(0.27);
  expect(estimateWidth(text) / text.length).toBeLessThan(0.33);
});
