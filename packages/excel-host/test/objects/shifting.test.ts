import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure } = shared;

const ROWS = [["a"], ["b"], ["c"]];

test("inserting rows moves values, merges, hidden rows, heights and names", async () => {
  fresh({ S: ROWS });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("B3:C3").merge();
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("3:3").format.rowHeight = 40;
    context.workbook.names.add("last", sheet.getRange("A3"));
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    await context.sync();
  });
  const sheet = shared.host.sheet("S");
  expect(shared.host.values("S", "A1:A5")).toEqual([["a"], [""], [""], ["b"], ["c"]]);
  expect(sheet.merges).toEqual([{ top: 5, left: 2, bottom: 5, right: 3 }]);
  expect([...sheet.hiddenRows]).toEqual([4]);
  expect(sheet.rowHeights.get(5)).toBe(40);
  expect(shared.host.workbook.names[0]?.formula).toBe("=S!$A$5");
});

test("deleting cells pulls up what is below in those columns only", async () => {
  fresh({
    S: [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ],
  });
  await run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("A1:A2").delete("Up");
    await context.sync();
  });
  expect(shared.host.values("S", "A1:B3")).toEqual([
    ["c", 1],
    ["", 2],
    ["", 3],
  ]);
});

test("a range that is kept follows its cells, in the batch and after it", async () => {
  fresh({ S: ROWS });
  const addresses = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const kept = sheet.getRange("A3").load("address");
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    kept.load("address,values");
    await context.sync();
    const inBatch = [kept.address, kept.values[0]?.[0]];
    shared.host.insertCells("S", "1:2");
    kept.load("address");
    await context.sync();
    return [...inBatch, kept.address];
  });
  expect(addresses).toEqual(["S!A4", "c", "S!A6"]);
});

test("a range whose cells are gone is no reference any more", async () => {
  fresh({ S: ROWS });
  const error = await failure(async (context) => {
    const kept = context.workbook.worksheets.getItem("S").getRange("A2").load("address");
    await context.sync();
    shared.host.deleteCells("S", "2:2");
    kept.load("values");
    await context.sync();
  });
  expect(error).toBe("InvalidReference Range.values");
});

test("inserted rows look like the row above", async () => {
  fresh({ S: ROWS });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("2:2").insert("Down");
    await context.sync();
  });
  expect(shared.host.cell("S", "A2").format.bold).toBe(true);
});

test("a shift through a merged area is refused", async () => {
  fresh({ S: ROWS });
  const error = await failure(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A3:B3").merge();
    sheet.getRange("A1").delete("Up");
    await context.sync();
  });
  expect(error).toBe("InvalidOperation Range.delete");
});
