import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure } = shared;

const ROWS = [
  ["k", "v"],
  ["a", 1],
  ["b", 2],
  ["below", ""],
];

async function addTable(): Promise<void> {
  fresh({ S: ROWS });
  await run(async (context) => {
    context.workbook.worksheets.getItem("S").tables.add("A1:B3", true).name = "Plan";
    await context.sync();
  });
}

test("ranges, columns and rows of a table", async () => {
  await addTable();
  const found = await run(async (context) => {
    const table = context.workbook.tables.getItem("plan").load("name,id,showHeaders");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
      range.load("address"),
    );
    const column = table.columns.getItem("v").getDataBodyRange().load("values");
    const missing = table.columns.getItemOrNullObject("x");
    table.columns.load("items/name");
    table.rows.load("items/values,count");
    const byRange = context.workbook.worksheets.getItem("S").getRange("B2").getTables().load("items/name");
    await context.sync();
    return {
      parts: parts.map(({ address }) => address),
      column: column.values,
      missing: missing.isNullObject,
      names: table.columns.items.map(({ name }) => name),
      rows: table.rows.items.map(({ values }) => values[0]),
      count: table.rows.count,
      byRange: byRange.items.map(({ name }) => name),
    };
  });
  expect(found).toEqual({
    parts: ["S!A1:B3", "S!A1:B1", "S!A2:B3"],
    column: [[1], [2]],
    missing: true,
    names: ["k", "v"],
    rows: [
      ["a", 1],
      ["b", 2],
    ],
    count: 2,
    byRange: ["Plan"],
  });
});

test("added rows push down what is below the table", async () => {
  await addTable();
  await run(async (context) => {
    const { rows: tableRows } = context.workbook.tables.getItem("Plan");
    tableRows.add(undefined, [
      ["c", 3],
      ["d", 4],
    ]);
    tableRows.add(0, [["first", 0]]);
    await context.sync();
  });
  expect(shared.host.values("S", "A1:A7").flat()).toEqual(["k", "first", "a", "b", "c", "d", "below"]);
  expect(shared.host.sheet("S").tables[0]?.area).toMatchObject({ top: 1, bottom: 6 });
});

test("a deleted row is gone", async () => {
  await addTable();
  await run(async (context) => {
    context.workbook.tables.getItem("Plan").rows.getItemAt(0).delete();
    await context.sync();
  });
  expect(shared.host.values("S", "A1:A3").flat()).toEqual(["k", "b", "below"]);
});

test("converted to a range, the cells stay", async () => {
  await addTable();
  await run(async (context) => {
    context.workbook.tables.getItem("Plan").convertToRange();
    await context.sync();
  });
  expect(shared.host.sheet("S").tables).toHaveLength(0);
  expect(shared.host.cell("S", "A2").value).toBe("a");
});

test("blank headings are filled, and a table without headings gets a row of them", async () => {
  fresh({
    S: [
      ["k", ""],
      ["a", 1],
    ],
  });
  await run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem("S");
    tables.add("A1:B2", true);
    tables.add("D1:E1", false);
    await context.sync();
  });
  expect(shared.host.values("S", "A1:E1")).toEqual([["k", "Column2", "", "Column1", "Column2"]]);
});

const WRONG: readonly [string, (context: Excel.RequestContext) => void, string][] = [
  [
    "a table over a table",
    ({ workbook }) => workbook.tables.add("S!B2:C3", true),
    "InvalidArgument TableCollection.add",
  ],
  [
    "a row of another width",
    ({ workbook }) => workbook.tables.getItem("Plan").rows.add(undefined, [["c"]]),
    "InvalidArgument TableRowCollection.add",
  ],
  [
    "a missing table",
    ({ workbook }) => workbook.tables.getItem("X").delete(),
    "ItemNotFound TableCollection.getItem",
  ],
  [
    "a name with a space",
    ({ workbook }) => (workbook.tables.getItem("Plan").name = "a b"),
    "InvalidArgument Table.name",
  ],
];

test.each(WRONG)("refuses %s", async (_name, act, error) => {
  await addTable();
  const found = await failure(async (context) => {
    act(context);
    await context.sync();
  });
  expect(found).toBe(error);
});

test("a name in use is refused (office-js 2875)", async () => {
  await addTable();
  const found = await failure(async (context) => {
    context.workbook.worksheets.getItem("S").tables.add("D1:E2", true).name = "PLAN";
    await context.sync();
  });
  expect(found).toBe("InvalidArgument Table.name");
});
