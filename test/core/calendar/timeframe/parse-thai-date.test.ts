import { parseThaiDate } from "../../../../src/core/calendar/timeframe/parse-thai-date";

describe("one full date", () => {
  test.each([
    ["Thai digits, long month", "๑๔ กุมภาพันธ์ ๒๕๖๙", "2026-02-14"],
    ["Arabic digits, short month and year", "14 ก.พ. 69", "2026-02-14"],
    ["badly dotted", "14 ก.พ 69", "2026-02-14"],
    ["no dots, no spaces", "14กพ69", "2026-02-14"],
    ["words around it", "วันที่ ๑๔ เดือน กุมภาพันธ์ พ.ศ. ๒๕๖๙", "2026-02-14"],
    ["with its weekday", "วันเสาร์ที่ ๑๔ กุมภาพันธ์ พ.ศ. ๒๕๖๙", "2026-02-14"],
    ["figures", "14/2/2569", "2026-02-14"],
    ["figures with zeros", "14/02/2569", "2026-02-14"],
    ["figures with a short year", "14/2/69", "2026-02-14"],
    ["figures with dashes", "14-2-2569", "2026-02-14"],
    ["figures in Thai digits", "๑๔/๒/๒๕๖๙", "2026-02-14"],
    ["figures of the common era", "14/02/2026", "2026-02-14"],
    ["ISO 8601", "2026-02-14", "2026-02-14"],
    ["ISO order of the Buddhist era", "2569-02-14", "2026-02-14"],
    ["ค.ศ. said", "14 กุมภาพันธ์ ค.ศ. 2026", "2026-02-14"],
    ["a common year without being named", "31 ธ.ค. 2024", "2024-12-31"],
    ["in English", "18 Dec 2024", "2024-12-18"],
    ["in English, the month at length", "3 february 2026", "2026-02-03"],
    ["year first with slashes, Buddhist era", "2569/02/14", "2026-02-14"],
    ["year first in Thai digits", "๒๕๖๙-๐๒-๑๔", "2026-02-14"],
    ["odd spaces", "\u200b14\u00a0กุมภาพันธ์  2569\n", "2026-02-14"],
    ["a leap day", "29 ก.พ. 2567", "2024-02-29"],
  ])("%s", (_, text, expected) => {
    expect(parseThaiDate(text)).toBe(expected);
  });
});

describe("anything else is null", () => {
  test.each([
    ["nothing", ""],
    ["no year", "14 กุมภาพันธ์"],
    ["no day", "กุมภาพันธ์ 2569"],
    ["a fiscal year is not the year of a day", "14 กุมภาพันธ์ ปีงบประมาณ 2569"],
    ["no leap day", "29 ก.พ. 2568"],
    ["31 September", "31 กันยายน 2568"],
    ["day 0", "0 มกราคม 2568"],
    ["month 13", "14/13/2569"],
    ["American order", "2/14/2026"],
    ["a month of the common era", "กุมภาพันธ์ 2026"],
    ["a year of no era", "14 กุมภาพันธ์ 2226"],
    ["พ.ศ. said of a common year", "14 กุมภาพันธ์ พ.ศ. 2026"],
    ["a short common year", "14 Feb 26"],
    ["a two-digit year that may be of either era", "14/2/26"],
    ["a range", "14 - 15 กุมภาพันธ์ 2569"],
    ["two dates", "14 ก.พ. 69 15 ก.พ. 69"],
    ["words after it", "14 กุมภาพันธ์ 2569 เป็นต้นไป"],
    ["blanks to be filled in", "วันที่ .... กุมภาพันธ์ 2569"],
  ])("%s", (_, text) => {
    expect(parseThaiDate(text)).toBeNull();
  });
});
