import { isSlipOfName } from "../../../../src/core/checks/shared/is-slip-of-name";

test.each([
  ["a vowel too many", "ทุ่งสมมุติ", "ทุ่งสมมติ", true],
  ["a vowel lost", "ทุ่งสมมต", "ทุ่งสมมติ", true],
  ["a vowel for another", "ทุ่งสมมตี", "ทุ่งสมมติ", true],
  ["a tone lost", "บ้านกลวยหอม", "บ้านกล้วยหอม", true],
  ["a letter twice", "บ้านกล้วยหหอม", "บ้านกล้วยหอม", true],
  ["one of two letters lost", "ทุ่งสมติ", "ทุ่งสมมติ", true],
  ["a letter for another", "หนองแดงน้อย", "หนองแสงน้อย", false],
  ["a letter put in", "ทุ่งกระโล่งาม", "ทุ่งกะโล่งาม", false],
  ["a letter lost", "ดอนกลานา", "ดอนกลางนา", false],
  ["a mark of a short name", "บ้านหมอ", "บ้านหม้อ", false],
  ["a mark of a name that is all a common word", "หนองไผ", "หนองไผ่", false],
])("%s", (_, written, place, expected) => {
  expect(isSlipOfName(written, place)).toBe(expected);
});
