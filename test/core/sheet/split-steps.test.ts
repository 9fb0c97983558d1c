import fc from "fast-check";
import { splitSteps } from "../../../src/core/sheet/split-steps";
import { propertyRuns } from "../../support/property-runs";

const written = (text: string): string[] =>
  splitSteps(text).map((step) => `${step.number ?? ""}|${step.text}`);

test.each<[string, string, string[]]>([
  ["items on lines", "๑. ยกร่าง\n๒. เสนอ", ["1|ยกร่าง", "2|เสนอ"]],
  [
    "items run together",
    "๑. ประชุมผู้เกี่ยวข้อง๒. ดำเนินการ ๓. รายงาน",
    ["1|ประชุมผู้เกี่ยวข้อง", "2|ดำเนินการ", "3|รายงาน"],
  ],
  [
    "sub-items keep their levels",
    "๒. ประชุม\n๒.๑) วิเคราะห์\n๒.๑.๑) ข้อมูล",
    ["2|ประชุม", "2.1|วิเคราะห์", "2.1.1|ข้อมูล"],
  ],
  ["brackets are no part of the number", "(1) ก (2) ข", ["1|ก", "2|ข"]],
  ["a mark of direction before the first number", "\u200e1. ก\n\u200e2. ข", ["1|ก", "2|ข"]],
  ["a zero-width space before it", "\u200b1. ก 2. ข", ["1|ก", "2|ข"]],
  ["a dash alone is something", "ก\n-", ["|ก", "|-"]],
  ["bullets have no number", "๑. ช่องทาง\n- ป้าย\n- เว็บไซต์", ["1|ช่องทาง", "|ป้าย", "|เว็บไซต์"]],
  ["each tick stays with its item", "1. ติดป้าย ✓ 2. ลงเว็บ ✓ 3. สรุป ✗", ["1|ติดป้าย ✓", "2|ลงเว็บ ✓", "3|สรุป ✗"]],
  ["ticks before the numbers", "☑ 1. ติดป้าย ☐ 2. ลงเว็บ", ["1|☑ ติดป้าย", "2|☐ ลงเว็บ"]],
  ["ticks stay in the text", "✓ ติดป้าย\n✗ ลงเว็บ", ["|✓ ติดป้าย", "|✗ ลงเว็บ"]],
  ["ticks inside one line", "ติดป้าย ✓ ลงเว็บ ✗", ["|ติดป้าย ✓ ลงเว็บ ✗"]],
  ["letters stay in the text", "ก. ยกร่าง\nข. เสนอ", ["|ก. ยกร่าง", "|ข. เสนอ"]],
  ["text before the first number", "ดำเนินการดังนี้ ๑. ยกร่าง ๒. เสนอ", ["|ดำเนินการดังนี้", "1|ยกร่าง", "2|เสนอ"]],
  [
    "a line without a number goes on with the item",
    "๑. ยกร่าง\nและเสนอ\n๒. ประกาศ",
    ["1|ยกร่าง\nและเสนอ", "2|ประกาศ"],
  ],
  ["lines where nothing is numbered", "ยกร่าง\n\nเสนอ", ["|ยกร่าง", "|เสนอ"]],
  ["one sentence", "ยกร่างคู่มือ", ["|ยกร่างคู่มือ"]],
  ["a number without text", "๑. ยกร่าง\n๒.", ["1|ยกร่าง", "2|"]],
  ["nothing", " ", []],
])("%s", (_name, text, expected) => {
  expect(written(text)).toEqual(expected);
});

test("no text is lost", () => {
  const piece = fc.constantFrom(
    "๑. ",
    "๒.",
    "3) ",
    "(4) ",
    "๒.๑) ",
    "- ",
    "• ",
    "ก. ",
    " ",
    "\n",
    "ข้อความ",
    "ต.ค.",
    "ข้อ ๕ ",
    "ITA",
    "๒๕๖๘",
  );
  const bare = (text: string): string =>
    text.replace(/[\s.()•-]/g, "").replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const kept = splitSteps(text).map((step) => (step.number ?? "") + step.text);
      expect(bare(kept.join(""))).toBe(bare(text));
    }),
    propertyRuns(),
  );
});
