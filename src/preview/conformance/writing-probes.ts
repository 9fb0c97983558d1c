import { readPairs, readValues } from "./ask-range";
import { defineProbe, type Probe } from "./probe";

/** How written values are taken. */
export const WRITING_PROBES: readonly Probe[] = [
  defineProbe({
    id: "equals-sign-is-a-formula",
    asks: "A text with = written to values is calculated",
    source: "Range.values in office.d.ts",
    needs: "1.1",
    expected: [[2, "=1+1"]],
    ask: async (context, sheet) => {
      sheet.getRange("A1").values = [["=1+1"]];
      return readPairs(context, sheet, "A1");
    },
  }),
  defineProbe({
    id: "minus-sign-is-a-formula",
    asks: "A text with - or + that is no number is calculated",
    source: "Range.values in office.d.ts",
    needs: "1.1",
    expected: [[1], [3]],
    ask: async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["-1+2"], ["+1+2"]];
      return readValues(context, sheet, "A1:A2");
    },
  }),
  defineProbe({
    id: "apostrophe-makes-text",
    asks: "A leading apostrophe makes text and is not read back",
    source: "office-js issue 6687",
    needs: "1.1",
    expected: [["=1+1", "=1+1"]],
    ask: async (context, sheet) => {
      sheet.getRange("A1").values = [["'=1+1"]];
      return readPairs(context, sheet, "A1");
    },
  }),
  defineProbe({
    id: "text-format-first",
    asks: "With the format @ before the value in one batch, texts stay as they are",
    source: "assumption of the writer",
    needs: "1.1",
    expected: [["=1+1"], ["007"], ["1/2/2568"]],
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.numberFormat = [["@"], ["@"], ["@"]];
      range.values = [["=1+1"], ["007"], ["1/2/2568"]];
      return readValues(context, sheet, "A1:A3");
    },
  }),
  defineProbe({
    id: "numbers-out-of-texts",
    asks: "Texts that look like numbers become numbers",
    source: "Range.values in office.d.ts",
    needs: "1.1",
    expected: [[7], [0.5], [1234]],
    ask: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [["007"], ["50%"], ["1,234"]];
      return readValues(context, sheet, "A1:A3");
    },
  }),
  defineProbe({
    id: "thai-digits-stay-text",
    asks: "Thai digits stay text",
    source: "assumption of the writer",
    needs: "1.1",
    expected: [["๑๒"]],
    ask: async (context, sheet) => {
      sheet.getRange("A1").values = [["๑๒"]];
      return readValues(context, sheet, "A1");
    },
  }),
  defineProbe({
    id: "null-leaves-a-cell",
    asks: "null in an array leaves a cell alone, an empty text clears it",
    source: "docs: excel-add-ins-blank-null-values",
    needs: "1.1",
    expected: [["a", ""]],
    ask: async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["a", "b"]];
      range.values = [[null, ""]];
      return readValues(context, sheet, "A1:B1");
    },
  }),
];
