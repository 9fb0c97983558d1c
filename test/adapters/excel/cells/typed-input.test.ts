import { typedInput } from "../../../../src/adapters/excel/cells/typed-input";
import type { CellEdit } from "../../../../src/core/changes/cell-edit";

const THAI = "[$-107041E]d mmm yyyy";
const cases: [
  name: string,
  after: string,
  type: CellEdit["type"],
  format: string,
  expected: [unknown, string | null],
][] = [
  ["a text", "12", undefined, "General", ["'12", null]],
  ["a text into a text cell", "12", undefined, "@", ["12", null]],
  ["nothing, whatever the type", "", "date", "General", ["", null]],
  ["a number", "87.5", "number", "General", [87.5, null]],
  ["below nothing", "-3", "number", "General", [-3, null]],
  ["a number in a format for numbers", "87.5", "number", "#,##0.00", [87.5, null]],
  ["a number into a text cell", "12", "number", "@", [12, "General"]],
  ["a number into a percentage", "87.5", "number", "0%", [87.5, "General"]],
  ["a number into a date", "12", "number", "d mmm yyyy", [12, "General"]],
  ["a number into a time", "12", "number", "h:mm", [12, "General"]],
  ["a date", "2025-06-30", "date", "General", [45838, THAI]],
  ["a date in a format for dates", "2025-06-30", "date", "dd/mm/yyyy", [45838, null]],
  ["a date in a format that shows only the month", "2025-06-30", "date", "mmm-yy", [45838, THAI]],
  ["a date in a format that shows only the year", "2025-06-30", "date", "yyyy", [45838, THAI]],
  ["a date into a text cell", "2025-06-30", "date", "@", [45838, THAI]],
  ["a date into a time", "2025-06-30", "date", "h:mm", [45838, THAI]],
  ["a date into a percentage", "2025-06-30", "date", "0%", [45838, THAI]],
];
test.each(cases)("%s", (_, after, type, format, [value, numberFormat]) => {
  const edit: CellEdit = { sheet: "ก", cell: "A1", before: "", after, ...(type && { type }) };
  expect(typedInput(edit, format)).toEqual({ value, numberFormat });
});

test.each([
  ["no number", "สิบสอง", "number"],
  ["Thai digits", "๑๒", "number"],
  ["no date", "30 มิ.ย. 2568", "date"],
  ["a day that does not exist", "2025-02-30", "date"],
] as const)("%s is a mistake of the tool", (_, after, type) => {
  expect(() => typedInput({ sheet: "ก", cell: "A1", before: "", after, type }, "General")).toThrow();
});
