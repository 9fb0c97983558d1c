import { parseTimeframe } from "../../../src/core/calendar/timeframe/parse-timeframe";
import { rememberReadings } from "../../../src/core/calendar/remember-readings";

test.each([
  ["a period", "ไตรมาสที่ ๒"],
  ["a conflict", "ไตรมาสที่ ๑ (เม.ย. - มิ.ย. ๖๘)"],
  ["a text that cannot be read", "ตามความเหมาะสม"],
])("reads %s as the parser does, the first time and again", (_name, text) => {
  const read = rememberReadings(2568);
  expect(read(text)).toEqual(parseTimeframe(text, 2568));
  expect(read(text)).toEqual(parseTimeframe(text, 2568));
});

test("gives the same reading for the same wording", () => {
  const read = rememberReadings(2568);
  expect(read("ไตรมาสที่ ๒")).toBe(read("ไตรมาสที่ ๒"));
  expect(read("ไตรมาสที่ ๒ ")).not.toBe(read("ไตรมาสที่ ๒"));
});

test("reads words without a year in the fiscal year it was made for", () => {
  expect(rememberReadings(2568)("ไตรมาสที่ ๒").period?.start).toBe("2025-01-01");
  expect(rememberReadings(2569)("ไตรมาสที่ ๒").period?.start).toBe("2026-01-01");
});
