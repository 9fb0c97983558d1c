import { failureOf, readValues } from "./ask-range";
import { defineProbe, type Probe } from "./probe";

const LONGEST_TEXT = 32_767;

/** What is refused, and with which code. */
export const REFUSAL_PROBES: readonly Probe[] = [
  defineProbe({
    id: "wrong-shape",
    asks: "An array of another shape is refused",
    source: "observed",
    needs: "1.1",
    expected: "InvalidArgument",
    ask: async (context, sheet) => {
      sheet.getRange("A1:B1").values = [["a"]];
      return failureOf(context);
    },
  }),
  defineProbe({
    id: "too-long-a-text",
    asks: `A text of ${LONGEST_TEXT + 1} characters is refused`,
    source: "Excel specifications and limits; the code is an assumption",
    needs: "1.1",
    expected: "InvalidArgument",
    ask: async (context, sheet) => {
      sheet.getRange("A1").values = [["ก".repeat(LONGEST_TEXT + 1)]];
      return failureOf(context);
    },
  }),
  defineProbe({
    id: "what-was-done-stays",
    asks: "Where a batch fails, what stood before the failure stays done",
    source: "observed",
    needs: "1.1",
    expected: { failed: "ItemNotFound", kept: [[1]] },
    ask: async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      context.workbook.worksheets.getItem("there is no such sheet").activate();
      const failed = await failureOf(context);
      return { failed, kept: await readValues(context, sheet, "A1") };
    },
  }),
  defineProbe({
    id: "protected-sheet",
    asks: "Writing to a locked cell of a protected sheet is refused",
    source: "microsoft-graph-docs issue 4546; the code is an assumption",
    needs: "1.2",
    expected: "AccessDenied",
    ask: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("A1").values = [["x"]];
      const failed = await failureOf(context);
      sheet.protection.unprotect();
      await context.sync();
      return failed;
    },
  }),
  defineProbe({
    id: "same-sheet-name",
    asks: "A second sheet of one name is refused",
    source: "observed",
    needs: "1.1",
    expected: "ItemAlreadyExists",
    ask: async (context, sheet) => {
      sheet.load("name");
      await context.sync();
      context.workbook.worksheets.add(sheet.name);
      return failureOf(context);
    },
  }),
];
