import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure } = shared;

async function protect(options?: Excel.WorksheetProtectionOptions, password?: string): Promise<void> {
  fresh({ S: [["a", "b"]] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect(options, password);
    await context.sync();
  });
}

const DENIED: readonly [string, (sheet: Excel.Worksheet) => void, string][] = [
  ["a locked cell", (sheet) => (sheet.getRange("A1").values = [["x"]]), "Range.values"],
  ["a null over a locked cell", (sheet) => (sheet.getRange("A1:B1").values = [[null, "x"]]), "Range.values"],
  ["a format", (sheet) => (sheet.getRange("B1").format.fill.color = "red"), "RangeFill.color"],
  ["a number format", (sheet) => (sheet.getRange("B1").numberFormat = [["@"]]), "Range.numberFormat"],
  ["a row's height", (sheet) => (sheet.getRange("B1").format.rowHeight = 30), "RangeFormat.rowHeight"],
  ["hiding a row", (sheet) => (sheet.getRange("1:1").rowHidden = true), "Range.rowHidden"],
  ["inserting a row", (sheet) => sheet.getRange("1:1").insert("Down"), "Range.insert"],
  ["deleting a row", (sheet) => sheet.getRange("1:1").delete("Up"), "Range.delete"],
  ["merging", (sheet) => sheet.getRange("A1:B1").merge(), "Range.merge"],
  ["clearing", (sheet) => sheet.getRange("A1").clear(), "Range.clear"],
  ["a table", (sheet) => sheet.tables.add("A1:B1", true), "TableCollection.add"],
  ["protecting again (office-js 6784)", (sheet) => sheet.protection.protect(), "WorksheetProtection.protect"],
];

test.each(DENIED)("a protected sheet refuses %s", async (_name, act, member) => {
  await protect();
  const error = await failure(async (context) => {
    act(context.workbook.worksheets.getItem("S"));
    await context.sync();
  });
  expect(error).toBe(`AccessDenied ${member}`);
});

test("an unlocked cell can be written", async () => {
  await protect();
  await run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("B1").values = [["ok"]];
    await context.sync();
  });
  expect(shared.host.values("S", "A1:B1")).toEqual([["a", "ok"]]);
});

test("what the options allow is allowed", async () => {
  await protect({ allowFormatCells: true, allowFormatRows: true, allowInsertRows: true });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.getRange("1:1").insert("Down");
    sheet.protection.load("protected,options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowSort: false });
  });
});

test("the password counts, and an unprotected sheet cannot be unprotected (office-js 6784)", async () => {
  await protect({}, "ลับ");
  const unprotect = (password?: string) => (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("S").protection.unprotect(password);
    return context.sync();
  };
  expect(await failure(unprotect("x"))).toBe("AccessDenied WorksheetProtection.unprotect");
  await run(unprotect("ลับ"));
  expect(shared.host.sheet("S").protection).toBeNull();
  expect(await failure(unprotect())).toBe("AccessDenied WorksheetProtection.unprotect");
});
