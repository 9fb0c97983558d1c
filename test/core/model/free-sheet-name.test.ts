import { freeSheetName } from "../../../src/core/model/free-sheet-name";

const longest = "ก".repeat(31);

test.each([
  ["free", "ปก", ["มาตรการ"], "ปก"],
  ["taken", "ปก", ["ปก"], "ปก (2)"],
  ["taken twice", "ปก", ["ปก", "ปก (2)"], "ปก (3)"],
  ["taken in other letters", "Report", ["REPORT"], "Report (2)"],
  ["as long as a name can be", longest, [], longest],
  ["as long, and taken", longest, [longest], `${"ก".repeat(27)} (2)`],
])("%s", (_, name, taken, free) => {
  expect(freeSheetName(name, taken)).toBe(free);
});
