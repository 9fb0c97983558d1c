import { usePane } from "../../testing/use-pane";

const { fresh, run } = usePane();

test("which rows are hidden, one answer for each row", async () => {
  fresh({ S: [[1], [2], [3]] });
  const answers = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("2:2").rowHidden = true;
    const rows = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true });
    await context.sync();
    return rows.value;
  });
  expect(answers).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
});

test("cells with formulas, neighbours joined; none where there is none", async () => {
  fresh({
    S: [
      ["=1", "=2", "x"],
      ["=3", "=4", "x"],
      ["x", "", "=5"],
    ],
    T: [["x", "y"]],
  });
  const found = await run(async (context) => {
    const { worksheets } = context.workbook;
    const some = worksheets
      .getItem("S")
      .getRange("A1:C3")
      .getSpecialCellsOrNullObject("Formulas")
      .load("address");
    const none = worksheets.getItem("T").getRange("A1:B1").getSpecialCellsOrNullObject("Formulas");
    await context.sync();
    return [some.address, none.isNullObject];
  });
  expect(found).toEqual(["S!A1:B2,S!C3", true]);
});
