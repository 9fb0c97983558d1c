import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure } = shared;

type Move = (range: Excel.Range) => Excel.Range;

const MOVES: readonly [string, Move, string][] = [
  ["getCell", (range) => range.getCell(1, 1), "C3"],
  ["getRow", (range) => range.getRow(1), "B3:C3"],
  ["getColumn", (range) => range.getColumn(0), "B2:B3"],
  ["getLastCell", (range) => range.getLastCell(), "C3"],
  ["getLastRow", (range) => range.getLastRow(), "B3:C3"],
  ["getLastColumn", (range) => range.getLastColumn(), "C2:C3"],
  ["getEntireRow", (range) => range.getEntireRow(), "2:3"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "B:C"],
  ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:B4"],
  ["getResizedRange", (range) => range.getResizedRange(1, 0), "B2:C4"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
  ["getRowsAbove", (range) => range.getRowsAbove(1), "B1:C1"],
  ["getRowsBelow", (range) => range.getRowsBelow(2), "B4:C5"],
  ["getColumnsBefore", (range) => range.getColumnsBefore(1), "A2:A3"],
  ["getColumnsAfter", (range) => range.getColumnsAfter(1), "D2:D3"],
  ["getBoundingRect", (range) => range.getBoundingRect("E5"), "B2:E5"],
  ["getIntersection", (range) => range.getIntersection("C:C"), "C2:C3"],
  ["getUsedRange", (range) => range.getEntireColumn().getUsedRange(true), "B1:C2"],
  ["getSurroundingRegion", (range) => range.getCell(0, 0).getSurroundingRegion(), "A1:C2"],
  ["getRangeEdge", (range) => range.getCell(0, 0).getRangeEdge("Right"), "C2"],
];

test.each(MOVES)("%s", async (_name, move, address) => {
  fresh({
    S: [
      [1, 2, 3],
      [4, 5, 6],
    ],
  });
  const found = await run(async (context) => {
    const range = move(context.workbook.worksheets.getItem("S").getRange("B2:C3")).load("address");
    await context.sync();
    return range.address;
  });
  expect(found).toBe(`S!${address}`);
});

const WRONG_MOVES: readonly [string, Move, string][] = [
  ["a row outside", (range) => range.getRow(2), "InvalidArgument Range.getRow"],
  ["off the sheet", (range) => range.getOffsetRange(-5, 0), "InvalidArgument Range.getOffsetRange"],
  ["nothing shared", (range) => range.getIntersection("H9"), "ItemNotFound Range.getIntersection"],
  ["nothing used", (range) => range.getOffsetRange(50, 0).getUsedRange(), "ItemNotFound Range.getUsedRange"],
];

test.each(WRONG_MOVES)("%s is refused", async (_name, move, error) => {
  fresh({ S: [[1]] });
  const found = await failure(async (context) => {
    move(context.workbook.worksheets.getItem("S").getRange("B2:C3")).load("address");
    await context.sync();
  });
  expect(found).toBe(error);
});

test("null objects instead of errors where asked for", async () => {
  fresh({ S: [] });
  const nulls = await run(async (context) => {
    const { worksheets } = context.workbook;
    const missing = worksheets.getItemOrNullObject("X");
    const chained = missing.getRange("A1").getUsedRangeOrNullObject(true);
    const used = worksheets.getItem("S").getUsedRangeOrNullObject(true);
    const apart = worksheets.getItem("S").getRange("A1").getIntersectionOrNullObject("B1");
    await context.sync();
    return [missing, chained, used, apart].map((object) => object.isNullObject);
  });
  expect(nulls).toEqual([true, true, true, true]);
});

test("a blank sheet uses A1", async () => {
  fresh({ S: [] });
  const address = await run(async (context) => {
    const used = context.workbook.worksheets.getItem("S").getUsedRange().load("address");
    await context.sync();
    return used.address;
  });
  expect(address).toBe("S!A1");
});

test("formats count as used, unless only values are asked for", async () => {
  fresh({ S: [[1]] });
  const addresses = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("C3").format.fill.color = "yellow";
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    await context.sync();
    return [all.address, values.address];
  });
  expect(addresses).toEqual(["S!A1:C3", "S!A1"]);
});

