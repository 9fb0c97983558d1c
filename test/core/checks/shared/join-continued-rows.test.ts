import { joinContinuedRows } from "../../../../src/core/checks/shared/join-continued-rows";
import type { ContinuedCell, ContinuedRow, Measure } from "../../../../src/core/model/measure";
import type { ColumnId } from "../../../../src/core/model/columns";
import type { CellKind } from "../../../../src/core/model/row-cell";
import { sheetOf } from "../../../support/measure-sheet";

function goesOn(
  cell: string,
  text: string,
  base: string | null,
  {
    column = "steps",
    kind = "text",
    baseKind = "text",
  }: { column?: ColumnId | null; kind?: CellKind; baseKind?: CellKind } = {},
): ContinuedCell {
  const baseCell = cell.replace(/\d+/, "5");
  return {
    cell,
    text,
    kind,
    column,
    base: base === null ? null : { cell: baseCell, text: base, kind: baseKind },
  };
}

function measureWith(...cells: ContinuedCell[]): Measure {
  const rows = [...new Set(cells.map(({ cell }) => Number(/\d+/.exec(cell)?.[0])))];
  const continuedRows = rows.map((row): ContinuedRow => {
    const own = cells.filter(({ cell }) => cell.endsWith(String(row)));
    return { row, cell: own[0]?.cell ?? "", text: "", isActivity: false, cells: own };
  });
  return { ...(sheetOf([{}]).measures[0] as Measure), continuedRows };
}

const join = (...cells: ContinuedCell[]) => joinContinuedRows("มาตรการ", measureWith(...cells));

test("a text goes on with the sentence above, and its row is removed", () => {
  expect(join(goesOn("B6", "กำหนดไว้", "ตามที่"))).toEqual({
    cells: [{ sheet: "มาตรการ", cell: "B5", before: "ตามที่", after: "ตามที่กำหนดไว้" }],
    removedRows: [{ sheet: "มาตรการ", row: 6, cells: [{ cell: "B6", before: "กำหนดไว้" }] }],
  });
});

test.each<[string, ContinuedCell[], string[]]>([
  ["an item begins a new line", [goesOn("B6", "๒. รายงาน", "๑. ประชุม")], ["๑. ประชุม\n๒. รายงาน"]],
  ["a blank cell above takes it as it is", [goesOn("B6", "๒. รายงาน", "")], ["๒. รายงาน"]],
  ["two rows in their order", [goesOn("B6", "ข", "ก"), goesOn("B7", "ค", "ก")], ["กขค"]],
  ["each column for itself", [goesOn("B6", "ข", "ก"), goesOn("E6", "ฉ", "จ")], ["กข", "จฉ"]],
  [
    "addresses stay letter by letter",
    [goesOn("B6", "เเละ www.sample.go.th/เเผน", "เเนบ เเผน.pdf")],
    ["แนบ เเผน.pdf และ www.sample.go.th/เเผน"],
  ],
  [
    "a note in an extra column keeps its line",
    [goesOn("H6", "แก้แล้ว", "ตรวจแล้ว", { column: null })],
    ["ตรวจแล้ว\nแก้แล้ว"],
  ],
])("%s", (_, cells, expected) => {
  expect(join(...cells)?.cells.map(({ after }) => after)).toEqual(expected);
});

test.each<[string, ContinuedCell[]]>([
  ["no continued row", []],
  ["a number that would become a text", [goesOn("H6", "5", "", { column: null, kind: "number" })]],
  ["a formula", [goesOn("B6", "ข", "ก", { kind: "formula" })]],
  ["a formula above", [goesOn("B6", "ข", "ก", { baseKind: "formula" })]],
  ["a date above", [goesOn("B6", "ข", "1 มกราคม 2568", { baseKind: "date" })]],
  ["a merged cell above that begins elsewhere", [goesOn("B6", "ข", null)]],
  ["more than a cell can hold", [goesOn("B6", "ข".repeat(20_000), "ก".repeat(20_000))]],
])("proposes nothing for %s", (_, cells) => {
  expect(join(...cells)).toBeNull();
});

test("a text that just fits is joined", () => {
  expect(join(goesOn("B6", "ข", "ก".repeat(32_766)))?.cells).toHaveLength(1);
  expect(join(goesOn("B6", "ข", "ก".repeat(32_767)))).toBeNull();
});

test("a row with a unit or a timeframe of its own stays", () => {
  const measure = measureWith(goesOn("B6", "ข", "ก"), goesOn("B7", "ง", "ค"));
  const [plain, activity] = measure.continuedRows as [ContinuedRow, ContinuedRow];
  const edits = joinContinuedRows("มาตรการ", {
    ...measure,
    continuedRows: [plain, { ...activity, isActivity: true }],
  });
  expect(edits?.removedRows.map(({ row }) => row)).toEqual([6]);
  expect(edits?.cells.map(({ after }) => after)).toEqual(["กข"]);
});
