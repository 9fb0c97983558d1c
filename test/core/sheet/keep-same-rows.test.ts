import { keepSameRows } from "../../../src/core/sheet/keep-same-rows";
import type { RawCell, RawTable, RawWorkbook } from "../../../src/core/sheet/raw-table";
import { rawTable, rawWorkbook, type TestTable } from "../../support/raw-table";

const ROWS = [["มาตรการ", "ผล"], ["จัดอบรม", "อบรมแล้ว"], ["จัดประชุม"]];
const before = rawWorkbook([
  { rows: ROWS, merges: ["A1:B1"] },
  { sheet: "หลักฐาน", rows: [["เลขที่"]] },
]);

function after(table: Partial<TestTable>): RawWorkbook {
  const workbook = rawWorkbook([
    { rows: ROWS, merges: ["A1:B1"], ...table },
    { sheet: "หลักฐาน", rows: [["เลขที่"]] },
  ]);
  return keepSameRows(before, workbook);
}

/** Which rows are those of before, by number. */
function keptRows({ rows }: RawTable): number[] {
  return rows.filter((row) => before.tables[0]?.rows.includes(row)).map(({ row }) => row);
}

const tableOf = ({ tables }: RawWorkbook): RawTable => tables[0] as RawTable;

test("a reading that says the same has the worksheets of before", () => {
  const kept = after({});
  expect(kept.tables[0]).toBe(before.tables[0]);
  expect(kept.tables[1]).toBe(before.tables[1]);
});

test.each<[string, Partial<TestTable>, number[]]>([
  ["another text", { rows: [["มาตรการ", "ผล"], ["จัดอบรม", "อบรม"], ["จัดประชุม"]] }, [1, 3]],
  [
    "a cell more",
    {
      rows: [
        ["มาตรการ", "ผล"],
        ["จัดอบรม", "อบรมแล้ว"],
        ["จัดประชุม", "แล้ว"],
      ],
    },
    [1, 2],
  ],
  ["a cell in another column", { rows: [...ROWS.slice(0, 2), ["", "จัดประชุม"]] }, [1, 2]],
  ["a row less", { rows: ROWS.slice(0, 2) }, [1, 2]],
  ["a row less in between", { rows: [ROWS[0] ?? [], null, ROWS[2] ?? []] }, [1, 3]],
  ["a row more at the top", { rows: [["ชื่อ"], ...ROWS] }, []],
  ["a row more at the end", { rows: [...ROWS, ["ลงชื่อ"]] }, [1, 2, 3]],
  ["a hidden row", { hiddenRows: [2] }, [1, 3]],
  ["another merged area", { merges: ["A1:B2"] }, [1, 2, 3]],
  ["no merged area", { merges: [] }, [1, 2, 3]],
  ["a hidden sheet", { hidden: true }, [1, 2, 3]],
])("%s: the other rows are those of before", (_, change, kept) => {
  const workbook = after(change);
  expect(tableOf(workbook)).not.toBe(before.tables[0]);
  expect(workbook).toEqual(
    rawWorkbook([
      { rows: ROWS, merges: ["A1:B1"], ...change },
      { sheet: "หลักฐาน", rows: [["เลขที่"]] },
    ]),
  );
  expect(keptRows(tableOf(workbook))).toEqual(kept);
});

test("another sheet is not taken for the one of before", () => {
  expect(keptRows(tableOf(after({ sheet: "มาตรการ ๒๕๖๗" })))).toEqual([]);
});

/** Another value for each thing that a cell says: a field that is forgotten here does not compile. */
const OTHER: Required<RawCell> = { column: 2, text: "๒", type: "number", isFormula: true, exact: 2.5 };

test.each(Object.entries(OTHER))("a cell with another %s is another", (field, value) => {
  const cell: RawCell = { column: 1, text: "๑", type: "text", isFormula: false };
  const workbookOf = (one: RawCell): RawWorkbook => ({
    tables: [{ ...rawTable({ rows: [] }), rows: [{ row: 1, hidden: false, cells: [one] }] }],
    active: 0,
  });
  const known = workbookOf(cell);
  const kept = keepSameRows(known, workbookOf({ ...cell, [field]: value }));
  expect(tableOf(kept).rows[0]).not.toBe(tableOf(known).rows[0]);
  expect(tableOf(keepSameRows(known, workbookOf({ ...cell }))).rows[0]).toBe(tableOf(known).rows[0]);
});

test("nothing was read before", () => {
  expect(keepSameRows(null, before)).toBe(before);
});
