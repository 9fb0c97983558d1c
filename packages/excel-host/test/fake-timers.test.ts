import { usePane } from "../testing/use-pane";

const shared = usePane();

afterEach(() => {
  jest.useRealTimers();
});

test("the client and the host go on under fake timers", async () => {
  shared.fresh({ S: [[5]] });
  jest.useFakeTimers();
  const values = await shared.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("S").getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([[5]]);
});
