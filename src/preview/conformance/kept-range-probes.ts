/// <reference types="office-js" />
import { addressIn, failureOf, toAnswer } from "./ask-range";
import { defineProbe, type Answer, type Probe } from "./probe";

const TRACKED_OBJECTS =
  "TrackedObjects.add in office.d.ts: automatic adjustment based on surrounding changes";

/** Where a range is that was read in one request, when something happened before the next. */
export const KEPT_RANGE_PROBES: readonly Probe[] = [
  defineProbe({
    id: "kept-range-after-an-inserted-row",
    asks: "A range that was read goes down with its cell when a row is inserted above",
    source: TRACKED_OBJECTS,
    needs: "1.1",
    expected: ["B3", [[1]]],
    ask: (context, sheet) =>
      keptRangeAfter(context, sheet, () => {
        sheet.getRange("1:1").insert("Down");
      }),
  }),
  defineProbe({
    id: "kept-range-after-a-deleted-row",
    asks: "A range that was read goes up with its cell when a row above is deleted",
    source: TRACKED_OBJECTS,
    needs: "1.1",
    expected: ["B1", [[1]]],
    ask: (context, sheet) =>
      keptRangeAfter(context, sheet, () => {
        sheet.getRange("1:1").delete("Up");
      }),
  }),
  defineProbe({
    id: "kept-range-of-a-deleted-row",
    asks: "A range that was read is an error when its own row is deleted, and nothing is written",
    source: "docs: application-specific-api-error-handling; the code is an assumption",
    needs: "1.1",
    expected: "InvalidReference",
    ask: async (context, sheet) => {
      const kept = await keepRange(context, sheet);
      sheet.getRange("2:2").delete("Up");
      await context.sync();
      kept.values = [["x"]];
      return failureOf(context);
    },
  }),
  defineProbe({
    id: "kept-range-after-a-sort",
    asks: "A range that was read stays where it is when the rows are sorted, and shows what came there",
    source: "assumption: a sort moves what is in the cells, not the cells",
    needs: "1.2",
    expected: ["B2", [[2]]],
    ask: (context, sheet) =>
      keptRangeAfter(context, sheet, () => {
        sheet.getRange("A1:B3").sort.apply([{ key: 1 }]);
      }),
  }),
];

/** Three rows with numbers in B; B2 was read. */
async function keepRange(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Range> {
  sheet.getRange("A1:B3").values = [
    ["a", 3],
    ["b", 1],
    ["c", 2],
  ];
  const kept = sheet.getRange("B2");
  kept.load("values");
  await context.sync();
  return kept;
}

async function keptRangeAfter(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  act: () => void,
): Promise<Answer> {
  const kept = await keepRange(context, sheet);
  act();
  await context.sync();
  kept.load("address,values");
  await context.sync();
  return [addressIn(kept.address), toAnswer(kept.values)];
}
