import { targetOf } from "../../../src/taskpane/fixes/target-of";

const edit = (cell: string, sheet = "มาตรการ") => ({ sheet, cell, before: "ก", after: "ข" });
const REMOVAL = { sheet: "มาตรการ", row: 12 };

test.each<[string, string, ReturnType<typeof edit>[], string | null]>([
  ["the cell above in its column", "B12", [edit("B11")], "B11"],
  ["the nearest of several", "B12", [edit("B3"), edit("B9"), edit("B10")], "B10"],
  ["a column of two letters", "AB12", [edit("B11"), edit("AB11")], "AB11"],
  ["none below", "B12", [edit("B13")], null],
  ["none in another column", "B12", [edit("C11")], null],
  ["none in another sheet", "B12", [edit("B11", "หลักฐาน")], null],
  ["none where only rows go", "B12", [], null],
])("%s", (_, cell, cells, expected) => {
  expect(targetOf(REMOVAL, cell, { cells, removedRows: [] })).toBe(expected);
});
