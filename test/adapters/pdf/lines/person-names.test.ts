import { personNames } from "../../../../src/adapters/pdf/lines/person-names";

test.each([
  ["a name and a surname", "เสนอนายสุรเชษฐ์ ธนะศิริกุล แล้ว", ["นายสุรเชษฐ์", "ธนะศิริกุล"]],
  ["a name alone", "(นางสาวรัตนภรณ์)", ["นางสาวรัตนภรณ์"]],
  ["an office is no name", "เสนอนายกเทศมนตรี และนายอำเภอ", []],
  ["a sentence that goes on is none", `นาย${"ข".repeat(26)} ดี`, ["ดี"]],
  ["a name as long as one may be", `นาย${"ข".repeat(25)} ดี`, [`นาย${"ข".repeat(25)}`, "ดี"]],
  ["no person", "ประชาชน", []],
])("%s", (_, text, names) => {
  expect(personNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(names);
});
