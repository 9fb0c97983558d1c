import { createExcelHost, dumpWorkbook } from "../../src/host/create-excel-host";
import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure } = shared;

test("names of the workbook and of a sheet", async () => {
  fresh({ S: [["k", "v"]], มาตรการ: [] });
  const found = await run(async (context) => {
    const { names, worksheets } = context.workbook;
    const item = names
      .add("MyName", worksheets.getItem("S").getRange("A1:B3"))
      .load("formula,value,type,scope");
    const range = names.getItemOrNullObject("myname").getRange().load("address");
    const thai = worksheets.getItem("มาตรการ").names.add("หัวตาราง", "='มาตรการ'!$A$4").load("scope,value");
    const byName = worksheets.getItem("S").getRange("MyName").load("address");
    const constant = names.add("rate", "=0.5").load("type,value");
    const none = names.getItemOrNullObject("none");
    await context.sync();
    return [
      [item.formula, item.value, item.type, item.scope],
      [range.address, byName.address],
      [thai.scope, thai.value],
      [constant.type, constant.value],
      none.isNullObject,
    ];
  });
  expect(found).toEqual([
    ["=S!$A$1:$B$3", "S!A1:B3", "Range", "Workbook"],
    ["S!A1:B3", "S!A1:B3"],
    ["Worksheet", "'มาตรการ'!A4"],
    ["Double", 0.5],
    true,
  ]);
});

test.each([
  ["A1", "InvalidArgument NamedItemCollection.add"],
  ["two words", "InvalidArgument NamedItemCollection.add"],
  ["MyName", "ItemAlreadyExists NamedItemCollection.add"],
])("refuses the name %s", async (name, error) => {
  fresh({ S: [] });
  const found = await failure(async (context) => {
    context.workbook.names.add("myname", "=1");
    context.workbook.names.add(name, "=1");
    await context.sync();
  });
  expect(found).toBe(error);
});

test("a deleted name is gone", async () => {
  fresh({ S: [] });
  await run(async (context) => {
    context.workbook.names.add("x", "=1").delete();
    await context.sync();
  });
  expect(shared.host.workbook.names).toEqual([]);
});

test("a name of one sheet can be hidden, is found on that sheet only, and goes with it", async () => {
  fresh({ S: [], T: [] });
  const found = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const item = sheet.names.add("mark", '="print"');
    item.visible = false;
    const again = sheet.names.getItemOrNullObject("mark").load("visible,value,scope");
    const elsewhere = context.workbook.worksheets.getItem("T").names.getItemOrNullObject("mark");
    const ofWorkbook = context.workbook.names.getItemOrNullObject("mark");
    await context.sync();
    return [again.visible, again.value, again.scope, elsewhere.isNullObject, ofWorkbook.isNullObject];
  });
  expect(found).toEqual([false, "print", "Worksheet", true, true]);
  const saved = createExcelHost({ data: dumpWorkbook(shared.host) });
  expect(saved.sheet("S").names).toMatchObject([{ name: "mark", visible: false }]);
});
