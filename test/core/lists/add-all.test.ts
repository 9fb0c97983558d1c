import { addAll } from "../../../src/core/lists/add-all";

/** More than one call takes as arguments. */
const MANY = 500_000;

test.each<[name: string, list: number[], items: Iterable<number>, after: number[]]>([
  ["nothing to a list", [1], [], [1]],
  ["items to an empty list", [], [1, 2], [1, 2]],
  ["items behind others", [1, 2], [3], [1, 2, 3]],
  ["what is no list", [1], new Set([2, 3]), [1, 2, 3]],
])("%s", (_, list, items, after) => {
  addAll(list, items);
  expect(list).toEqual(after);
});

test("more than a call takes", () => {
  const list = [0];
  addAll(list, new Array<number>(MANY).fill(7));
  expect([list.length, list.at(-1)]).toEqual([MANY + 1, 7]);
});
