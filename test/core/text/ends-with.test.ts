import { endsWith } from "../../../src/core/text/ends-with";

test.each<[string, string, boolean]>([
  ["the end", "ไม่ต่ำกว่าร้อยละ ", true],
  ["the whole text", "ร้อยละ", true],
  ["a place before the end", "ร้อยละของ", false],
  ["nothing", "", false],
])("%s", (_name, text, expected) => {
  expect(endsWith(/(?<=ร้อยละ\s*)/y, text)).toBe(expected);
});

test("keeps nothing in mind between texts", () => {
  const lookback = /(?<=ก)/y;
  expect(["กก", "ก", "ข", "กก"].map((text) => endsWith(lookback, text))).toEqual([true, true, false, true]);
});
