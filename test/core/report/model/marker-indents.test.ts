import { markerIndents } from "../../../../src/core/report/model/marker-indents";
import type { CellParagraph } from "../../../../src/core/report/model/report-model";

const item = (marker: string | null, level = 0): CellParagraph => ({ marker, level, text: "ทำ" });

test("a text without a marker begins at the edge", () => {
  expect(markerIndents([item(null)])).toEqual([{ marker: 0, text: 0 }]);
});

test("texts of one level line up behind the widest marker", () => {
  const [one, ten] = markerIndents([item("๑."), item("๑๐.")]);
  expect(one?.text).toBe(ten?.text);
  expect(one?.text).toBeGreaterThan(5);
  expect(one?.text).toBeLessThan(8);
});

test("a deeper level begins further in, and the levels end", () => {
  const indents = markerIndents([0, 1, 2, 3, 4].map((level) => item("-", level)));
  expect(indents.map(({ marker }) => marker)).toEqual([0, 3, 6, 9, 9]);
});

test("a line that goes on below an item begins where the item's text does", () => {
  const [one, more, , inner, innerMore] = markerIndents([
    item("๑."),
    { ...item(null), continues: true },
    item("๑๐."),
    item("-", 1),
    { ...item(null, 1), continues: true },
  ]);
  expect(more).toEqual({ marker: one?.text, text: one?.text });
  expect(innerMore).toEqual({ marker: inner?.text, text: inner?.text });
});

test("an endless marker does not push its text out of the column", () => {
  expect(markerIndents([item("๑๑๑.๑๑.๑๑.๑๑.๑๑.๑๑)")])[0]?.text).toBe(14);
});
