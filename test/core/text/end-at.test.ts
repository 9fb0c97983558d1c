import { endAt } from "../../../src/core/text/end-at";

test.each<[string, string, number, number | null]>([
  ["a match at the place", "ปี 2568", 3, 7],
  ["a match that begins before the place", "ปี 2568", 5, 7],
  ["a match that begins only behind the place", "ปี 2568", 2, null],
  ["no match", "ปี", 0, null],
  ["the end of the text", "68", 2, null],
])("%s", (_name, text, at, expected) => {
  expect(endAt(/[0-9]+/y, text, at)).toBe(expected);
});

test("an empty match ends where it begins", () => {
  expect(endAt(/[0-9]*/y, "ปี 2568", 1)).toBe(1);
});
