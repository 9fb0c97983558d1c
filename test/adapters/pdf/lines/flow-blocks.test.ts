import { flowBlocks, type Block } from "../../../../src/adapters/pdf/lines/flow-blocks";
import { pageFrame } from "../../../../src/adapters/pdf/paper/page-frame";

/** Ten lines of ten points to a page. */
const FRAME = { ...pageFrame({ top: 0, right: 0, bottom: 0, left: 0 }, "portrait"), top: 0, bottom: 100 };

/** Which lines stand on which page, of blocks given as name, number of lines, and whether they keep to the next. */
function pagesOf(...blocks: readonly (readonly [string, number, boolean?])[]): readonly string[] {
  const pages = [""];
  const made = blocks.map(([name, count, keepNext = false]): Block => ({
    before: 0,
    keepNext,
    lines: Array.from({ length: count }, () => ({
      height: 10,
      draw: () => pages.push(`${pages.pop() ?? ""}${name}`),
    })),
  }));
  flowBlocks(made, FRAME, () => pages.push(""));
  return pages;
}

test.each([
  [
    "what fits stands on one page",
    [
      ["a", 4],
      ["b", 6],
    ],
    ["aaaabbbbbb"],
  ],
  ["a paragraph goes on on the next page", [["a", 12]], ["aaaaaaaaaa", "aa"]],
  ["not with one line alone", [["a", 11]], ["aaaaaaaaa", "aa"]],
  [
    "nor does one line stay alone",
    [
      ["a", 9],
      ["b", 5],
    ],
    ["aaaaaaaaa", "bbbbb"],
  ],
  [
    "three lines go together",
    [
      ["a", 8],
      ["b", 3],
    ],
    ["aaaaaaaa", "bbb"],
  ],
  [
    "a heading goes with its text",
    [
      ["a", 8],
      ["b", 1, true],
      ["c", 4],
    ],
    ["aaaaaaaa", "bcccc"],
  ],
  [
    "a chain of headings, too",
    [
      ["a", 7],
      ["b", 1, true],
      ["c", 1, true],
      ["d", 2],
    ],
    ["aaaaaaa", "bcdd"],
  ],
  [
    "a heading stays where two lines of its text fit",
    [
      ["a", 7],
      ["b", 1, true],
      ["c", 4],
    ],
    ["aaaaaaabcc", "cc"],
  ],
] as readonly (readonly [string, readonly (readonly [string, number, boolean?])[], readonly string[]])[])(
  "%s",
  (_, blocks, pages) => {
    expect(pagesOf(...blocks)).toEqual(pages);
  },
);

test("space stands before a block, and none at the head of a further page", () => {
  const tops: number[] = [];
  const block = (before: number, count: number): Block => ({
    before,
    lines: Array.from({ length: count }, () => ({ height: 10, draw: (top: number) => tops.push(top) })),
  });
  flowBlocks([block(0, 8), block(5, 1), block(5, 1)], FRAME, () => undefined);
  expect(tops.slice(-2)).toEqual([85, 0]);
});

test.each([
  ["what fits begins there, with its distance", 50, 4, ["at 55"], 95],
  ["what does not begins on the next page, without", 50, 5, ["", "at 0"], 50],
  ["a page that is full to its end", 100, 1, ["", "at 0"], 10],
])("below what stands on the page: %s", (_, start, count, expected, end) => {
  const pages: (string | undefined)[] = [undefined];
  const draw = (top: number): void => {
    pages.push(pages.pop() ?? `at ${top}`);
  };
  // Kept whole, so that only the first line's place matters.
  const block: Block = {
    before: 5,
    keepNext: true,
    lines: Array.from({ length: count }, () => ({ height: 10, draw })),
  };
  const turn = (): void => void pages.push(undefined);
  expect(flowBlocks([block], FRAME, turn, start)).toBe(end);
  expect(pages.map((page) => page ?? "")).toEqual(expected);
});

test("a first page may have more room above than further ones", () => {
  const tops: number[] = [];
  const line = { height: 10, draw: (top: number) => tops.push(top) };
  const block: Block = { before: 0, keepNext: true, lines: Array.from({ length: 12 }, () => line) };
  flowBlocks([block], { ...FRAME, top: 20 }, () => tops.push(-1), 0);
  expect(tops).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, -1, 20, 30]);
});
