import { fileHeight } from "../../../src/core/hands/file-height";
import { isSameText, settledText } from "../../../src/core/hands/same-text";
import { sentValue } from "../../../src/core/hands/sent-value";
import { recordValue } from "../../../src/core/hands/record-value";
import type { RawCell } from "../../../src/core/sheet/raw-table";

test.each([
  ["ดำเนินการแล้ว", "ดําเนินการเเล้ว", true],
  ["ก\r\nข", "ก\nข", true],
  [" ก ", "ก", true],
  ["-", "", true],
  ["\u200b", "", true],
  ["๕ คน", "5 คน", false],
  ["ก ข", "กข", false],
])("%p and %p", (one, other, isSame) => {
  expect(isSameText(one, other)).toBe(isSame);
  expect(settledText(one) === settledText(other)).toBe(isSame);
});

const cell = (text: string, type: RawCell["type"], more: Partial<RawCell> = {}): RawCell => ({
  column: 1,
  text,
  type,
  isFormula: false,
  ...more,
});

test.each<[string, RawCell | null, unknown]>([
  ["nothing", null, null],
  ["a text that looks like a number", cell("45", "text"), "45"],
  ["a number", cell("45.5", "number"), 45.5],
  ["a number that its format shows otherwise", cell("1,234", "number"), "1,234"],
  ["a number that ends in a nought", cell("1.50", "number"), "1.50"],
  ["a number that another cell would not show whole", cell("12345678901", "number"), "12345678901"],
  ["a formula's value", cell("90", "number", { isFormula: true }), 90],
  ["a day", cell("2025-06-30", "date"), { date: "2025-06-30" }],
  ["a month", cell("2025-06", "date"), "มิถุนายน 2568"],
  ["an error as it is seen", cell("#REF!", "error"), "#REF!"],
  ["a picture", cell("", "picture"), null],
])("what is sent of %s", (_, raw, value) => {
  expect(sentValue(raw)).toEqual(value);
});

test.each<[string, string, RawCell, unknown]>([
  ["a day", "date", cell("2025-06-30", "date"), { text: "2025-06-30", type: "date", cell: "B2" }],
  [
    "a day with a Buddhist year",
    "date",
    cell("2568-06-30", "date"),
    { text: "2025-06-30", type: "date", cell: "B2" },
  ],
  ["a number", "actual", cell("92.5", "number"), { text: "92.5", type: "number", cell: "B2" }],
  [
    "a number that is shown rounded",
    "actual",
    cell("92.3", "number", { exact: 92.34 }),
    { text: "92.34", type: "number", cell: "B2" },
  ],
  ["a share as it is shown", "actual", cell("80%", "number"), { text: "80%", cell: "B2" }],
  ["a text", "activity", cell(" ประชุม ", "text"), { text: "ประชุม", cell: "B2" }],
  ["a number in a column of texts", "activity", cell("5", "number"), { text: "5", cell: "B2" }],
])("what becomes of %s", (_, column, raw, value) => {
  const text = raw.type === "date" ? "30 มิถุนายน 2568" : raw.text;
  expect(recordValue(column, { cell: "B2", raw, text })).toEqual(value);
});

test("a row is as high as its longest text needs, and no higher than Excel lets it be", () => {
  const [short, long, longer, longest] = ["ก", "ก".repeat(60), "ก\nข\nค", "ก".repeat(9000)].map((text) =>
    fileHeight([text, ""], [20, 20]),
  );
  expect(short).toBe(23);
  expect(long).toBeGreaterThan(short ?? 0);
  expect(longer).toBe(3 * 23);
  expect(longest).toBe(409);
});
