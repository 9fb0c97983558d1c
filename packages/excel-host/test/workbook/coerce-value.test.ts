import { coerceValue, MAX_CELL_TEXT } from "../../src/workbook/coerce-value";

test.each([
  ["a null keeps the cell", null, { kind: "Keep" }],
  ["an empty text clears it", "", { kind: "Empty", value: "" }],
  ["a number", 7, { kind: "Double", value: 7 }],
  ["leading zeros are lost", "007", { kind: "Double", value: 7, numberFormat: null }],
  ["thousands", "1,234", { kind: "Double", value: 1234, numberFormat: "#,##0" }],
  ["not thousands", "1,23", { kind: "String", value: "1,23" }],
  ["percent", "50%", { kind: "Double", value: 0.5, numberFormat: "0%" }],
  ["percent with decimals", "12.5%", { kind: "Double", value: 0.125, numberFormat: "0.00%" }],
  ["a positive number", "+3", { kind: "Double", value: 3, numberFormat: null }],
  ["scientific", "1e3", { kind: "Double", value: 1000, numberFormat: "0.00E+00" }],
  ["true", "TRUE", { kind: "Boolean", value: true }],
  ["an error value", "#n/a", { kind: "Error", value: "#N/A" }],
  ["a formula", "=1+2", { kind: "Formula", formula: "=1+2" }],
  ["a lone equals sign", "=", { kind: "String", value: "=" }],
  ["a minus before text", "-ข้อ 1", { kind: "Formula", formula: "=-ข้อ 1" }],
  ["an at sign before a name", "@SUM(A1)", { kind: "Formula", formula: "=SUM(A1)" }],
  ["an apostrophe", "'=1+2", { kind: "String", value: "=1+2", quoted: true }],
  ["Thai digits stay text", "๑๒", { kind: "String", value: "๑๒" }],
  ["a US date", "1/2/2024", { kind: "Double", value: 45_293, numberFormat: "m/d/yyyy" }],
  ["an ISO date", "2024-01-02", { kind: "Double", value: 45_293, numberFormat: "m/d/yyyy" }],
  ["no such day", "2/30/2024", { kind: "String", value: "2/30/2024" }],
  ["day first stays text", "31/1/2024", { kind: "String", value: "31/1/2024" }],
  ["a month by name", "2-Jan-2024", { kind: "Double", value: 45_293, numberFormat: "d-mmm-yy" }],
  ["a time", "6:00", { kind: "Double", value: 0.25, numberFormat: "h:mm" }],
  ["no such time", "6:60", { kind: "String", value: "6:60" }],
  ["spaces stay", "  ก ", { kind: "String", value: "  ก " }],
])("%s", (_name, value, expected) => {
  expect(coerceValue(value, "General")).toEqual(expected);
});

test.each(["=1+2", "007", "1/2/2024", "'x", "TRUE"])("the text format keeps %s", (text) => {
  expect(coerceValue(text, "@")).toEqual({ kind: "String", value: text });
});

test("32,767 characters fit, one more does not", () => {
  expect(coerceValue("ก".repeat(MAX_CELL_TEXT), "General")).toMatchObject({ kind: "String" });
  expect(() => coerceValue("ก".repeat(MAX_CELL_TEXT + 1), "General")).toThrow(
    expect.objectContaining({ code: "InvalidArgument" }),
  );
  expect(coerceValue(`'${"ก".repeat(MAX_CELL_TEXT)}`, "General")).toMatchObject({ kind: "String" });
});

test("a minus before a very long text breaks as in Excel (office-js 3256)", () => {
  expect(coerceValue(`-${"x".repeat(8191)}`, "General")).toMatchObject({ kind: "Formula" });
  expect(() => coerceValue(`-${"x".repeat(8192)}`, "General")).toThrow(
    expect.objectContaining({ code: "GeneralException" }),
  );
});

test("an object is no value", () => {
  expect(() => coerceValue({}, "General")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});
