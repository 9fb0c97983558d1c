import { isSignatureLine } from "../../../src/core/sheet/is-signature-line";

test.each<[string, string, boolean]>([
  ["dots to sign on", "ลงชื่อ.............", true],
  ["four dots", "ลงชื่อ....", false],
  ["a name in brackets", "(นายตัวอย่าง ใจซื่อ)", true],
  ["a name in brackets behind other words", "โดย (นายตัวอย่าง ใจซื่อ)", false],
  ["a title", "แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", false],
  ["a long text with dots", `${"ดำเนินการ ".repeat(12)}.....`, false],
])("%s", (_, text, expected) => {
  expect(isSignatureLine(text)).toBe(expected);
});
