import { readOpenSheet } from "../../src/app/open-sheet";
import { withoutOwnTargets } from "../../src/app/without-own-targets";
import { measureRow, openSheet, resultsTable } from "../support/open-sheet";

const AIM = "ผู้รับบริการพึงพอใจไม่ต่ำกว่าร้อยละ ๘๐";
const STEPS = "จัดอบรมไม่น้อยกว่า ๔ ครั้ง";

test.each([
  ["the tool's own outcome", [["F3", AIM]], ["steps"]],
  ["somebody else's", [], ["steps", "outcome"]],
  ["another cell's own text", [["E3", "ผล"]], ["steps", "outcome"]],
] as const)("%s", async (_, own, columns) => {
  const read = await readOpenSheet((await openSheet([resultsTable([measureRow(1, "ผล", AIM, STEPS)])])).open);
  if (!read.ok) throw new Error(read.fault.en);
  const { measures } = withoutOwnTargets(read.value.checked.sheet, new Map(own));
  expect(measures[0]?.targets.map(({ column }) => column)).toEqual(columns);
});
