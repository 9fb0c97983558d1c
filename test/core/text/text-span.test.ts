import { indexFrom, mergeSpans, overlapFinder, overlaps } from "../../../src/core/text/text-span";

const span = (start: number, end: number): { start: number; end: number } => ({ start, end });

describe("mergeSpans", () => {
  test.each([
    ["nothing", [], []],
    ["spans apart, put in order", [span(5, 6), span(1, 3)], [span(1, 3), span(5, 6)]],
    ["spans that touch", [span(1, 3), span(3, 5)], [span(1, 5)]],
    ["spans one apart", [span(1, 3), span(4, 5)], [span(1, 3), span(4, 5)]],
    ["spans that overlap", [span(1, 4), span(2, 6)], [span(1, 6)]],
    ["a span inside another", [span(2, 3), span(1, 6)], [span(1, 6)]],
  ])("%s", (_, spans, merged) => {
    expect(mergeSpans(spans)).toEqual(merged);
  });
});

describe("overlapFinder", () => {
  const others = [span(8, 9), span(2, 4), span(3, 6)];
  test.each([
    ["before all", span(0, 2), false],
    ["one character inside", span(0, 3), true],
    ["between two", span(6, 8), false],
    ["over two", span(5, 9), true],
    ["inside the last", span(8, 9), true],
    ["behind all", span(9, 12), false],
  ])("%s", (_, asked, expected) => {
    expect(overlapFinder(others)(asked)).toBe(expected);
    expect(others.some((other) => overlaps(asked, other))).toBe(expected);
  });

  test("nothing overlaps nothing", () => {
    expect(overlapFinder([])(span(0, 9))).toBe(false);
  });
});

test.each([
  ["before the first", 0, 0],
  ["at one", 2, 0],
  ["between two", 3, 1],
  ["behind the last", 9, 3],
])("the first span from a place on: %s", (_, place, index) => {
  expect(indexFrom([span(2, 4), span(5, 6), span(8, 9)], place)).toBe(index);
});
