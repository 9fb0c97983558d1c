import type { CellState } from "../../../../src/adapters/excel/cells/cell-state";
import { judgeRemoval, type RemovalFacts } from "../../../../src/adapters/excel/write/judge-removal";
import type { LeftReason } from "../../../../src/app/changes/left-reasons";
import type { RowRemoval } from "../../../../src/core/changes/workbook-edits";

const removal: RowRemoval = {
  sheet: "มาตรการ",
  row: 4,
  cells: [
    { cell: "A4", before: "ก" },
    { cell: "C4", before: "2025-06-30" },
  ],
};
const blank: CellState = { value: "", kind: "Empty", numberFormat: "General", formula: null };
const text: CellState = { ...blank, value: "ก", kind: "String" };
const date: CellState = { ...blank, value: 45838, kind: "Double", numberFormat: "d mmm yyyy" };
const picture: CellState = { ...blank, value: "#VALUE!", kind: "RichValue" };
const facts: RemovalFacts = {
  sheet: "มาตรการ",
  isProtected: false,
  cells: [text, blank, date],
  isTooWide: false,
  isHidden: false,
  filter: null,
  isFiltered: false,
  merges: [],
  printAreas: [],
  formulas: [],
  holdsMore: false,
};
const area = (top: number, bottom: number) => ({ top, left: 1, bottom, right: 3 });

const cases: [
  name: string,
  removal: Partial<RowRemoval>,
  facts: Partial<RemovalFacts>,
  reason: LeftReason | null,
][] = [
  ["as it was proposed", {}, {}, null],
  ["a picture in the row", {}, { cells: [text, picture, date] }, "rowChanged"],
  [
    "a date in words",
    {
      cells: [
        { cell: "A4", before: "ก" },
        { cell: "C4", before: "30 มิถุนายน 2568" },
      ],
    },
    {},
    null,
  ],
  ["a text more", {}, { cells: [text, text, date] }, "rowChanged"],
  ["a text less", {}, { cells: [text, blank, blank] }, "rowChanged"],
  ["the text in another cell", {}, { cells: [blank, text, date] }, "rowChanged"],
  ["another text", {}, { cells: [{ ...text, value: "ก " }, blank, date] }, "rowChanged"],
  ["a sheet too wide to be looked at", {}, { isTooWide: true }, "rowChanged"],
  [
    "a formula that shows nothing",
    {},
    { cells: [text, { ...blank, formula: '=""' }, date] },
    "rowHasFormula",
  ],
  ["a protected sheet", {}, { isProtected: true }, "rowProtected"],
  ["merged within the row", {}, { merges: [area(4, 4)] }, null],
  ["merged with the row below", {}, { merges: [area(4, 5)] }, "rowMerged"],
  ["within merged rows", {}, { merges: [area(3, 5)] }, "rowMerged"],
  ["merged rows elsewhere", {}, { merges: [area(5, 6)] }, null],
  ["within a filter", {}, { filter: area(2, 9) }, null],
  ["the headings of a filter", {}, { filter: area(4, 9) }, "rowFiltered"],
  ["the last row of a filter", {}, { filter: area(2, 4) }, "rowFiltered"],
  ["hidden by a filter", {}, { filter: area(2, 9), isFiltered: true, isHidden: true }, "rowFiltered"],
  ["hidden by hand", {}, { filter: area(2, 9), isHidden: true }, null],
  ["the last row that is printed", {}, { printAreas: [area(1, 4)] }, "rowHoldsMore"],
  ["a comment", {}, { holdsMore: true }, "rowHoldsMore"],
  ["a formula elsewhere", {}, { formulas: [{ formula: "=A4", sheet: "มาตรการ" }] }, "rowReferredTo"],
  ["a formula that means another sheet", {}, { formulas: [{ formula: "=A4", sheet: "สรุป" }] }, null],
];
test.each(cases)("%s", (_, other, found, reason) => {
  expect(judgeRemoval({ ...removal, ...other }, { ...facts, ...found })).toBe(reason);
});
