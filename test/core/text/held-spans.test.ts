import { heldSpans } from "../../../src/core/text/held-spans";

const CASES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ["a name, each time", "อบต.ก และ อบต.ก", ["อบต.ก"], ["อบต.ก", "อบต.ก"]],
  ["names that overlap are one piece", "เทศบาลตำบลก", ["เทศบาลตำบล", "ตำบลก"], ["เทศบาลตำบลก"]],
  ["one letter is no name", "กก", ["ก"], []],
  ["no names", "กก", [], []],
];

test.each(CASES)("%s", (_, text, names, pieces) => {
  expect(heldSpans(text, names).map(({ start, end }) => text.slice(start, end))).toEqual(pieces);
});
