import { splitRow } from "../../../../src/core/report/print-sheets/split-pieces";

interface Text {
  readonly lines: readonly string[];
}

/** A paragraph of so many lines. */
const text = (count: number): Text => ({
  lines: Array.from({ length: count }, (_, index) => `บรรทัด ${index}`),
});

/** The pages of cells whose paragraphs have so many lines: for each cell, from and to of what is placed. */
function pagesOf(cells: readonly (readonly number[])[], room: number): string[][] {
  const split = splitRow(cells.map((counts) => counts.map(text)));
  const pages: string[][] = [];
  while (split.left() > 0 && pages.length < 9) {
    const part = split.take(room, true);
    pages.push(part.cells.map((placed) => placed.map(({ from, to, at }) => `${at}:${from}-${to}`).join(" ")));
  }
  return pages;
}

test.each<[string, readonly (readonly number[])[], number, string[][]]>([
  ["all on one page", [[2, 3], [4]], 5, [["0:0-2 2:0-3", "0:0-4"]]],
  [
    "without a gap between paragraphs, whatever stands beside them",
    [[1, 1, 1], [3]],
    3,
    [["0:0-1 1:0-1 2:0-1", "0:0-3"]],
  ],
  ["a paragraph of three lines stays whole", [[3, 3]], 5, [["0:0-3"], ["0:0-3"]]],
  ["one of six goes on over the next page", [[3, 6]], 7, [["0:0-3 3:0-4"], ["0:4-6"]]],
  ["one of four is parted in the middle", [[3, 4]], 6, [["0:0-3 3:0-2"], ["0:2-4"]]],
  ["no line of it stands alone below", [[3, 6]], 8, [["0:0-3 3:0-4"], ["0:4-6"]]],
  ["nor above", [[6, 6]], 7, [["0:0-6"], ["0:0-6"]]],
  [
    "each cell goes on by itself",
    [[4, 3], [8]],
    6,
    [
      ["0:0-4", "0:0-6"],
      ["0:0-3", "0:6-8"],
    ],
  ],
  ["a page lower than a paragraph takes what it can", [[5]], 2, [["0:0-2"], ["0:2-4"], ["0:4-5"]]],
  ["blank cells", [[], [2]], 3, [["", "0:0-2"]]],
])("%s", (_, cells, room, pages) => {
  expect(pagesOf(cells, room)).toEqual(pages);
});

test.each<[string, readonly (readonly number[])[], number, boolean]>([
  ["each cell shows something", [[2], [3, 9]], 3, true],
  ["one would show nothing", [[2], [3]], 2, false],
  ["two lines of a long one are enough", [[9]], 2, true],
  ["one line is not", [[9]], 1, false],
  ["a blank cell has nothing to show", [[], [1]], 1, true],
])("a row may begin: %s", (_, cells, room, expected) => {
  expect(splitRow(cells.map((counts) => counts.map(text))).mayBegin(room)).toBe(expected);
});

test("what is left is counted in the cell that has most", () => {
  const split = splitRow([[text(2), text(4)], [text(3)]]);
  expect(split.left()).toBe(6);
  split.take(3, false);
  expect(split.left()).toBe(4);
  split.take(4, false);
  expect(split.left()).toBe(0);
});
