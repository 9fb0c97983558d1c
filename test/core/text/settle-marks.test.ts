import { settleMarks } from "../../../src/core/text/settle-marks";

test.each([
  ["a tone mark before its vowel", "\u0e48", "\u0e35", ["\u0e35", "\u0e48"]],
  ["a tone mark before a vowel below", "\u0e49", "\u0e39", ["\u0e39", "\u0e49"]],
  ["a tone mark after า", "\u0e32", "\u0e48", ["\u0e48", "\u0e32"]],
  ["a tone mark after ำ", "\u0e33", "\u0e48", ["\u0e48", "\u0e33"]],
  ["the same mark twice", "\u0e48", "\u0e48", ["\u0e48"]],
  ["the right order", "\u0e35", "\u0e48", null],
  ["a consonant twice", "ร", "ร", null],
  ["า twice", "า", "า", null],
  ["a mark at the beginning", "", "\u0e48", null],
])("%s", (_, first, second, expected) => {
  expect(settleMarks(first, second)).toEqual(expected);
});
