import { readAssessmentItem } from "../../../src/core/model/assessment-item";

test.each([
  ["O26", "O26"],
  ["o26", "O26"],
  ["O ๓๕", "O35"],
  ["ข้อ O28", "O28"],
  ["ข้อที่ ๓๕", "O35"],
  ["35", "O35"],
  [" O26. ", "O26"],
  ["O26 และ O27", "O26 และ O27"],
  ["ข้อ ก", "ก"],
  ["ตัวชี้วัดที่ ๒๖", "ตัวชี้วัดที่ ๒๖"],
])("%j is %s", (typed, item) => {
  expect(readAssessmentItem(typed)).toBe(item);
});
