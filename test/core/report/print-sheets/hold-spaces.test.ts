import { holdSpaces } from "../../../../src/core/report/print-sheets/hold-spaces";

const all = () => true;

test.each<[string, string, readonly string[], string]>([
  ["a date", "อบรม ๑๘ กุมภาพันธ์ ๒๕๖๘ แล้ว", [], "อบรม ๑๘_กุมภาพันธ์_๒๕๖๘ แล้ว"],
  ["a number and what it counts", "ผู้เข้าอบรม ๔๒ คน ครบ", [], "ผู้เข้าอบรม ๔๒_คน ครบ"],
  ["a name that is told", "โดย นายสมมติ รักงาน เอง", ["นายสมมติ รักงาน"], "โดย นายสมมติ_รักงาน เอง"],
  ["nothing to hold", "ดำเนินการ แล้ว", [], "ดำเนินการ แล้ว"],
  ["no text", "", [], ""],
])("%s", (_, text, names, expected) => {
  expect(holdSpaces(text, names, all).replaceAll("\u00a0", "_")).toBe(expected);
});

test("what is wider than its line keeps its spaces", () => {
  expect(holdSpaces("โดย นายสมมติ รักงาน เอง", ["นายสมมติ รักงาน"], () => false)).not.toContain("\u00a0");
});
