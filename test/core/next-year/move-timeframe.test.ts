import { moveTimeframe } from "../../../src/core/next-year/move-timeframe";

const moved = (text: string, fiscalYear = 2568): string => {
  const result = moveTimeframe(text, fiscalYear);
  return result.kind === "moved" ? result.text : result.kind;
};

describe("a year that is named moves on", () => {
  test.each([
    ["the fiscal year", "ปีงบประมาณ พ.ศ. ๒๕๖๘", "ปีงบประมาณ พ.ศ. ๒๕๖๙"],
    ["close behind พ.ศ.", "ปีงบประมาณ พ.ศ.๒๕๖๘", "ปีงบประมาณ พ.ศ.๒๕๖๙"],
    ["in two figures", "ปีงบประมาณ ๖๘", "ปีงบประมาณ ๖๙"],
    ["with a quarter", "ไตรมาส ๒ ปีงบประมาณ ๒๕๖๘", "ไตรมาส ๒ ปีงบประมาณ ๒๕๖๙"],
    ["both ends of months", "ต.ค. ๖๗ - ก.ย. ๖๘", "ต.ค. ๖๘ - ก.ย. ๖๙"],
    ["months written close", "ต.ค.67-ก.ย.68", "ต.ค.68-ก.ย.69"],
    ["once for two months", "ม.ค. - มี.ค. 68", "ม.ค. - มี.ค. 69"],
    ["long months", "เดือนตุลาคม 2567 ถึงกันยายน 2568", "เดือนตุลาคม 2568 ถึงกันยายน 2569"],
    ["a day", "ภายในวันที่ ๓๐ มิถุนายน ๒๕๖๘", "ภายในวันที่ ๓๐ มิถุนายน ๒๕๖๙"],
    ["a day in figures", "30/06/2568", "30/06/2569"],
    ["of the common era", "1 ตุลาคม 2024 - 31 มีนาคม 2025", "1 ตุลาคม 2025 - 31 มีนาคม 2026"],
    ["two lines", "ไตรมาส ๑ พ.ศ. ๒๕๖๘\nไตรมาส ๒ พ.ศ. ๒๕๖๘", "ไตรมาส ๑ พ.ศ. ๒๕๖๙\nไตรมาส ๒ พ.ศ. ๒๕๖๙"],
  ])("%s", (_, text, expected) => {
    expect(moved(text)).toBe(expected);
  });

  test("into a leap year and out of one, months end with their last day", () => {
    expect(moved("ม.ค. ๒๕๗๐ - ก.พ. ๒๕๗๐", 2570)).toBe("ม.ค. ๒๕๗๑ - ก.พ. ๒๕๗๑");
    expect(moved("ม.ค. ๒๕๗๑ - ก.พ. ๒๕๗๑", 2571)).toBe("ม.ค. ๒๕๗๒ - ก.พ. ๒๕๗๒");
  });

  test("the 29th of February has no next year: a person says what is meant", () => {
    expect(moved("ภายในวันที่ ๒๙ กุมภาพันธ์ ๒๕๖๗", 2567)).toBe("unsure");
  });
});

test.each([
  ["a quarter", "ไตรมาสที่ ๒"],
  ["the whole year", "ตลอดปีงบประมาณ"],
  ["months", "ต.ค. - ธ.ค."],
  ["a rhythm", "ทุก 60 วัน"],
  ["blank", ""],
  ["a plan of years that goes on", "พ.ศ. ๒๕๖๖ - ๒๕๗๐"],
  ["days of a contract that goes on", "1 ต.ค. 2566 ถึง 30 ก.ย. 2570"],
])("%s names no year that ends, and stays", (_, text) => {
  expect(moved(text)).toBe("same");
});

test.each([
  ["a plan that ends with the year", "พ.ศ.๒๕๖๖-๒๕๖๘"],
  ["a year that was wrong before", "ปีงบประมาณ พ.ศ. ๒๕๖๕"],
  ["what cannot be read", "ราวกลางปี ๒๕๖๘ แล้วแต่ความเหมาะสม"],
])("%s is left to a person", (_, text) => {
  expect(moved(text)).toBe("unsure");
});
