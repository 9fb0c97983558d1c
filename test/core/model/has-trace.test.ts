import { hasTrace } from "../../../src/core/model/has-trace";

test.each([
  ["a day", "เมื่อวันที่ ๓ มีนาคม ๒๕๖๘", true],
  ["an abbreviated month", "เมื่อ ๓ มี.ค. ๖๘", true],
  ["an order", "คำสั่งที่ ๑๒/๒๕๖๘", true],
  ["a room", "ณ ห้องประชุมสภา", true],
  ["an address of the web", "facebook.com/thungsommot", true],
  ["a count of what the plan does not count", "แก้ไข ๑๑ ประเด็น", true],
  ["parts that the plan counts as well", "เผยแพร่ใน ๕ ประเด็น", false],
  ["the web without an address", "เผยแพร่ทางเว็บไซต์", false],
  ["the years of a plan", "แผน พ.ศ. ๒๕๖๖ - ๒๕๗๐", false],
  ["words alone", "ดำเนินการครบทุกกองแล้ว", false],
])("%s", (_, text, expected) => {
  expect(hasTrace(text, "เปิดเผยข้อมูลใน 5 ประเด็น")).toBe(expected);
});
