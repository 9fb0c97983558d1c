import { wildcardPattern } from "../../../../src/preview/excel-host/workbook/wildcard-pattern";

const partly = { isWhole: false, isCaseSensitive: false };
const wholly = { isWhole: true, isCaseSensitive: false };

test.each([
  ["a part", "อบรม", "จัดอบรม 2 ครั้ง", partly, true],
  ["a part is not the whole", "อบรม", "จัดอบรม 2 ครั้ง", wholly, false],
  ["the whole", "อบรม", "อบรม", wholly, true],
  ["capital letters", "plan", "Plan", wholly, true],
  ["capital letters that count", "plan", "Plan", { isWhole: true, isCaseSensitive: true }, false],
  ["* is any text", "ข้อ*ครั้ง", "ข้อ 1\n2 ครั้ง", wholly, true],
  ["* is no text, too", "ก*ข", "กข", wholly, true],
  ["? is one character", "ก?ข", "ก1ข", wholly, true],
  ["? is not none", "ก?ข", "กข", wholly, false],
  ["~* is an asterisk", "ก~*", "ก*", wholly, true],
  ["~* is nothing else", "ก~*", "กข", wholly, false],
  ["~? is a question mark", "ก~?", "ก?", wholly, true],
  ["~~ is a tilde", "ก~~", "ก~", wholly, true],
  ["a tilde before a letter is itself", "~ก", "~ก", wholly, true],
  ["other signs mean themselves", "1.(2)+[3]/4", "1.(2)+[3]/4", wholly, true],
  ["a dot is no wildcard", "1.2", "112", wholly, false],
] as const)("%s", (_name, text, cell, options, expected) => {
  expect(wildcardPattern(text, options).test(cell)).toBe(expected);
});
