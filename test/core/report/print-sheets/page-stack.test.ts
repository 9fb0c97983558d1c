import { pageNumber } from "../../../../src/core/report/model/page-number";
import {
  createPageStack,
  MOST_BREAKS,
  numberedMargins,
} from "../../../../src/core/report/print-sheets/page-stack";

const MARGINS = { top: 20, right: 15, bottom: 15, left: 15 };
const line = (height: number) => ({ height, cells: [{ column: 1, value: "ข้อ", style: "entry" as const }] });

const numberOf = (page: number): string => pageNumber(page, "thai");

function stackOf(options: Partial<Parameters<typeof createPageStack>[0]> = {}) {
  return createPageStack({
    margins: MARGINS,
    columns: 3,
    repeated: 30,
    ...options,
  });
}

/** Points on paper between the margins of the page. */
const ROOM = ((210 - 20 - numberedMargins(MARGINS).bottom) / 25.4) * 72;

test.each([
  ["the number stands in what else is the margin", 15, 6],
  ["a printer leaves four millimetres white", 10, 4],
  ["a margin of the office's own that is smaller still", 3, 3],
])("the bottom margin: %s", (_, bottom, expected) => {
  expect(numberedMargins({ ...MARGINS, bottom }).bottom).toBeCloseTo(expected, 0);
});

test("each page is as high as the paper, but for what a printer rounds, its number last", () => {
  const stack = stackOf();
  stack.add([line(100), line(50.3)]);
  stack.turn();
  stack.add([line(20)]);
  const { lines, breaks } = stack.end(numberOf);
  const [start = 0] = breaks;
  const height = (from: number, to?: number): number =>
    lines.slice(from, to).reduce((sum, one) => sum + one.height, 0);
  for (const used of [height(0, start - 1), 30 + height(start - 1)]) {
    expect(ROOM - used).toBeGreaterThan(3);
    expect(ROOM - used).toBeLessThan(6);
  }
  expect(lines[start - 2]?.cells).toEqual([{ column: 1, to: 3, value: "- ๑ -", style: "pageNumber" }]);
  expect(lines.at(-1)?.cells[0]?.value).toBe("- ๒ -");
  for (const one of lines) expect(one.height).toBeLessThanOrEqual(409);
});

test("what is repeated is on every page but the first, and a fresh page has nothing else", () => {
  const stack = stackOf();
  const before = stack.left();
  expect(stack.isFresh()).toBe(true);
  stack.add([line(10)]);
  expect([stack.isFresh(), before - stack.left()]).toEqual([false, 10.5]);
  stack.turn();
  expect([stack.isFresh(), before - stack.left()]).toEqual([true, 30]);
});

test("no more breaks than Excel takes, and every page full, so that it breaks the others at the same rows", () => {
  const stack = stackOf();
  for (let page = 0; page < MOST_BREAKS + 5; page++) {
    stack.add([line(20)]);
    stack.turn();
  }
  const { lines, breaks } = stack.end(numberOf);
  expect(breaks).toHaveLength(MOST_BREAKS);
  expect(breaks.at(-1)).toBeLessThan(lines.length);
});

test("each page says what it is asked to, counted from 1", () => {
  const stack = stackOf();
  stack.turn();
  const said = stack.end((page) => `- ${page + 8} -`).lines;
  expect(said.flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual(["- 9 -", "- 10 -"]);
  expect(stack.pages()).toBe(2);
});
