import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure, settle } = shared;

const WRITTEN: readonly [string, unknown, unknown, string][] = [
  ["a formula", "=1+2", 3, "Double"],
  ["text behind an apostrophe", "'=1+2", "=1+2", "String"],
  ["leading zeros", "007", 7, "Double"],
  ["a US date", "1/2/2024", 45_293, "Double"],
  ["percent", "50%", 0.5, "Double"],
  ["a plus", "+3", 3, "Double"],
  ["true", "TRUE", true, "Boolean"],
  ["thousands", "1,234", 1234, "Double"],
  ["an error value", "#N/A", "#N/A", "Error"],
  ["Thai text", "ข้อ ๑", "ข้อ ๑", "String"],
  ["nothing", "", "", "Empty"],
];

test.each(WRITTEN)("writing %s", async (_name, value, expected, kind) => {
  fresh({ S: [] });
  const range = await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("S").getRange("A1");
    cell.values = [[value]];
    cell.load("values,valueTypes");
    await context.sync();
    return [cell.values, cell.valueTypes];
  });
  expect(range).toEqual([[[expected]], [[kind]]]);
});

test("the text format, set first in the same batch, keeps text as it is", async () => {
  fresh({ S: [] });
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange("B1:B2");
    range.numberFormat = [["@"], ["@"]];
    range.values = [["=1+2"], ["007"]];
    await context.sync();
  });
  expect(usedValues("S", "B1:B2")).toEqual([["=1+2"], ["007"]]);
});

function usedValues(sheet: string, address: string): unknown {
  return shared.host.values(sheet, address);
}

test("null leaves a cell, an empty text clears it, a scalar fills", async () => {
  fresh({ S: [[1, 2, 3]] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1:C1").values = [[null, "", 9]];
    sheet.getRange("A2:B3").values = 5 as never;
    await context.sync();
  });
  expect(usedValues("S", "A1:C3")).toEqual([
    [1, "", 9],
    [5, 5, ""],
    [5, 5, ""],
  ]);
});

test("formulas read and written back turn quoted text into a formula (office-js 6687)", async () => {
  fresh({ S: [] });
  await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("S").getRange("A1");
    cell.values = [["'=1+2"]];
    cell.load("formulas");
    await context.sync();
    expect(cell.formulas).toEqual([["=1+2"]]);
    cell.formulas = cell.formulas.map((row) => [...row]);
    await context.sync();
  });
  expect(usedValues("S", "A1")).toEqual([[3]]);
});

test("a date shows by its number format", async () => {
  fresh({ S: [] });
  const text = await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("S").getRange("A1");
    cell.values = [[45_931]];
    cell.numberFormat = [["[$-D07041E]d mmmm yyyy;@"]];
    cell.load("text");
    await context.sync();
    return cell.text;
  });
  expect(text).toEqual([["๑ ตุลาคม ๒๕๖๘"]]);
});

const REFUSED: readonly [string, string, unknown, string][] = [
  ["too few rows", "A1:B2", [[1, 2]], "InvalidArgument Range.values"],
  ["a ragged array", "A1:B2", [[1, 2], [3]], "InvalidArgument Range.values"],
  ["null", "A1", null, "InvalidArgument Range.values"],
  ["32,768 characters", "A1", [["x".repeat(32_768)]], "InvalidArgument Range.values"],
  [
    "a minus before 8,200 characters",
    "A1:B1",
    [[`-${"x".repeat(8_200)}`, ""]],
    "GeneralException Range.values",
  ],
  ["an array for whole columns", "A:A", [[1]], "InvalidArgument Range.values"],
];

test.each(REFUSED)("refuses %s", async (_name, address, values, error) => {
  fresh({ S: [] });
  const found = await failure(async (context) => {
    context.workbook.worksheets.getItem("S").getRange(address).values = values as never;
    await context.sync();
  });
  expect(found).toBe(error);
});

test("32,767 characters are taken", async () => {
  fresh({ S: [] });
  await run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("A1").values = [["ก".repeat(32_767)]];
    await context.sync();
  });
  expect(shared.host.cell("S", "A1").text).toHaveLength(32_767);
});

test("whole rows and columns have no values", async () => {
  fresh({ S: [[1]] });
  const values = await run(async (context) => {
    const columns = context.workbook.worksheets.getItem("S").getRange("A:C").load("values,text");
    await context.sync();
    return [columns.values, columns.text];
  });
  expect(values).toEqual([null, null]);
});

test("4,000 cells are cut into parts by the client, in one round trip", async () => {
  fresh({ S: [] });
  const rows = Array.from({ length: 1000 }, (_, index) => [index, `r${index}`, index * 2, true]);
  await run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("A1:D1000").values = rows;
    await context.sync();
  });
  await settle();
  const [request] = shared.host.trace.filter(({ kind }) => kind === "sync");
  const writes = request?.request.Actions?.filter(({ ActionType }) => ActionType === 4);
  expect(writes).toHaveLength(3);
  expect(shared.host.cell("S", "B1000").value).toBe("r999");
  expect(shared.host.stats.syncs).toBe(1);
});

test("the error names the statement", async () => {
  fresh({ S: [] });
  const run2 = run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange("A1:B2");
    range.values = [[1]];
    await context.sync();
  });
  await expect(run2).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { statement: "range.values = ...;", errorLocation: "Range.values" },
  });
});
