import { findHeadingSlip } from "../../../src/core/sheet/find-heading-slip";

test.each([
  ["a vowel too many", "มาตราการ/แนวทาง", "มาตรการ", "มาตรการ/แนวทาง", 0, 8],
  ["a mark too few", "ผลสัมฤทธ์", "ผลสัมฤทธิ์", "ผลสัมฤทธิ์", 0, 9],
  ["two letters of a long Latin word", "(outcome/resuil)", "result", "(outcome/result)", 9, 15],
])("%s", (_name, squashed, correction, corrected, start, end) => {
  expect(findHeadingSlip(squashed)).toEqual({ start, end, correction, corrected });
});

test.each([
  ["correct words", "ขั้นตอน/วิธีการปฏิบัติ"],
  ["a correct word near another", "มาตรฐาน"],
  ["words of no heading", "ส่งเสริมประชาธิปไตยในตำบล"],
  ["a short word", "ระดป"],
  ["another first letter", "พิธีการ"],
  ["a Latin word inside another", "resultant"],
  ["nothing", ""],
  ["too long a text", "มาตราการ".repeat(30)],
])("no slip: %s", (_name, squashed) => {
  expect(findHeadingSlip(squashed)).toBeNull();
});
