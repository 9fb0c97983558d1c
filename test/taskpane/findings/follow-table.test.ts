import { followTable, type TablePlaces } from "../../../src/taskpane/findings/follow-table";

/** Headings in a row, and the titles of measures by their row. */
function table(headerRow: number, titles: Readonly<Record<number, string>>): TablePlaces {
  const measures = Object.entries(titles).map(([row, title], at) => ({
    row: Number(row),
    title,
    ordinal: at + 1,
  }));
  return { headerRow, measures };
}

const BEFORE = table(4, { 5: "ก", 6: "ข", 9: "ค" });

test.each<[string, TablePlaces, readonly [before: number, now: number][]]>([
  ["rows above the headings", table(6, { 7: "ก", 8: "ข", 11: "ค" }), [[4, 6], [5, 7], [8, 10], [9, 11], [12, 14]]], // prettier-ignore
  [
    "a row between",
    table(4, { 5: "ก", 7: "ข", 10: "ค" }),
    [
      [4, 4],
      [5, 5],
      [6, 7],
      [8, 9],
      [9, 10],
    ],
  ],
  [
    "a measure taken out",
    table(4, { 5: "ก", 8: "ค" }),
    [
      [5, 5],
      [6, 6],
      [9, 8],
    ],
  ],
  [
    "a measure put in",
    table(4, { 5: "ก", 6: "ใหม่", 7: "ข", 10: "ค" }),
    [
      [5, 5],
      [6, 7],
      [9, 10],
    ],
  ],
  [
    "sorted",
    table(4, { 5: "ค", 6: "ก", 7: "ข" }),
    [
      [4, 4],
      [5, 6],
      [6, 7],
      [7, 8],
      [9, 5],
    ],
  ],
  ["a title changed, and rows above", table(5, { 6: "ก", 7: "ข ใหม่", 10: "ค" }), [[5, 6], [6, 7], [8, 9], [9, 10]]], // prettier-ignore
])("%s", (_, now, rows) => {
  const followed = followTable(BEFORE, now);
  expect(rows.map(([row]) => [row, followed?.rowOf(row)])).toEqual(rows);
});

test("of several with one title, each is known by its order", () => {
  const followed = followTable(table(4, { 5: "ก", 6: "ก" }), table(4, { 6: "ก", 8: "ก" }));
  expect([5, 6].map((row) => followed?.rowOf(row))).toEqual([6, 8]);
});

test("the measures are known by their new ordinals", () => {
  const followed = followTable(BEFORE, table(4, { 5: "ใหม่", 6: "ก", 7: "ข", 10: "ค" }));
  expect([...(followed?.ordinals ?? [])]).toEqual([[1, 2], [2, 3], [3, 4]]); // prettier-ignore
});

test.each([
  ["nothing moved", table(4, { 5: "ก", 6: "ข", 9: "ค" })],
  ["only a title changed", table(4, { 5: "ก", 6: "ข ใหม่", 9: "ค" })],
  ["another table", table(2, { 3: "ง", 4: "จ" })],
  ["an empty table", table(8, {})],
])("%s: there is nothing to follow", (_, now) => {
  expect(followTable(BEFORE, now)).toBeNull();
});
