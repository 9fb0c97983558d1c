import { hasTrace } from "../../../../src/core/checks/shared/has-trace";

test.each([
  ["a day", "เมื่อวันที่ ๓ มีนาคม ๒๕๖๘", true],
  ["an abbreviated month", "เมื่อ ๓ มี.ค. ๖๘", true],
  ["a month in full by itself", "ประชุมเมื่อ มีนาคม และ เมษายน", true],
  ["a month in short by itself", "ดำเนินการช่วง มี.ค. - เม.ย.", true],
  ["a month in full behind its word", "ประชุมในเดือนมีนาคมที่ผ่านมา", true],
  ["a month in short without points behind its word", "ประชุมในเดือนมีคที่ผ่านมา", true],
  ["a longer word that begins as a short month does", "จัดทำ มคอ ครบถ้วน", false],
  ["a day in figures", "ประชุม ๓/๓/๒๕๖๘", true],
  ["a quarter", "ดำเนินการในไตรมาสที่ ๒", true],
  ["an order", "คำสั่งที่ ๑๒/๒๕๖๘", true],
  ["the number of a contract", "เลขที่สัญญา ๑๒", true],
  ["a circular", "แจ้งเวียน ว ๑๒๓", true],
  ["an annex", "รายละเอียดตามเอกสารแนบ", true],
  ["a school", "จัดกิจกรรมที่โรงเรียนบ้านทุ่ง", true],
  ["a count in words", "จัดประชุมสองครั้ง", true],
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
