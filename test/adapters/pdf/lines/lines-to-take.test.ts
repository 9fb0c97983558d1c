import { linesToTake } from "../../../../src/adapters/pdf/lines/lines-to-take";

/** The lines of paragraphs with so many lines each. */
const linesOf = (...counts: readonly number[]): { paragraph: number; index: number; count: number }[] =>
  counts.flatMap((count, paragraph) =>
    Array.from({ length: count }, (_, index) => ({ paragraph, index, count })),
  );

test.each([
  ["all that is left fits", linesOf(3), 0, 3, 3],
  ["a long paragraph is filled up", linesOf(10), 0, 6, 6],
  ["its last line does not go on alone", linesOf(10), 0, 9, 8],
  ["one line alone does not stay", linesOf(10), 0, 1, 0],
  ["three lines are not parted", linesOf(3), 0, 2, 0],
  ["four are, in two and two", linesOf(4), 0, 3, 2],
  ["a break between paragraphs is always free", linesOf(3, 3), 0, 4, 3],
  ["not after a first line of the next one", linesOf(3, 5), 0, 4, 3],
  ["a paragraph of one line at the end does not go on alone", linesOf(4, 1), 0, 4, 2],
  ["what stood before counts for nothing", linesOf(10), 8, 2, 2],
])("%s", (_, lines, from, room, count) => {
  expect(linesToTake(lines, from, room, false)).toBe(count);
});

describe("at the top of a page", () => {
  test("something stands even where every break is bad", () => {
    expect(linesToTake(linesOf(3), 0, 2, true)).toBe(2);
    expect(linesToTake(linesOf(3), 0, 0, true)).toBe(1);
  });
  test("the same rules hold where they can", () => {
    expect(linesToTake(linesOf(30), 0, 29, true)).toBe(28);
  });
  test("nothing is left of an empty cell", () => {
    expect(linesToTake([], 0, 20, true)).toBe(0);
  });
});
