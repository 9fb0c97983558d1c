import { usePane } from "../../testing/use-pane";

const shared = usePane();
const { fresh, run, failure, settle } = shared;

test("an error stops the batch; what was done before stays done", async () => {
  fresh({ S: [] });
  const error = await failure(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1").values = [[1]];
    context.workbook.worksheets.getItem("X").activate();
    sheet.getRange("A2").values = [[2]];
    await context.sync();
  });
  expect(error).toBe("ItemNotFound WorksheetCollection.getItem");
  expect(shared.host.values("S", "A1:A2")).toEqual([[1], [""]]);
});

describe("rules that the real client keeps by itself", () => {
  test("reading before load, and before sync", async () => {
    fresh({ S: [[1]] });
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("S").getRange("A1");
      await context.sync();
      expect(() => cell.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      cell.load("values");
      expect(() => cell.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      await context.sync();
      expect(cell.values).toEqual([[1]]);
    });
  });

  test("a range used after its run", async () => {
    fresh({ S: [[1]] });
    const { kept, context } = await run(async (inner) => {
      const range = inner.workbook.worksheets.getItem("S").getRange("A1");
      await inner.sync();
      return { kept: range, context: inner };
    });
    await settle();
    const late = async (): Promise<void> => {
      kept.load("values");
      await context.sync();
    };
    await expect(late()).rejects.toMatchObject({ code: "InvalidObjectPath" });
  });

  test("a tracked range survives the run, and nothing is left over", async () => {
    fresh({ S: [[7]] });
    const kept = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await shared.pane.Excel.run(kept, async (context) => {
      kept.load("values");
      await context.sync();
      expect(kept.values).toEqual([[7]]);
      kept.untrack();
      await context.sync();
    });
    await settle();
    expect(shared.host.referenceCount()).toBe(0);
  });

  test("an object of another context", async () => {
    fresh({ S: [] });
    const other = new shared.pane.Excel.RequestContext();
    const foreign = other.workbook.worksheets.getItem("S").getRange("A1");
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("S").getRange("B1").getBoundingRect(foreign).load("address");
      await context.sync();
    });
    expect(error).toMatch(/^InvalidRequestContext/);
  });
});

describe("what the simulation lacks fails loudly, with its name", () => {
  const unknown: readonly [string, (context: Excel.RequestContext) => void, string, string][] = [
    [
      "an object",
      ({ workbook }) => workbook.worksheets.getItem("S").pivotTables.load("items/name"),
      "ApiNotFound",
      "Worksheet.pivotTables",
    ],
    [
      "a method",
      ({ workbook }) => workbook.worksheets.getItem("S").getRange("A1").flashFill(),
      "ApiNotFound",
      "Range.flashFill()",
    ],
    [
      "a misspelt property",
      ({ workbook }) => workbook.worksheets.getItem("S").getRange("A1").load("value"),
      "InvalidArgument",
      "Range.value",
    ],
    [
      "a property to set",
      ({ workbook }) => (workbook.worksheets.getItem("S").getRange("A1").style = "Good"),
      "ApiNotFound",
      "Range.style",
    ],
  ];

  test.each(unknown)("%s", async (_name, act, code, member) => {
    fresh({ S: [] });
    const work = run(async (context) => {
      act(context);
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code, message: expect.stringContaining(member) });
    expect(shared.host.unknownCalls).toEqual([member]);
    shared.host.resetStats();
  });
});
