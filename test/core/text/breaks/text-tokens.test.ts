import { textTokens } from "../../../../src/core/text/breaks/text-tokens";

test.each([
  ["letters and a number", "ข้อ 12", ["ข้อ*", " ", "12"]],
  ["ๆ and ฯ are no letters", "ต่างๆ กรุงเทพฯ", ["ต่าง*", "ๆ", " ", "กรุงเทพ*", "ฯ"]],
  ["ฯลฯ is one", "อื่นฯลฯ", ["อื่น*", "ฯลฯ"]],
  ["a zero-width space stands alone", "กข\u200bค", ["กข*", "\u200b", "ค*"]],
  ["Thai digits", "ที่๒", ["ที่*", "๒"]],
  ["nothing", "", []],
])("%s", (_, text, expected) => {
  const tokens = textTokens(text);
  expect(tokens.map((token) => token.text + (token.isRun ? "*" : ""))).toEqual(expected);
  expect(tokens.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
});
