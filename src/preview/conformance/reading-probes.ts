import { addressIn, readValues, toAnswer } from "./ask-range";
import { defineProbe, type Answer, type Probe } from "./probe";

const EVENTS_ARRIVE_MS = 500;

/** What Excel answers when sheets are read back, and which events it sends. */
export const READING_PROBES: readonly Probe[] = [
  defineProbe({
    id: "blank-sheet-used-range",
    asks: "The used range of a blank sheet is A1, with values only there is none",
    source: "Worksheet.getUsedRange in office.d.ts",
    needs: "1.4",
    expected: { used: "A1", isNull: true },
    ask: async (context, sheet) => {
      const used = sheet.getUsedRange();
      const filled = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      return { used: addressIn(used.address), isNull: filled.isNullObject };
    },
  }),
  defineProbe({
    id: "merged-areas",
    asks: "Only the first cell of a merged area holds a value, and the area is found",
    source: "office-js issues 3611, 1590",
    needs: "1.13",
    expected: { values: [["a", ""]], areas: "A1:B1" },
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["a", "b"]];
      range.merge();
      await context.sync();
      const areas = range.getMergedAreasOrNullObject();
      areas.load("address");
      const kept = await readValues(context, sheet, "A1:B1");
      return { values: kept, areas: addressIn(areas.address) };
    },
  }),
  defineProbe({
    id: "hidden-rows",
    asks: "rowHidden is true, false, or null where rows differ",
    source: "Range.rowHidden in office.d.ts",
    needs: "1.2",
    expected: [true, false, null],
    ask: async (context, sheet) => {
      sheet.getRange("2:2").rowHidden = true;
      const ranges = ["A2", "A1", "A1:A2"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("rowHidden");
      await context.sync();
      return ranges.map((range) => range.rowHidden as boolean | null);
    },
  }),
  defineProbe({
    id: "thai-date-text",
    asks: "A date in a Thai format shows the Buddhist year and Thai digits, and stays a serial number",
    source: "assumption of the reader",
    needs: "1.1",
    expected: { values: [[45838]], text: [["๓๐ มิถุนายน ๒๕๖๘"]] },
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["[$-D07041E]d mmmm yyyy"]];
      range.values = [[45838]];
      range.load("values,text");
      await context.sync();
      return { values: toAnswer(range.values), text: toAnswer(range.text) };
    },
  }),
  defineProbe({
    id: "own-writes-fire-changes",
    asks: "onChanged is told of our own write, and says whose it was",
    source: "docs: excel-add-ins-events; WorksheetChangedEventArgs.triggerSource",
    needs: "1.14",
    expected: [["A1", "RangeEdited", "Local", "ThisLocalAddin"]],
    ask: async (context, sheet) => {
      const heard: Answer[] = [];
      const handler = sheet.onChanged.add(({ address, changeType, source, triggerSource }) => {
        heard.push([address, changeType, source, triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1").values = [["x"]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, EVENTS_ARRIVE_MS));
      handler.remove();
      await context.sync();
      return heard;
    },
  }),
  defineProbe({
    id: "selected-cell",
    asks: "A selected range is the active cell",
    source: "Range.select in office.d.ts",
    needs: "1.7",
    expected: "C3",
    ask: async (context, sheet) => {
      sheet.activate();
      sheet.getRange("C3").select();
      const cell = context.workbook.getActiveCell();
      cell.load("address");
      await context.sync();
      return addressIn(cell.address);
    },
  }),
  defineProbe({
    id: "workbook-settings",
    asks: "A setting of the workbook comes back as it was, and a missing one is a null object",
    source: "SettingCollection in office.d.ts",
    needs: "1.4",
    expected: { kept: { language: "th" }, missing: true },
    ask: async (context) => {
      const { settings } = context.workbook;
      settings.add("conformance", { language: "th" });
      const kept = settings.getItem("conformance");
      const missing = settings.getItemOrNullObject("conformance that is not there");
      kept.load("value");
      await context.sync();
      const value = toAnswer(kept.value);
      kept.delete();
      await context.sync();
      return { kept: value, missing: missing.isNullObject };
    },
  }),
];
