import { createExcelHost, dumpWorkbook } from "../../src/host/create-excel-host";
import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure } = shared;

test("a sheet carries texts under keys that mind no letter case", async () => {
  fresh({ S: [], T: [] });
  const found = await run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("S");
    customProperties.add("Mark", "1");
    customProperties.add("other", "x");
    customProperties.add("MARK", "2");
    const mark = customProperties.getItemOrNullObject("mark").load("key,value");
    const none = customProperties.getItemOrNullObject("none");
    const elsewhere = context.workbook.worksheets.getItem("T").customProperties.getItemOrNullObject("Mark");
    const count = customProperties.getCount();
    await context.sync();
    return [mark.key, mark.value, none.isNullObject, elsewhere.isNullObject, count.value];
  });
  expect(found).toEqual(["MARK", "2", true, true, 2]);
});

test("a text changes and goes, and is there in the next request", async () => {
  fresh({ S: [] });
  const values = await run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem("S");
    const mark = customProperties.add("mark", "1");
    customProperties.add("gone", "x").delete();
    await context.sync();
    mark.value = "2";
    await context.sync();
    customProperties.load("items/key,items/value");
    await context.sync();
    return customProperties.items.map(({ key, value }) => [key, value]);
  });
  expect(values).toEqual([["mark", "2"]]);
});

test("the texts stay with a sheet that is renamed, copied and saved", async () => {
  fresh({ S: [] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.customProperties.add("mark", "1");
    sheet.name = "R";
    sheet.copy("End");
    await context.sync();
  });
  const again = createExcelHost({ data: dumpWorkbook(shared.host) });
  expect(again.workbook.sheets.map(({ name, customProperties }) => [name, customProperties])).toEqual([
    ["R", [{ key: "mark", value: "1" }]],
    ["R (2)", [{ key: "mark", value: "1" }]],
  ]);
});

const KEYS: readonly [string, string, string | null][] = [
  ["255 letters", "k".repeat(255), null],
  ["256 letters", "k".repeat(256), "InvalidArgument WorksheetCustomPropertyCollection.add"],
];

test.each(KEYS)("a key of %s", async (_name, key, error) => {
  fresh({ S: [] });
  const add = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getItem("S").customProperties.add(key, "x");
    await context.sync();
  };
  if (error === null) await expect(run(add)).resolves.toBeUndefined();
  else expect(await failure(add)).toBe(error);
});

test("a text that is not there is an error where it is asked for by getItem", async () => {
  fresh({ S: [] });
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem("S").customProperties.getItem("none").load("value");
    await context.sync();
  });
  expect(error).toBe("ItemNotFound WorksheetCustomPropertyCollection.getItem");
});
