import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure } = shared;

type Sheets = Parameters<typeof fresh>[0];

const PLAN: Sheets = {
  S: [
    ["ที่", "มาตรการ", "ผล"],
    [1, "อบรม Ethics", "อบรม"],
    [2, "ประกาศ", "อบรม"],
    [3, "อบรม ethics", ""],
  ],
};

/** Where a text is found, null where it is not. */
async function find(address: string, text: string, criteria: Excel.SearchCriteria): Promise<string | null> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange(address);
    const found = range.findOrNullObject(text, criteria).load("address");
    await context.sync();
    return found.isNullObject ? null : found.address.replace(/^.*!/, "");
  });
}

const CASES: readonly [string, string, string, Excel.SearchCriteria, string | null][] = [
  ["the first cell, row by row", "A1:C4", "อบรม", {}, "B2"],
  ["the last one when it looks backwards", "A1:C4", "อบรม", { searchDirection: "Backwards" }, "B4"],
  ["a whole cell", "A1:C4", "อบรม", { completeMatch: true }, "C2"],
  ["a whole cell, backwards", "A1:C4", "อบรม", { completeMatch: true, searchDirection: "Backwards" }, "C3"],
  ["letter case aside", "A1:C4", "ETHICS", {}, "B2"],
  ["letter case minded", "A1:C4", "ethics", { matchCase: true }, "B4"],
  ["a number by its text", "A1:C4", "2", { completeMatch: true }, "A3"],
  ["nothing outside the range", "A1:A4", "อบรม", {}, null],
  ["nothing that no cell shows", "A1:C4", "ไม่มี", {}, null],
  ["an asterisk is any text", "A1:C4", "อบรม*", { completeMatch: true }, "B2"],
  ["in whole columns", "C:C", "อบรม", {}, "C2"],
  ["from a single cell: the whole sheet after it", "C2", "อบรม", {}, "C3"],
  ["from a single cell around the end of the sheet", "C4", "อบรม", {}, "B2"],
  ["from a single cell: that cell last", "B3", "ประกาศ", {}, "B3"],
  [
    "from a single cell: the cells before it, backwards",
    "C3",
    "อบรม",
    { searchDirection: "Backwards" },
    "C2",
  ],
  [
    "from the first cell around the beginning, backwards",
    "A1",
    "อบรม",
    { searchDirection: "Backwards" },
    "B4",
  ],
];

test.each(CASES)("finds %s", async (_name, address, text, criteria, expected) => {
  fresh(PLAN);
  expect(await find(address, text, criteria)).toBe(expected);
});

test("a formula is found by what it shows", async () => {
  fresh({ S: [["=1+2", "x"]] });
  expect(await find("A1:B1", "3", { completeMatch: true })).toBe("A1");
  expect(await find("A1:B1", "1+2", {})).toBeNull();
});

test("find without a match answers ItemNotFound and stops the batch: what follows is not done", async () => {
  fresh(PLAN);
  const error = await failure(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("D1").values = [["before"]];
    sheet.getRange("A1:C4").find("ไม่มี", { completeMatch: true }).getEntireRow().delete("Up");
    sheet.getRange("2:2").delete("Up");
    await context.sync();
  });
  expect(error).toBe("ItemNotFound Range.find");
  expect(shared.host.values("S", "A1:A4")).toEqual([["ที่"], [1], [2], [3]]);
  expect(shared.host.values("S", "D1")).toEqual([["before"]]);
});

test("a find that is only there to stop the batch does so, too", async () => {
  fresh(PLAN);
  const error = await failure(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1:C4").find("ไม่มี", {});
    sheet.getRange("2:2").delete("Up");
    await context.sync();
  });
  expect(error).toBe("ItemNotFound Range.find");
  expect(shared.host.values("S", "A2")).toEqual([[1]]);
});

test("the row of the cell found is deleted in the same request", async () => {
  fresh(PLAN);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1:C4").find("ประกาศ", { completeMatch: true }).getEntireRow().delete("Up");
    await context.sync();
  });
  expect(shared.host.values("S", "A1:A4")).toEqual([["ที่"], [1], [3], [""]]);
});

test("what the same request has written is found, and the cell found is kept for the next request", async () => {
  fresh(PLAN);
  const found = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("D3").values = [["mark"]];
    const cell = sheet.getRange("D1:D9").find("mark", { completeMatch: true });
    await context.sync();
    shared.host.insertCells("S", "1:1");
    cell.load("address");
    await context.sync();
    return cell.address;
  });
  expect(found).toBe("S!D4");
});

const OUT_OF_SIGHT: readonly [string, (host: typeof shared.host) => void][] = [
  ["a hidden row", (host) => host.sheet("S").hiddenRows.add(3)],
  ["a filtered row", (host) => host.sheet("S").filteredRows.add(3)],
  ["a hidden column", (host) => host.sheet("S").hiddenColumns.add(2)],
  ["a hidden sheet", (host) => Object.assign(host.sheet("S"), { visibility: "Hidden" })],
];

test.each(OUT_OF_SIGHT)("%s: nothing is found, unless the Excel looks there", async (_name, hide) => {
  fresh({ ...PLAN, T: [] });
  hide(shared.host);
  expect(await find("A1:C4", "ประกาศ", {})).toBeNull();
  shared.host.faults.findsHiddenCells = true;
  expect(await find("A1:C4", "ประกาศ", {})).toBe("B3");
});

test.each([
  ["no text", ""],
  ["a text longer than Excel's Find takes", "ก".repeat(256)],
])("%s is refused", async (_name, text) => {
  fresh(PLAN);
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("A1:C4").findOrNullObject(text, {}).load("address");
    await context.sync();
  });
  expect(error).toBe("InvalidArgument Range.findOrNullObject");
});

test("a text as long as Excel's Find takes is found", async () => {
  const text = "ก".repeat(255);
  fresh({ S: [[text, "x"]] });
  expect(await find("A1:B1", text, { completeMatch: true })).toBe("A1");
});
