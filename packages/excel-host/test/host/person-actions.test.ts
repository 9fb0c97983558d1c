import { createExcelHost } from "../../src/host/create-excel-host";
import { sheetFromRows } from "../../src/data/sheet-from-rows";
import type { ExcelHost, Person } from "../../src/host/excel-host";
import { ensureCell } from "../../src/workbook/cells";
import type { HostEvent } from "../../src/workbook/host-event";
import { STRICT_PROTECTION } from "../../src/workbook/protection-options";

function hostWith(rows: (string | number)[][]): ExcelHost {
  return createExcelHost({ data: { sheets: [sheetFromRows("S", rows), sheetFromRows("T", [["=S!A2"]])] } });
}

function column(host: ExcelHost, address = "A1:A5"): unknown[] {
  return host.values("S", address).map(([value]) => value);
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
  expect(host.sheet("T").selection).toEqual({ top: 2, left: 2, bottom: 3, right: 3 });
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

const SORTS: readonly [string, (string | number)[], { descending?: boolean }, (string | number)[]][] = [
  ["numbers upwards", [3, 1, 2], {}, [1, 2, 3]],
  ["numbers downwards", [3, 1, 2], { descending: true }, [3, 2, 1]],
  ["numbers before texts", ["ข", 2, "ก", 1], {}, [1, 2, "ก", "ข"]],
  ["texts before numbers, downwards", ["ก", 2, "ข", 1], { descending: true }, ["ข", "ก", 2, 1]],
  ["Thai texts by their dictionary", ["เกาะ", "ขา", "กา"], {}, ["กา", "เกาะ", "ขา"]],
  ["blanks last", [2, "", 1], {}, [1, 2, ""]],
  ["blanks last, downwards too", [2, "", 3], { descending: true }, [3, 2, ""]],
];

test.each(SORTS)("a sort puts %s", (_name, before, options, after) => {
  const host = hostWith(before.map((value) => [value]));
  host.sortRows("S", `A1:A${before.length}`, "A", options);
  expect(column(host, `A1:A${before.length}`)).toEqual(after);
});

test("a sort moves formulas and formats with the row, and leaves names and what is beside the area", () => {
  const host = hostWith([
    ["head", "x", "y", "beside"],
    [2, "two", "=A2*10", "r2"],
    [1, "one", "=A3*10+$A$1", "r3"],
  ]);
  host.workbook.names.push({ name: "first", formula: "=S!$A$2", comment: "", visible: true });
  ensureCell(host.sheet("S"), 2, 2).format = { bold: true };
  host.sheet("S").comments.push({
    id: "c",
    area: { top: 2, left: 2, bottom: 2, right: 2 },
    content: "n",
    resolved: false,
  });
  host.sortRows("S", "A2:C3", "A");
  expect(host.values("S", "A2:B3")).toEqual([
    [1, "one"],
    [2, "two"],
  ]);
  expect(host.cell("S", "C2").formula).toBe("=A2*10+$A$1");
  expect(host.cell("S", "C3").formula).toBe("=A3*10");
  expect(host.cell("S", "B3").format.bold).toBe(true);
  expect(host.cell("S", "B2").format.bold).toBe(false);
  expect(column(host, "D2:D3")).toEqual(["r2", "r3"]);
  expect(host.workbook.names[0]?.formula).toBe("=S!$A$2");
  expect(host.sheet("S").comments[0]?.area.top).toBe(3);
});

test("a sort leaves hidden rows where they are", () => {
  const host = hostWith([[3], [9], [1]]);
  host.sheet("S").hiddenRows.add(2);
  host.sortRows("S", "A1:A3", "A");
  expect(column(host, "A1:A3")).toEqual([1, 9, 3]);
});

test("a copied row is put in above another; names and its neighbours' formulas stay with the first one", () => {
  const host = hostWith([
    ["a", 1],
    ["b", "=B1+1"],
    ["c", 3],
  ]);
  host.sheet("S").rowHeights.set(2, 40);
  host.sheet("S").merges.push({ top: 2, left: 3, bottom: 2, right: 4 });
  host.copyRow("S", 2, 4);
  expect(column(host)).toEqual(["a", "b", "c", "b", ""]);
  expect(host.cell("S", "B4")).toMatchObject({ formula: "=B3+1", value: 4 });
  expect(host.sheet("S").rowHeights.get(4)).toBe(40);
  expect(host.sheet("S").merges.map(({ top }) => top)).toEqual([2, 4]);
  expect(host.cell("T", "A1").formula).toBe("=S!A2");
  host.copyRow("S", 3, 1);
  expect(column(host)).toEqual(["c", "a", "b", "c", "b"]);
  expect(host.cell("T", "A1").formula).toBe("=S!A3");
});

const MOVES: readonly [string, number, number, string[], string][] = [
  ["down", 2, 4, ["a", "c", "b", "d"], "=S!A3"],
  ["to the end", 2, 5, ["a", "c", "d", "b"], "=S!A4"],
  ["up", 4, 2, ["a", "d", "b", "c"], "=S!A3"],
  ["to the top", 2, 1, ["b", "a", "c", "d"], "=S!A1"],
  ["above itself", 2, 2, ["a", "b", "c", "d"], "=S!A2"],
  ["above the next one", 2, 3, ["a", "b", "c", "d"], "=S!A2"],
];

test.each(MOVES)(
  "a row that is moved %s takes along what points at it",
  (_name, from, to, after, formula) => {
    const host = hostWith([["a"], ["b"], ["c"], ["d"]]);
    host.moveRow("S", from, to);
    expect(column(host, "A1:A4")).toEqual(after);
    expect(column(host, "A5")).toEqual([""]);
    expect(host.cell("T", "A1")).toMatchObject({ formula, value: "b" });
  },
);

test("a moved row keeps its height, its merged cells and its being hidden", () => {
  const host = hostWith([["a"], ["b"], ["c"]]);
  const sheet = host.sheet("S");
  sheet.rowHeights.set(2, 40);
  sheet.hiddenRows.add(2);
  sheet.merges.push({ top: 2, left: 2, bottom: 2, right: 3 });
  host.moveRow("S", 2, 4);
  expect([...sheet.rowHeights]).toEqual([[3, 40]]);
  expect([...sheet.hiddenRows]).toEqual([3]);
  expect(sheet.merges).toEqual([{ top: 3, left: 2, bottom: 3, right: 3 }]);
});

test("a filter hides rows, and none shows them again", () => {
  const host = hostWith([["head"], ["a"], ["b"]]);
  host.filterRows("S", "A1:A3", [3]);
  expect([...host.sheet("S").filteredRows]).toEqual([3]);
  expect(host.sheet("S").filter?.area).toEqual({ top: 1, left: 1, bottom: 3, right: 1 });
  host.filterRows("S", "A1:A3", []);
  expect([...host.sheet("S").filteredRows]).toEqual([]);
});

test("a sheet is renamed and removed", () => {
  const host = hostWith([["a"], ["b"]]);
  host.renameSheet("S", "ใหม่");
  expect(host.cell("T", "A1")).toMatchObject({ formula: "='ใหม่'!A2", value: "b" });
  host.removeSheet("ใหม่");
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["T"]);
  expect(host.cell("T", "A1").value).toBe("#REF!");
});

