import { showValue } from "../../../../src/adapters/excel/read/show-value";

test.each([
  ["a text", { value: "ก\r\nข", type: "String", format: "General" }, { text: "ก\nข", type: "text" }],
  ["a blank", { value: "", type: "Empty", format: "d mmm" }, { text: "", type: "text" }],
  ["a number", { value: 0.5, type: "Double", format: "0%" }, { text: "50%", type: "number" }],
  ["a date", { value: 45838, type: "Double", format: "d mmm yyyy" }, { text: "2025-06-30", type: "date" }],
  ["a month", { value: 45838, type: "Double", format: "mmm-yy" }, { text: "2025-06", type: "date" }],
  ["a year", { value: 45838, type: "Double", format: "yyyy" }, { text: "2025", type: "date" }],
  ["true", { value: true, type: "Boolean", format: "General" }, { text: "TRUE", type: "boolean" }],
  ["false", { value: false, type: "Boolean", format: "General" }, { text: "FALSE", type: "boolean" }],
  ["an error", { value: "#REF!", type: "Error", format: "General" }, { text: "#REF!", type: "error" }],
  ["a text like one", { value: "#REF!", type: "String", format: "@" }, { text: "#REF!", type: "text" }],
  ["a number of a new kind", { value: 3, type: "RichValue", format: "0" }, { text: "3", type: "number" }],
  ["a picture", { value: "#VALUE!", type: "RichValue", format: "General" }, { text: "", type: "picture" }],
  [
    "a picture of WPS Office",
    { value: '=DISPIMG("ID_1",1)', type: "String", format: "General" },
    { text: "", type: "picture" },
  ],
  ["nothing at all", { value: null, type: "Unknown", format: "General" }, { text: "", type: "text" }],
])("%s", (_, cell, shown) => {
  expect(showValue(cell)).toEqual(shown);
});
