import { joinMerges } from "../../../../src/adapters/excel/sheets/join-merges";

const row = (top: number, left = 1, right = 3, bottom = top) => ({ top, left, bottom, right });

test.each<[string, ReturnType<typeof row>[], (string | boolean)[][]]>([
  ["nothing", [], []],
  ["one row", [row(4)], [["4:4", true]]],
  ["rows that follow each other in the same columns", [row(1), row(2), row(3)], [["1:3", true]]],
  [
    "not a row apart",
    [row(1), row(3)],
    [
      ["1:1", true],
      ["3:3", true],
    ],
  ],
  [
    "not in other columns",
    [row(1), row(2, 1, 4)],
    [
      ["1:1", true],
      ["2:2", true],
    ],
  ],
  [
    "others between them",
    [row(1), row(1, 5, 6), row(2), row(2, 5, 6)],
    [
      ["1:2", true],
      ["1:2", true],
    ],
  ],
  [
    "an area of two rows is one cell",
    [row(1, 1, 3, 2), row(3)],
    [
      ["1:2", false],
      ["3:3", true],
    ],
  ],
])("%s", (_, areas, expected) => {
  expect(joinMerges(areas).map(({ top, bottom, isAcross }) => [`${top}:${bottom}`, isAcross])).toEqual(
    expected,
  );
});
