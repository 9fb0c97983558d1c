import { formatNumber } from "../../../../src/adapters/docx/reading/format-number";

test.each([
  [1, "decimal", "1"],
  [7, "decimalZero", "07"],
  [12, "decimalZero", "12"],
  [25, "thaiNumbers", "๒๕"],
  [3, "thaiLetters", "ค"],
  [4, "thaiLetters", "ง"],
  [41, "thaiLetters", "ฮ"],
  [42, "thaiLetters", "กก"],
  [1, "thaiCounting", "หนึ่ง"],
  [10, "thaiCounting", "สิบ"],
  [11, "thaiCounting", "สิบเอ็ด"],
  [21, "thaiCounting", "ยี่สิบเอ็ด"],
  [101, "thaiCounting", "หนึ่งร้อยเอ็ด"],
  [120, "thaiCounting", "หนึ่งร้อยยี่สิบ"],
  [0, "thaiCounting", "ศูนย์"],
  [5, "bahtText", "ห้าบาทถ้วน"],
  [26, "lowerLetter", "z"],
  [27, "lowerLetter", "aa"],
  [0, "lowerLetter", "0"],
  [1_000_000_000, "thaiLetters", "1000000000"],
  [-5, "thaiCounting", "-5"],
  [2_000_000, "thaiCounting", "2000000"],
  [2, "upperLetter", "B"],
  [4, "lowerRoman", "iv"],
  [1999, "upperRoman", "MCMXCIX"],
  [4000, "upperRoman", "4000"],
  [3, "numberInDash", "- 3 -"],
  [20, "decimalEnclosedCircle", "⑳"],
  [21, "decimalEnclosedCircle", "21"],
  [1, "decimalEnclosedParen", "⑴"],
  [1, "decimalEnclosedFullstop", "⒈"],
  [9, "none", ""],
  [9, "hebrew1", "9"],
  [9, "toString", "9"],
])("%d as %s is %s", (value, format, text) => {
  expect(formatNumber(value, format)).toBe(text);
});

test.each([
  ["001, 002, 003, ...", "007"],
  ["๐๑, ๐๒", "๐๗"],
  ["", "7"],
])("the custom format %p", (pattern, text) => {
  expect(formatNumber(7, "custom", pattern)).toBe(text);
});
