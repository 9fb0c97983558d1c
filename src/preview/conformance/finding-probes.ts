/// <reference types="office-js" />
import { failureOf, readValues } from "./ask-range";
import { defineProbe, type Answer, type Probe } from "./probe";

const WHOLE_CELL: Excel.SearchCriteria = { completeMatch: true, matchCase: true };

/** How `find` works; with it a row is removed only if it is still the row that was seen. */
export const FINDING_PROBES: readonly Probe[] = [
  defineProbe({
    id: "find-without-a-match-stops-the-batch",
    asks: "find without a match answers ItemNotFound, and a row that the same request deletes after it stays",
    source:
      "docs: excel-add-ins-ranges-string-match; that nothing after it is done is observed of other errors",
    needs: "1.9",
    expected: { failed: "ItemNotFound", kept: [["a"], ["b"], ["c"]] },
    ask: async (context, sheet) => {
      const range = await write(context, sheet, ["a", "b", "c"]);
      range.find("not there", WHOLE_CELL);
      sheet.getRange("2:2").delete("Up");
      const failed = await failureOf(context);
      return { failed, kept: await readValues(context, sheet, "A1:A3") };
    },
  }),
  defineProbe({
    id: "find-and-delete-the-row",
    asks: "The row of the cell that find gives is deleted in the same request",
    source: "Range.find and Range.getEntireRow in office.d.ts",
    needs: "1.9",
    expected: [["a"], ["c"], [""]],
    ask: async (context, sheet) => {
      const range = await write(context, sheet, ["a", "b", "c"]);
      range.find("b", WHOLE_CELL).getEntireRow().delete("Up");
      return readValues(context, sheet, "A1:A3");
    },
  }),
  defineProbe({
    id: "find-what-was-just-written",
    asks: "find sees a text that the same request has written, and one of the request before",
    source: "assumption of the writer",
    needs: "1.9",
    expected: { inTheRequest: true, inTheNext: true },
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      sheet.getRange("A2").values = [["mark"]];
      const inTheRequest = await isFound(context, range, "mark");
      return { inTheRequest, inTheNext: await isFound(context, range, "mark") };
    },
  }),
  defineProbe({
    id: "find-in-a-hidden-row",
    asks: "find sees no cell of a row that is hidden by hand",
    source: "assumption; Worksheet.findAll in office.d.ts leaves out hidden sheets",
    needs: "1.9",
    expected: false,
    ask: async (context, sheet) => {
      const range = await write(context, sheet, ["a", "b", "c"]);
      sheet.getRange("2:2").rowHidden = true;
      await context.sync();
      return isFound(context, range, "b");
    },
  }),
  defineProbe({
    id: "find-in-a-filtered-row",
    asks: "find sees no cell of a row that a filter hides",
    source: "assumption; Worksheet.findAll in office.d.ts leaves out hidden sheets",
    needs: "1.9",
    expected: false,
    ask: async (context, sheet) => {
      const range = await write(context, sheet, ["head", "b", "c"]);
      sheet.autoFilter.apply(range, 0, { filterOn: "Values", values: ["c"] });
      await context.sync();
      return isFound(context, range, "b");
    },
  }),
  defineProbe({
    id: "find-with-wildcards",
    asks: "In find, * is any text and ~* an asterisk",
    source: "assumption: as in Excel's own Find",
    needs: "1.9",
    expected: { star: true, tilde: true, other: false },
    ask: async (context, sheet) => {
      const range = await write(context, sheet, ["abc", "x*", "z"]);
      return {
        star: await isFound(context, range, "a*"),
        tilde: await isFound(context, range, "x~*"),
        other: await isFound(context, range, "a~*"),
      };
    },
  }),
];

/** Writes texts below each other from A1 on. */
async function write(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  texts: readonly string[],
): Promise<Excel.Range> {
  const range = sheet.getRange(`A1:A${texts.length}`);
  range.values = texts.map((text) => [text]);
  await context.sync();
  return range;
}

async function isFound(context: Excel.RequestContext, range: Excel.Range, text: string): Promise<Answer> {
  const found = range.findOrNullObject(text, WHOLE_CELL);
  found.load("address");
  await context.sync();
  return !found.isNullObject;
}
