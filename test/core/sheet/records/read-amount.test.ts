import { readAmount } from "../../../../src/core/sheet/records/read-amount";

test.each([
  ["Arabic digits", "45", 45, ""],
  ["Thai digits", "๔๕", 45, ""],
  ["thousands", "1,250", 1250, ""],
  ["decimals", "๘๗.๕๐", 87.5, ""],
  ["zero", "0", 0, ""],
  ["a minus", "-3", -3, ""],
  ["a unit behind", "๔๕ คน", 45, "คน"],
  ["a unit without a space", "45คน", 45, "คน"],
  ["จำนวน before", "จำนวน ๔๕ คน", 45, "คน"],
  ["ร้อยละ before", "ร้อยละ ๘๗.๕", 87.5, "percent"],
  ["ร้อยละ without a space", "ร้อยละ๘๐", 80, "percent"],
  ["คิดเป็นร้อยละ", "คิดเป็นร้อยละ 100", 100, "percent"],
  ["a percent sign", "87.5%", 87.5, "percent"],
  ["a number word", "สามสิบ", 30, ""],
  ["the number once more in words", "๖ (หก) ครั้ง", 6, "ครั้ง"],
  ["the number once more in figures", "หก (6) ครั้ง", 6, "ครั้ง"],
  ["a percentage once more", "ร้อยละ ๘๐ (แปดสิบ)", 80, "percent"],
  ["a slip in เปอร์เซ็นต์", "80 เปอร์เซนต์", 80, "percent"],
])("reads %s", (_, text, value, unit) => {
  expect(readAmount(text)).toEqual({ value, unit });
});

test.each([
  ["nothing", ""],
  ["a range", "๔๐-๔๕"],
  ["two numbers", "45 คน 3 ครั้ง"],
  ["words", "หลายคน"],
  ["a date", "15/1/2568"],
  ["a dash", "-"],
  ["a Latin o for a zero", "8o"],
  ["digits glued to a letter behind a number", "6า4"],
  ["Thai digits glued to a letter behind a number", "๖า๔"],
  ["a number that no sheet holds", "1".repeat(309)],
  ["a percentage that no sheet holds", `${"9".repeat(309)}%`],
  ["another number in the bracket", "๖ (ห้า) ครั้ง"],
])("leaves %s", (_, text) => {
  expect(readAmount(text)).toBeNull();
});

test.each(["-0", "-๐", "-๐ ครั้ง"])("%s is nothing, without a sign", (text) => {
  expect(readAmount(text)?.value).toBe(0);
});
