import { openBarePane } from "../../testing/open-bare-pane";

test.each(["Web", "Win32", "Mac"] as const)(
  "the real client needs no DOM for Excel (%s)",
  async (platform) => {
    const { Excel, Office, host, info } = await openBarePane({ platform });
    expect(info.host).toBe("Excel");
    const value = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [["=1+2"]];
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(value).toEqual([[3]]);
    expect(Office.context.platform).toBe({ Web: "OfficeOnline", Win32: "PC", Mac: "Mac" }[platform]);
    expect(host.unknownCalls).toEqual([]);
  },
);