const REFUSALS: readonly [string, (host: ExcelHost) => void, string][] = [
  ["a sort of merged cells", (host) => host.sortRows("S", "A1:C3", "A"), "InvalidOperation"],
  ["a sort by a column outside", (host) => host.sortRows("S", "A1:A3", "B"), "InvalidArgument"],
  ["moving a row out of a merged area", (host) => host.moveRow("S", 2, 5), "InvalidOperation"],
  ["moving a row into a merged area", (host) => host.moveRow("S", 4, 3), "InvalidOperation"],
  ["copying a row into a merged area", (host) => host.copyRow("S", 4, 3), "InvalidOperation"],
  ["hiding the headings by a filter", (host) => host.filterRows("S", "A1:A3", [1]), "InvalidArgument"],
  ["hiding a row below a filter", (host) => host.filterRows("S", "A1:A3", [4]), "InvalidArgument"],
  ["a name that another sheet has", (host) => host.renameSheet("S", "t"), "ItemAlreadyExists"],
  ["a sheet that is not there", (host) => host.removeSheet("X"), "ItemNotFound"],
];

test.each(REFUSALS)("%s is refused", (_name, act, code) => {
  const host = hostWith([["a"], ["b"], ["c"], ["d"]]);
  host.sheet("S").merges.push({ top: 2, left: 3, bottom: 3, right: 3 });
  expect(() => {
    act(host);
  }).toThrow(expect.objectContaining({ code }));
});

test.each([
  ["a sort", (host: ExcelHost) => host.sortRows("S", "A1:A3", "A")],
  ["a filter", (host: ExcelHost) => host.filterRows("S", "A1:A3", [2])],
  ["a moved row", (host: ExcelHost) => host.moveRow("S", 1, 3)],
])("a protected sheet refuses %s", (_name, act) => {
  const host = hostWith([["a"], ["b"], ["c"]]);
  host.sheet("S").protection = { options: STRICT_PROTECTION, password: null };
  expect(() => {
    act(host);
  }).toThrow(expect.objectContaining({ code: "AccessDenied" }));
});

const EVENTS_TOLD: readonly [string, (host: ExcelHost, by?: Person) => void, string[]][] = [
  ["a sort", (host, by) => host.sortRows("S", "A1:A3", "A", {}, by), ["changed RangeEdited"]],
  ["a copied row", (host, by) => host.copyRow("S", 1, 3, by), ["changed RowInserted", "changed RangeEdited"]],
  ["a moved row", (host, by) => host.moveRow("S", 1, 3, by), ["changed RowInserted", "changed RowDeleted"]],
  ["a filter", (host, by) => host.filterRows("S", "A1:A3", [2], by), ["rowHidden"]],
  ["a new name", (host, by) => host.renameSheet("S", "R", by), ["renamed"]],
  ["a removed sheet", (host, by) => host.removeSheet("T", by), ["deleted"]],
];

test.each(EVENTS_TOLD)("%s is told, and by whom", (_name, act, expected) => {
  for (const [by, origin] of [
    [undefined, "user"],
    ["coauthor", "coauthor"],
  ] as const) {
    const host = hostWith([["a"], ["b"], ["c"]]);
    const events: HostEvent[] = [];
    host.workbook.listeners.add((event) => events.push(event));
    act(host, by);
    const text = events.map((event) =>
      [event.kind, "changeType" in event ? event.changeType : ""].join(" ").trim(),
    );
    expect(text).toEqual(expected);
    expect(events.every((event) => "origin" in event && event.origin === origin)).toBe(true);
  }
});
