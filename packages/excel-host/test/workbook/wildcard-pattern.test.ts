import { wildcardPattern } from "../../src/workbook/wildcard-pattern";

const PARTLY = { isWhole: false, isCaseSensitive: false };
const WHOLLY = { isWhole: true, isCaseSensitive: false };

test.each([
  ["a part", "อบรม", "จัดอบรม 2 ครั้ง", PARTLY, true],
  ["a part is not the whole", "อบรม", "จัดอบรม 2 ครั้ง", WHOLLY, false],
  ["the whole", "อบรม", "อบรม", WHOLLY, true],
  ["capital letters", "plan", "Plan", WHOLLY, true],
  ["capital letters that count", "plan", "Plan", { isWhole: true, isCaseSensitive: true }, false],
  ["* is any text", "ข้อ*ครั้ง", "ข้อ 1\n2 ครั้ง", WHOLLY, true],
  ["* is no text, too", "ก*ข", "กข", WHOLLY, true],
  ["? is one character", "ก?ข", "ก1ข", WHOLLY, true],
  ["? is not none", "ก?ข", "กข", WHOLLY, false],
  ["~* is an asterisk", "ก~*", "ก*", WHOLLY, true],
  ["~* is nothing else", "ก~*", "กข", WHOLLY, false],
  ["~? is a question mark", "ก~?", "ก?", WHOLLY, true],
  ["~~ is a tilde", "ก~~", "ก~", WHOLLY, true],
  ["a tilde before a letter is itself", "~ก", "~ก", WHOLLY, true],
  ["other signs mean themselves", "1.(2)+[3]/4", "1.(2)+[3]/4", WHOLLY, true],
  ["a dot is no wildcard", "1.2", "112", WHOLLY, false],
] as const)("%s", (_name, text, cell, options, expected) => {
  expect(wildcardPattern(text, options).test(cell)).toBe(expected);
});
