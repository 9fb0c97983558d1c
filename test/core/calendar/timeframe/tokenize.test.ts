import { tokenize } from "../../../../src/core/calendar/timeframe/tokenize";

function kinds(text: string): string {
  return tokenize(text)
    .map((token) => {
      if (token.kind === "number") return String(token.value);
      return token.kind === "monthName" ? `month${token.month}` : token.kind;
    })
    .join(" ");
}

test.each([
  ["the longest word wins", "ปีงบประมาณ", "fiscalYear"],
  ["harmless words leave nothing", "ในช่วงของ", ""],
  ["unknown letters are one token", "กขค", "unknown"],
  ["dots in every place", "ม.ค. ม.ค มค. มค ม. ค. ม.ค..", "month1 month1 month1 month1 month1 month1"],
  ["letters of an abbreviation inside a word", "กมคง", "unknown"],
  ["an abbreviation with more letters after it", "มีความ", "unknown"],
  ["an abbreviation that names no month", "ม.ย.", "unknown unknown"],
  ["another body than February", "ก.พ.ร.", "blocker"],
  ["era words", "พ.ศ. ค.ศ. พ.ศ.. พศ", "era commonEra era era"],
  ["an o and an l inside a number", "256o l5", "2560 15"],
  ["an o by itself", "o", "unknown"],
  ["a spoken number", "สิบสอง", "12"],
  ["a date in figures", "1/10/2567", "numericDate"],
  ["a date with a year of one digit is none", "1/10/2", "1 slash 10 slash 2"],
  ["two dates joined by a dash", "1/10/67-30/9/68", "numericDate dash numericDate"],
  ["four parts are no date", "1/2/3/2568", "1 slash 2 slash 3 slash 2568"],
  ["a decimal point is not passed over", "2.5", "2 unknown 5"],
  ["the time of day", "เวลา 09.00 - 12.00 น.", "clock"],
  ["the time of day from and to", "ตั้งแต่เวลา 08.30 น. ถึง 16.30 น.", "clock"],
  ["the time of day without its unit", "เวลา 08.30-16.30", "clock"],
  ["hours without เวลา and น. are numbers", "08.30", "8 unknown 30"],
  ["a word before a length", "ระยะเวลา 3 เดือน", "length 3 month"],
  ["the same word before a month", "ระยะเวลา มกราคม", "month1"],
  ["รวม before a length", "รวม 60 วัน", "length 60 day"],
  ["รวม before anything else", "รวมกัน", "unknown"],
  ["ประมาณ before a month is not passed over", "ประมาณเดือนมีนาคม", "unknown month month3"],
  ["a day that never closes", "24 ชม.", "allDay"],
  ["other hours", "12 ชั่วโมง", "12 shortUnit"],
  ["three dots join", "1 ... 2", "1 dash 2"],
])("%s", (_, text, expected) => {
  expect(kinds(text)).toBe(expected);
});

test("places are those of the original text", () => {
  const original = "\u200bไตรมาส  ๒";
  expect(tokenize(original).map(({ start, end }) => original.slice(start, end))).toEqual(["ไตรมาส", "๒"]);
});
