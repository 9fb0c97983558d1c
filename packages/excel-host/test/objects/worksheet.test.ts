import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure } = shared;

function sheetNames(): string[] {
  return shared.host.workbook.sheets.map(({ name }) => name);
}

test("adding, naming, moving, hiding, activating, deleting", async () => {
  fresh({ A: [], B: [] });
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const report = worksheets.add("รายงาน");
    worksheets.add();
    report.position = 0;
    worksheets.getItem("A").name = "Z";
    worksheets.getItem("B").visibility = "VeryHidden";
    report.activate();
    report.tabColor = "#ff0000";
    report.showGridlines = false;
    await context.sync();
    worksheets.getItem("Z").delete();
    await context.sync();
  });
  expect(sheetNames()).toEqual(["รายงาน", "B", "Sheet4"]);
  expect(shared.host.workbook.active).toMatchObject({
    name: "รายงาน",
    tabColor: "#FF0000",
    showGridlines: false,
  });
  expect(shared.host.undoClears.map(({ member }) => member)).toEqual([
    "Worksheet.position",
    "Worksheet.name",
    "Worksheet.visibility",
    "Worksheet.delete",
  ]);
});

const WRONG: readonly [string, (sheets: Excel.WorksheetCollection) => void, string][] = [
  ["a name in use", (sheets) => sheets.add("s"), "ItemAlreadyExists WorksheetCollection.add"],
  ["a slash in a name", (sheets) => sheets.add("a/b"), "InvalidArgument WorksheetCollection.add"],
  ["32 letters", (sheets) => sheets.add("x".repeat(32)), "InvalidArgument WorksheetCollection.add"],
  ["a blank name", (sheets) => sheets.add(" "), "InvalidArgument WorksheetCollection.add"],
  [
    "renaming to a name in use",
    (sheets) => (sheets.getItem("T").name = "S"),
    "ItemAlreadyExists Worksheet.name",
  ],
  ["a missing sheet", (sheets) => sheets.getItem("X").activate(), "ItemNotFound WorksheetCollection.getItem"],
  [
    "showing a hidden sheet",
    (sheets) => sheets.getItem("T").activate(),
    "InvalidOperation Worksheet.activate",
  ],
  [
    "deleting the last visible one",
    (sheets) => sheets.getItem("S").delete(),
    "InvalidOperation Worksheet.delete",
  ],
  [
    "deleting a very hidden one",
    (sheets) => {
      sheets.getItem("T").visibility = "VeryHidden";
      sheets.getItem("T").delete();
    },
    "InvalidOperation Worksheet.delete",
  ],
  [
    "hiding the last visible one",
    (sheets) => (sheets.getItem("S").visibility = "Hidden"),
    "InvalidOperation Worksheet.visibility",
  ],
  [
    "a bad address",
    (sheets) => sheets.getItem("S").getRange("A0").select(),
    "InvalidArgument Worksheet.getRange",
  ],
];

test.each(WRONG)("refuses %s", async (_name, act, error) => {
  fresh({ S: [], T: [] });
  shared.host.sheet("T").visibility = "Hidden";
  const found = await failure(async (context) => {
    act(context.workbook.worksheets);
    await context.sync();
  });
  expect(found).toBe(error);
});

test("31 letters are enough for a name", async () => {
  fresh({ S: [] });
  await run(async (context) => {
    context.workbook.worksheets.add("ก".repeat(31));
    await context.sync();
  });
  expect(sheetNames()[1]).toHaveLength(31);
});

test("collections: items, nested paths, top and skip", async () => {
  fresh({ A: [[1]], B: [["q"]], C: [] });
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/tables/items/name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["A", "B", "C"]);
    worksheets.load({ select: "name", top: 1, skip: 1 } as never);
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["B"]);
    const cell = worksheets.items[0]?.getRange("A1").load("values,worksheet/name");
    await context.sync();
    expect([cell?.values, cell?.worksheet.name]).toEqual([[["q"]], "B"]);
  });
});

test("neighbours, first, last, count and the active one", async () => {
  fresh({ A: [], B: [], C: [] });
  shared.host.sheet("B").visibility = "Hidden";
  const found = await run(async (context) => {
    const { worksheets } = context.workbook;
    const a = worksheets.getItem("A");
    const names = [
      a.getNext(),
      a.getNext(true),
      worksheets.getFirst(),
      worksheets.getLast(),
      worksheets.getActiveWorksheet(),
    ].map((sheet) => sheet.load("name"));
    const none = a.getPreviousOrNullObject();
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    return [names.map(({ name }) => name), none.isNullObject, counts.map(({ value }) => value)];
  });
  expect(found).toEqual([["B", "C", "A", "C", "A"], true, [3, 2]]);
});

test("a copy has everything, under a new name", async () => {
  fresh({ S: [["a"]] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1").format.font.bold = true;
    const copy = sheet.copy("End");
    copy.getRange("A2").values = [["b"]];
    await context.sync();
  });
  expect(sheetNames()).toEqual(["S", "S (2)"]);
  expect(shared.host.cell("S (2)", "A1")).toMatchObject({ value: "a", format: { bold: true } });
  expect(shared.host.cell("S", "A2").value).toBe("");
});

test("a renamed sheet keeps its formulas and names", async () => {
  fresh({ S: [[1]], T: [["=S!A1"]] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    context.workbook.names.add("one", sheet.getRange("A1"));
    sheet.name = "ข้อมูล";
    await context.sync();
  });
  expect(shared.host.cell("T", "A1")).toMatchObject({ formula: "='ข้อมูล'!A1", value: 1 });
  expect(shared.host.workbook.names[0]?.formula).toBe("='ข้อมูล'!$A$1");
});

test("what pointed at a deleted sheet is broken, also after another sheet took its name", async () => {
  fresh({ S: [[1]], T: [["=S!A1"], ['=A1&"S!A1"']] });
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("one", worksheets.getItem("S").getRange("A1"));
    worksheets.getItem("S").delete();
    worksheets.add("S").getRange("A1").values = [[2]];
    await context.sync();
  });
  expect(shared.host.cell("T", "A1")).toMatchObject({ formula: "=#REF!", value: "#REF!" });
  expect(shared.host.cell("T", "A2").formula).toBe('=A1&"S!A1"');
  expect(shared.host.workbook.names[0]?.formula).toBe("=#REF!");
});

test("a hidden sheet can be deleted, and a very hidden one once it is hidden", async () => {
  fresh({ S: [], T: [], U: [] });
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("T").visibility = "Hidden";
    worksheets.getItem("U").visibility = "VeryHidden";
    await context.sync();
    worksheets.getItem("T").delete();
    worksheets.getItem("U").visibility = "Hidden";
    worksheets.getItem("U").delete();
    await context.sync();
  });
  expect(sheetNames()).toEqual(["S"]);
});

test("frozen rows, columns and both", async () => {
  fresh({ S: [] });
  const found = await run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("S");
    const none = freezePanes.getLocationOrNullObject();
    freezePanes.freezeRows(4);
    const rows = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    freezePanes.freezeAt("A1:B2");
    await context.sync();
    return [none.isNullObject, rows.address];
  });
  expect(found).toEqual([true, "S!1:4"]);
  expect(shared.host.sheet("S").frozen).toEqual({ rows: 2, columns: 2 });
});
