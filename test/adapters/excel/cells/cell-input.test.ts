import { cellInput } from "../../../../src/adapters/excel/cells/cell-input";

const long = "ก".repeat(256);

test.each([
  ["a text", "ประกาศแล้ว", "General", "'ประกาศแล้ว"],
  ["a month, which Thai Excel takes for a date", "ม.ค. 68", "General", "'ม.ค. 68"],
  ["a formula", "=1+1", "General", "'=1+1"],
  ["an apostrophe", "'ก", "General", "''ก"],
  ["a text cell takes all as it is", "=1+1", "@", "=1+1"],
  ["nothing clears the cell", "", "General", ""],
  ["as long as a number can be", long.slice(1), "General", `'${long.slice(1)}`],
  ["longer", long, "General", long],
  ["longer, but like a formula", `=${long}`, "General", `'=${long}`],
  ["a date's cell", "ไตรมาส ๒", "d mmm yyyy", "'ไตรมาส ๒"],
])("%s", (_, text, format, input) => {
  expect(cellInput(text, format)).toBe(input);
});
