import { NO_EDITS, type WorkbookEdits } from "../../../src/core/changes/workbook-edits";
import { applyEdits } from "../../../src/core/sheet/apply-edits";
import type { RawArea, RawCell, RawRow, RawWorkbook } from "../../../src/core/sheet/raw-table";

const cell = (column: number, text: string, type: RawCell["type"] = "text", isFormula = false): RawCell => ({
  column,
  text,
  type,
  isFormula,
});
const row = (number: number, ...cells: RawCell[]): RawRow => ({ row: number, hidden: false, cells });
const workbook = (rows: readonly RawRow[], merges: readonly RawArea[] = []): RawWorkbook => ({
  tables: [
    { sheet: "อื่น", rows: [row(1, cell(1, "คงเดิม"))], merges: [], hidden: true },
    { sheet: "ก", rows, merges, hidden: false },
  ],
  active: 1,
});
const write = (address: string, after: string, type?: "number" | "date"): WorkbookEdits => ({
  ...NO_EDITS,
  cells: [{ sheet: "ก", cell: address, before: "ไม่ถาม", after, ...(type && { type }) }],
});
const remove = (...rows: number[]): WorkbookEdits => ({
  ...NO_EDITS,
  removedRows: rows.map((one) => ({ sheet: "ก", row: one, cells: [] })),
});
const area = (top: number, left: number, bottom: number, right: number): RawArea => ({
  top,
  left,
  bottom,
  right,
});

const A1 = row(1, cell(1, "ก"));
const cases: [name: string, before: RawRow[], edits: WorkbookEdits, after: RawRow[]][] = [
  ["a text is replaced", [A1], write("A1", "ข"), [row(1, cell(1, "ข"))]],
  ["a number", [A1], write("A1", "12", "number"), [row(1, cell(1, "12", "number"))]],
  ["a date", [A1], write("A1", "2025-06-30", "date"), [row(1, cell(1, "2025-06-30", "date"))]],
  [
    "a formula is no longer one",
    [row(1, cell(1, "ก", "text", true))],
    write("A1", "ข"),
    [row(1, cell(1, "ข"))],
  ],
  ["a text of digits stays a text", [A1], write("A1", "12"), [row(1, cell(1, "12"))]],
  [
    "in the order of columns",
    [row(1, cell(1, "ก"), cell(3, "ค"))],
    write("B1", "ข"),
    [row(1, cell(1, "ก"), cell(2, "ข"), cell(3, "ค"))],
  ],
  ["beyond Z", [A1], write("AA1", "ข"), [row(1, cell(1, "ก"), cell(27, "ข"))]],
  [
    "a row that was not there",
    [A1, row(3, cell(1, "ค"))],
    write("B2", "ข"),
    [A1, row(2, cell(2, "ข")), row(3, cell(1, "ค"))],
  ],
  ["emptied", [row(1, cell(1, "ก"), cell(2, "ข"))], write("A1", ""), [row(1, cell(2, "ข"))]],
  ["the last text of a row", [A1, row(2, cell(1, "ข"))], write("A1", ""), [row(2, cell(1, "ข"))]],
  ["blank stays blank", [A1], write("C9", ""), [A1]],
  ["line breaks as a cell shows them", [A1], write("A1", "ก\r\nข\u0007"), [row(1, cell(1, "ก\nข"))]],
  [
    "a hidden row stays hidden",
    [{ ...A1, hidden: true }],
    write("B1", "ข"),
    [{ ...row(1, cell(1, "ก"), cell(2, "ข")), hidden: true }],
  ],
  ["a row goes", [A1, row(2, cell(1, "ข")), row(4, cell(1, "ค"))], remove(2), [A1, row(3, cell(1, "ค"))]],
  [
    "several, in any order, one twice",
    [A1, row(2, cell(1, "ข")), row(9, cell(1, "ค"))],
    remove(3, 1, 3),
    [row(1, cell(1, "ข")), row(7, cell(1, "ค"))],
  ],
  ["a row without content", [A1, row(9, cell(1, "ค"))], remove(5), [A1, row(8, cell(1, "ค"))]],
  [
    "a hidden row moves as one",
    [A1, { ...row(3, cell(1, "ค")), hidden: true }],
    remove(2),
    [A1, { ...row(2, cell(1, "ค")), hidden: true }],
  ],
];
test.each(cases)("%s", (_, before, edits, after) => {
  expect(applyEdits(workbook(before), edits)).toEqual(workbook(after));
});

const merges: [name: string, before: RawArea, after: RawArea[]][] = [
  ["above", area(1, 1, 2, 2), [area(1, 1, 2, 2)]],
  ["below", area(4, 1, 5, 2), [area(3, 1, 4, 2)]],
  ["around", area(2, 1, 4, 1), [area(2, 1, 3, 1)]],
  ["beginning with the row", area(3, 1, 5, 1), [area(3, 1, 4, 1)]],
  ["ending with the row", area(1, 1, 3, 1), [area(1, 1, 2, 1)]],
  ["the row alone", area(3, 1, 3, 4), []],
  ["a single cell left", area(3, 2, 4, 2), []],
];
test.each(merges)("a merged area %s, when row 3 goes", (_, before, after) => {
  expect(applyEdits(workbook([A1], [before]), remove(3)).tables[1]?.merges).toEqual(after);
});

test("later edits of a cell win, rows are removed after all, other sheets stay", () => {
  const edits = {
    cells: [...write("A3", "ข").cells, ...write("A3", "ค").cells],
    removedRows: remove(2).removedRows,
  };
  expect(applyEdits(workbook([A1]), edits)).toEqual(workbook([A1, row(2, cell(1, "ค"))]));
});

test("no edits, the same reading", () => {
  expect(applyEdits(workbook([A1]), NO_EDITS)).toEqual(workbook([A1]));
});