test("only the first cell of merged cells keeps and takes a value", async () => {
  fresh({ S: [["a", "b"]] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1:B1").merge();
    sheet.getRange("B1").values = [["lost"]];
    await context.sync();
  });
  expect(shared.host.values("S", "A1:B1")).toEqual([["a", ""]]);
});

test("merged areas are found by their first cell, and asking clears the undo list on the desktop", async () => {
  fresh({ S: [] });
  const found = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1:A3").merge();
    sheet.getRange("C1:D2").merge();
    await context.sync();
    const all = sheet.getRange("A1:D9").getMergedAreasOrNullObject().load("address,areaCount");
    const below = sheet.getRange("A2:B9").getMergedAreasOrNullObject();
    all.areas.load("items/address,items/rowCount");
    await context.sync();
    return [all.address, all.areaCount, all.areas.items.map((area) => area.rowCount), below.isNullObject];
  });
  expect(found).toEqual(["S!A1:A3,S!C1:D2", 2, [3, 2], true]);
  expect(shared.host.undoClears).toEqual([
    { member: "Range.getMergedAreasOrNullObject", where: "desktop" },
    { member: "Range.getMergedAreasOrNullObject", where: "desktop" },
  ]);
});

test("merge across, unmerge, and no merging inside a table", async () => {
  fresh({
    S: [
      ["a", "b"],
      ["c", "d"],
    ],
  });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1:B2").merge(true);
    await context.sync();
  });
  expect(shared.host.sheet("S").merges).toHaveLength(2);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1:B2").unmerge();
    sheet.tables.add("A1:B2", true);
    await context.sync();
  });
  expect(shared.host.sheet("S").merges).toHaveLength(0);
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("A1:B1").merge();
    await context.sync();
  });
  expect(error).toBe("InvalidOperation Range.merge");
});

const CLEARS: readonly [Excel.ClearApplyTo, unknown, string][] = [
  ["Contents" as Excel.ClearApplyTo, "", "#FFFF00"],
  ["Formats" as Excel.ClearApplyTo, 1, "#FFFFFF"],
  ["All" as Excel.ClearApplyTo, "", "#FFFFFF"],
];

test.each(CLEARS)("clear %s", async (kind, value, fill) => {
  fresh({ S: [[1]] });
  const found = await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("S").getRange("A1");
    cell.format.fill.color = "yellow";
    cell.clear(kind);
    cell.load("values,format/fill/color");
    await context.sync();
    return [cell.values[0]?.[0], cell.format.fill.color];
  });
  expect(found).toEqual([value, fill]);
});

test("hidden rows: all, none, some", async () => {
  fresh({ S: [[1], [2], [3]] });
  const hidden = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("2:2").rowHidden = true;
    const ranges = ["A2", "A1", "A1:A3"].map((address) => sheet.getRange(address).load("rowHidden,hidden"));
    await context.sync();
    return ranges.map((range) => [range.rowHidden, range.hidden]);
  });
  expect(hidden).toEqual([
    [true, true],
    [false, false],
    [null, false],
  ]);
});

test("the visible view leaves hidden rows and columns out", async () => {
  fresh({
    S: [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ],
  });
  const values = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    const view = sheet.getRange("A1:B3").getVisibleView().load("values,cellAddresses");
    await context.sync();
    return [view.values, view.cellAddresses];
  });
  expect(values).toEqual([
    [["a"], ["e"]],
    [["A1"], ["A3"]],
  ]);
});

test("copyFrom copies values, formats or both", async () => {
  fresh({ S: [["=1+1", "x"]] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A3").copyFrom("A1:B1");
    sheet.getRange("A4").copyFrom("A1:B1", "Values");
    sheet.getRange("A5").copyFrom("A1:B1", "Formats");
    await context.sync();
  });
  const { host } = shared;
  expect(host.cell("S", "A3")).toMatchObject({ value: 2, formula: "=1+1", format: { bold: true } });
  expect(host.cell("S", "A4")).toMatchObject({ value: 2, formula: null, format: { bold: false } });
  expect(host.cell("S", "A5")).toMatchObject({ value: "", format: { bold: true } });
});

test("selecting shows the sheet and selects", async () => {
  fresh({ S: [], T: [] });
  const found = await run(async (context) => {
    context.workbook.worksheets.getItem("T").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [selected.address, active.address];
  });
  expect(found).toEqual(["T!B2:C3", "T!B2"]);
});
