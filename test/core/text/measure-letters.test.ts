import { measureLetters } from "../../../src/core/text/measure-letters";

test.each([
  ["marks take no room", "ที่", 0.434],
  ["a letter that is wide", "ญ", 0.548],
  ["figures", "๒๕", 0.899],
  ["a space, breaking or not", " \u00a0", 0.32],
  ["a letter that is not known", "中", 0.38],
  ["one of two codes is one letter", "😀", 0.38],
  ["nothing", "", 0],
])("%s", (_, text, width) => {
  expect(measureLetters(text)).toBeCloseTo(width, 3);
});
