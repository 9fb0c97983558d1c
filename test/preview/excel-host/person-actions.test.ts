import { createExcelHost } from "../../../src/preview/excel-host/create-excel-host";
import { sheetFromRows } from "../../../src/preview/excel-host/data/sheet-from-rows";
import type { ExcelHost } from "../../../src/preview/excel-host/excel-host";

function hostWith(rows: (string | number)[][]): ExcelHost {
  return createExcelHost({ data: { sheets: [sheetFromRows("S", rows), sheetFromRows("T", [["=S!A2"]])] } });
}

test("typing follows Excel's rules", () => {
  const host = hostWith([["a"]]);
  host.typeIntoCell("S", "B2", "007");
  host.typeIntoCell("S", "A1", "");
  expect(host.values("S", "A1:B2")).toEqual([
    ["", ""],
    ["", 7],
  ]);
});

test("a locked cell of a protected sheet refuses", () => {
  const host = hostWith([["a"]]);
  host.sheet("S").protection = { options: {} as never, password: null };
  expect(() => {
    host.typeIntoCell("S", "A1", "b");
  }).toThrow(expect.objectContaining({ code: "AccessDenied" }));
});

test("selecting shows the sheet", () => {
  const host = hostWith([["a"]]);
  host.select("T", "B2:C3");
  expect(host.workbook.active.name).toBe("T");
  expect(host.sheet("T").selection).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
});

test("inserted and deleted rows carry formulas of other sheets along", () => {
  const host = hostWith([["a"], ["b"], ["c"]]);
  host.insertCells("S", "1:2");
  expect(host.cell("T", "A1")).toMatchObject({ formula: "=S!A4", value: "b" });
  host.deleteCells("S", "1:3");
  expect(host.cell("T", "A1")).toMatchObject({ formula: "=S!A1", value: "b" });
  host.deleteCells("S", "1:1");
  expect(host.cell("T", "A1").value).toBe("#REF!");
});

test("columns shift too", () => {
  const host = hostWith([["a", "b"]]);
  host.insertCells("S", "A:A");
  expect(host.values("S", "A1:C1")).toEqual([["", "a", "b"]]);
});

test("the screen is repainted once for a turn", async () => {
  const host = hostWith([["a"]]);
  let painted = 0;
  const stop = host.onRepaint(() => {
    painted += 1;
  });
  host.typeIntoCell("S", "A1", "1");
  host.typeIntoCell("S", "A2", "2");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(painted).toBe(1);
  stop();
  host.typeIntoCell("S", "A1", "3");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(painted).toBe(1);
});

test("an unknown sheet is said", () => {
  expect(() => hostWith([]).sheet("X")).toThrow("no sheet X");
});
