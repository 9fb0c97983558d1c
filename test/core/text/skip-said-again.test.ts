import { skipSaidAgain } from "../../../src/core/text/skip-said-again";

test.each([
  ["in words", "6 (หก) ครั้ง", 1, "ครั้ง"],
  ["without spaces", "๖(หก)ครั้ง", 1, "ครั้ง"],
  ["in figures", "หก (6) ครั้ง", 2, "ครั้ง"],
  ["in Thai figures", "หก (๖) ครั้ง", 2, "ครั้ง"],
  ["at the end", "80 (แปดสิบ)", 2, ""],
  ["another number: whoever compares them must look", "6 (ห้า) ครั้ง", 1, "ครั้ง"],
  ["a word that is no number", "6 (คน) ครั้ง", 1, " (คน) ครั้ง"],
  ["a number with its unit", "6 (6 ครั้ง)", 1, " (6 ครั้ง)"],
  ["a bracket that is not closed", "6 (หก ครั้ง", 1, " (หก ครั้ง"],
  ["no bracket", "6 ครั้ง", 1, " ครั้ง"],
])("%s", (_, text, at, rest) => {
  expect(text.slice(skipSaidAgain(text, at))).toBe(rest);
});
