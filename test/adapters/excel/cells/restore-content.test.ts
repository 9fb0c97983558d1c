import type { CellState } from "../../../../src/adapters/excel/cells/cell-state";
import {
  formatToRestoreIn,
  inputToRestore,
  mayBeConverted,
} from "../../../../src/adapters/excel/cells/restore-content";

test.each([
  ["a number", "12", true],
  ["with a zero before it", "007", true],
  ["Thai digits", "๑๒", true],
  ["a fraction", "1/2", true],
  ["a percentage", "80 %", true],
  ["money", "1,200.50 บาท", true],
  ["a Thai date", "15 ม.ค. 2569", true],
  ["a month and a year", "มกราคม ๒๕๖๘", true],
  ["an English date", "15 Jan 2025", true],
  ["a time", "10:30 น.", true],
  ["powers of ten", "1E5", true],
  ["a formula", "=1+1", true],
  ["a dash before a word", "- ไม่มี", true],
  ["an at sign", "@อบต", true],
  ["an apostrophe", "'ก", true],
  ["a truth", "true", true],
  ["an error", "#N/A", true],
  ["nothing", "", false],
  ["a word", "ประกาศ", false],
  ["a month alone", "มกราคม", false],
  ["figures and a word", "อบรม 45 คน", false],
  ["numbered", "๑. ประกาศ", false],
  ["a long text", `1 ${"ก".repeat(255)}`, false],
  ["digits, too long for a number", "1".repeat(256), false],
  ["as long as a number can be", "1".repeat(255), true],
])("%s", (_, text, expected) => {
  expect(mayBeConverted(text)).toBe(expected);
});

const state = (value: CellState["value"], kind: string, numberFormat: string, formula = ""): CellState => ({
  value,
  kind,
  numberFormat,
  formula: formula === "" ? null : formula,
});

test.each<[string, CellState, string, unknown, unknown]>([
  ["a word", state("ประกาศ", "String", "General"), "General", "ประกาศ", "'ประกาศ"],
  [
    "a text like a date",
    state("15 ม.ค. 2569", "String", "General"),
    "General",
    "'15 ม.ค. 2569",
    "'15 ม.ค. 2569",
  ],
  ["a text in a text cell", state("15 ม.ค. 2569", "String", "@"), "@", "15 ม.ค. 2569", "15 ม.ค. 2569"],
  ["a number", state(12, "Double", "0.00"), "0.00", 12, 12],
  ["a number in a text cell", state(12, "Double", "@"), "General", 12, 12],
  ["a truth value in a text cell", state(true, "Boolean", "@"), "General", true, true],
  ["an error in a text cell", state("#N/A", "Error", "@"), "General", "#N/A", "#N/A"],
  ["a formula in a text cell", state("12", "String", "@", "=A1"), "General", "12", "12"],
  ["nothing", state("", "Empty", "General"), "General", "", ""],
  ["nothing in a text cell", state("", "Empty", "@"), "@", "", ""],
])("%s comes back", (_, cell, format, input, quoted) => {
  expect(formatToRestoreIn(cell)).toBe(format);
  expect(inputToRestore(cell)).toBe(input);
  expect(inputToRestore(cell, true)).toBe(quoted);
});
