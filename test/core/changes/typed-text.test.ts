import { dateOfEdit, numberOfEdit } from "../../../src/core/changes/typed-text";

test.each([
  ["12", 12],
  ["87.5", 87.5],
  ["-3", -3],
  ["0", 0],
])("%s is a number", (text, number) => {
  expect(numberOfEdit(text)).toBe(number);
});

test.each(["", "๑๒", "1,200", "12 ", "1e3", "ไม่มี", "9".repeat(400)])(
  "%j is a mistake for a number",
  (text) => {
    expect(() => numberOfEdit(text)).toThrow(`the text of an edit is no number: ${text}`);
  },
);

test("a day", () => {
  expect(dateOfEdit("2025-06-30")).toBe("2025-06-30");
});

test.each(["", "2025-02-29", "30 มิ.ย. 2568", "2025-6-30"])("%j is a mistake for a date", (text) => {
  expect(() => dateOfEdit(text)).toThrow(`the text of an edit is no date: ${text}`);
});
