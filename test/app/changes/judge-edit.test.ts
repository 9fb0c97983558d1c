import { judgeEdit, type CellToJudge } from "../../../src/app/changes/judge-edit";
import type { LeftReason } from "../../../src/app/changes/left-reasons";
import type { CellEdit } from "../../../src/core/changes/cell-edit";

const edit: CellEdit = { sheet: "มาตรการ", cell: "C3", before: "เดิม", after: "ใหม่" };
const now: CellToJudge = { text: "เดิม", type: "text", isFormula: false, isLocked: false };
const merged = [{ top: 3, left: 2, bottom: 4, right: 3 }];

const cases: [
  name: string,
  edit: Partial<CellEdit>,
  now: Partial<CellToJudge> | null,
  reason: LeftReason | null,
][] = [
  ["as it was proposed", {}, {}, null],
  ["the sheet is gone", {}, null, "noSuchSheet"],
  ["changed", {}, { text: "อื่น" }, "changedMeanwhile"],
  ["a space more is a change", {}, { text: "เดิม " }, "changedMeanwhile"],
  ["a formula, though it shows the same", {}, { isFormula: true }, "isFormula"],
  ["locked", {}, { isLocked: true }, "isLocked"],
  ["as long as a cell can hold", { after: "ก".repeat(32_767) }, {}, null],
  ["longer", { after: "ก".repeat(32_768) }, {}, "tooLong"],
  ["a date as it is shown", { before: "2025-06-30" }, { text: "2025-06-30", type: "date" }, null],
  ["a date as the core words it", { before: "30 มิถุนายน 2568" }, { text: "2025-06-30", type: "date" }, null],
  ["a picture is no blank", { before: "" }, { text: "", type: "picture" }, "isPicture"],
  ["a picture by formula", { before: "" }, { text: "", type: "picture", isFormula: true }, "isPicture"],
  ["an error is no blank", { before: "" }, { text: "#REF!", type: "error" }, "changedMeanwhile"],
];
test.each(cases)("%s", (_, different, found, reason) => {
  expect(judgeEdit({ ...edit, ...different }, found && { ...now, ...found }, [])).toBe(reason);
});

test.each([
  ["the top left cell of a merged area", "B3", null],
  ["beside it", "C3", "isMergedAway"],
  ["below it", "B4", "isMergedAway"],
  ["outside", "D3", null],
])("%s", (_, cell, reason) => {
  expect(judgeEdit({ ...edit, cell }, now, merged)).toBe(reason);
});
