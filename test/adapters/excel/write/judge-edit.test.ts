import { judgeEdit } from "../../../../src/adapters/excel/write/judge-edit";
import type { CellLook } from "../../../../src/adapters/excel/cells/cell-look";
import type { CellState } from "../../../../src/adapters/excel/cells/cell-state";
import type { LeftReason } from "../../../../src/app/changes/left-reasons";
import type { CellNow } from "../../../../src/adapters/excel/cells/queue-cell";
import type { CellEdit } from "../../../../src/core/changes/cell-edit";

const edit: CellEdit = { sheet: "มาตรการ", cell: "C3", before: "เดิม", after: "ใหม่" };
const state: CellState = { value: "เดิม", kind: "String", numberFormat: "General", formula: null };
const look: CellLook = {
  name: "TH SarabunPSK",
  size: 16,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  color: "#000000",
  fill: "#FFFFFF",
};
const now: CellNow = {
  text: "เดิม",
  type: "text",
  sheetId: "{1}",
  state,
  look,
  isLocked: false,
  isFormatLocked: false,
};
const asDate: Partial<CellEdit> = { after: "2025-06-30", type: "date" };
const inDateFormat = { ...state, numberFormat: "d mmm yyyy" };
const merged = [{ top: 3, left: 2, bottom: 4, right: 3 }];

const cases: [
  name: string,
  edit: Partial<CellEdit>,
  now: Partial<CellNow> | null,
  reason: LeftReason | null,
][] = [
  ["as it was proposed", {}, {}, null],
  ["the sheet is gone", {}, null, "noSuchSheet"],
  ["changed", {}, { text: "อื่น" }, "changedMeanwhile"],
  ["a space more is a change", {}, { text: "เดิม " }, "changedMeanwhile"],
  ["a formula, though it shows the same", {}, { state: { ...state, formula: "=A1" } }, "isFormula"],
  ["locked", {}, { isLocked: true }, "isLocked"],
  ["a date whose format the protection forbids", asDate, { isFormatLocked: true }, "isFormatLocked"],
  ["a date where formats may be changed", asDate, {}, null],
  ["a date in a cell for dates", asDate, { isFormatLocked: true, state: inDateFormat }, null],
  ["a text where formats are locked", {}, { isFormatLocked: true }, null],
  ["as long as a cell can hold", { after: "ก".repeat(32_767) }, {}, null],
  ["longer", { after: "ก".repeat(32_768) }, {}, "tooLong"],
  ["a date as it is shown", { before: "2025-06-30" }, { text: "2025-06-30", type: "date" }, null],
  ["a date as the core words it", { before: "30 มิถุนายน 2568" }, { text: "2025-06-30", type: "date" }, null],
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
