import { findTitleYear } from "../../../src/core/sheet/find-title-year";

test.each<[string, string[], number | null]>([
  ["Thai digits", ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"], 2568],
  ["no พ.ศ.", ["ปีงบประมาณ 2568"], 2568],
  ["no space", ["ปีงบประมาณ พ.ศ.๒๕๖๘"], 2568],
  ["a dot too many", ["ปีงบประมาณ พ.ศ..๒๕๖๘"], 2568],
  ["two digits", ["ปีงบประมาณ ๖๘"], 2568],
  ["a year of the common era", ["ปีงบประมาณ 2025"], 2568],
  ["only ปี", ["รายงานผล ปี ๒๕๖๗"], 2567],
  ["only พ.ศ.", ["มาตรการ พ.ศ. ๒๕๖๗"], 2567],
  ["the fiscal year before another year", ["ตามประกาศ พ.ศ. ๒๕๖๔", "ปีงบประมาณ ๒๕๖๘"], 2568],
  ["its dates behind it", ["ปีงบประมาณ พ.ศ. 2568 (1 ตุลาคม 2567 – 30 กันยายน 2568)"], 2568],
  ["the same year twice", ["ปีงบประมาณ ๒๕๖๘", "ปีงบประมาณ 2568"], 2568],
  [
    "the assessment's year beside the report's",
    ["การประเมิน ITA ปีงบประมาณ ๒๕๖๙", "รายงานปีงบประมาณ ๒๕๖๘"],
    2568,
  ],
  ["the assessment's year alone", ["การประเมินคุณธรรมและความโปร่งใส ปีงบประมาณ ๒๕๖๘"], 2568],
  ["two fiscal years", ["ปีงบประมาณ ๒๕๖๗", "ปีงบประมาณ ๒๕๖๘"], null],
  ["a range", ["แผนปฏิบัติการ ปีงบประมาณ พ.ศ. ๒๕๖๖ - ๒๕๗๐"], null],
  ["a range of years", ["แผน พ.ศ. ๒๕๖๖ ถึง พ.ศ. ๒๕๗๐"], null],
  ["two years", ["ประกาศ พ.ศ. ๒๕๖๔ และ พ.ศ. ๒๕๖๖"], null],
  ["a number that is no year", ["ปีงบประมาณ ๑๒๓๔"], null],
  ["no year", ["มาตรการส่งเสริมคุณธรรม"], null],
  ["no lines", [], null],
])("%s", (_name, lines, year) => {
  expect(findTitleYear(lines)).toBe(year);
});
