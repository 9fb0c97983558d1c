import fc from "fast-check";
import { findTargetSpans } from "../../../../src/core/sheet/targets/find-target-spans";
import { propertyRuns } from "../../../support/property-runs";
import { compareGrowth, TOO_MUCH_GROWTH } from "../../../support/compare-growth";

test.each<[name: string, text: string, words: string[]]>([
  ["comparator through unit", "พึงพอใจไม่ต่ำกว่าร้อยละ๘๐ (สำรวจ)", ["ไม่ต่ำกว่าร้อยละ๘๐"]],
  ["suffix comparator", "ผ่านเกณฑ์ (๘๕ คะแนนขึ้นไป)", ["๘๕ คะแนนขึ้นไป"]],
  ["both halves of a bracket", "ไม่น้อยกว่า (ร้อยละ ๘๐) ของแผน", ["ไม่น้อยกว่า (ร้อยละ ๘๐)"]],
  ["run-on unit", "อย่างน้อย ๓ ช่องทางการประชาสัมพันธ์", ["อย่างน้อย ๓ ช่องทาง"]],
  ["ำ out of PDF", "พึงพอใจไม่ตํ่ากว่าร้อยละ ๘๐ขึ้นไป", ["ไม่ตํ่ากว่าร้อยละ ๘๐ขึ้นไป"]],
  ["zero-width space inside", "ไม่น้อย\u200bกว่า\u200b๘๐%\u200b ของแผน", ["ไม่น้อย\u200bกว่า\u200b๘๐%"]],
  ["แ typed as two letters", "อย่างน้อย ๒ เเห่ง และลดลง", ["อย่างน้อย ๒ เเห่ง", "ลดลง"]],
  ["bare trend", "จำนวนข้อร้องเรียนลดลง", ["ลดลง"]],
  ["trend with its number", "ข้อร้องเรียนลดลงไม่น้อยกว่าร้อยละ ๕ จากเดิม", ["ลดลงไม่น้อยกว่าร้อยละ ๕"]],
  ["zero words with their bracket", "ลดลงเป็นศูนย์ (๐ ราย) ในคดีทุจริต", ["ลดลงเป็นศูนย์ (๐ ราย)"]],
])("%s", (_, text, words) => {
  const spans = findTargetSpans(text, "outcome");
  expect(spans.map(({ target }) => target.text)).toEqual(words);
  for (const { target, start, end } of spans) expect(text.slice(start, end)).toBe(target.text);
});

const piece = fc.constantFrom(
  "ไม่น้อยกว่า",
  "อย่างน้อย",
  "ภายใน",
  "ร้อยละ",
  "๘๐",
  "100",
  "%",
  " ",
  "\n",
  "(",
  ")",
  "๒. ",
  "ครั้ง",
  "คะแนน",
  "ลดลง",
  "เพิ่มขึ้น",
  "ไม่มี",
  "เรื่องร้องเรียน",
  "เป้าหมาย",
  "ผล",
  "จาก",
  "เหลือ",
  "ขึ้นไป",
  "\u200b",
  "ํ่า",
  "ปี ๒๕๖๘",
);

test("spans are in order, apart, and hold the words as written", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { target, start, end } of findTargetSpans(text, "outcome")) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(target.text).toBe(text.slice(start, end));
        last = end;
      }
    }),
    propertyRuns(500),
  );
});

test.each([
  ["prose", "มีการเผยแพร่ข้อมูลไม่น้อยกว่าร้อยละ ๘๐ จำนวนข้อร้องเรียนลดลง ปี ๒๕๖๗ ๕ เรื่อง ปี ๒๕๖๘ ๒ เรื่อง\n"],
  ["figures", "๑๕ แห่ง "],
  ["trends", "ลดลง"],
  ["figures and trends", "๕ แห่ง มีส่วนร่วมเพิ่มขึ้น "],
  ["number words", "สามสี่"],
  ["brackets", "((("],
  ["zeros", "ไม่มีเรื่องร้องเรียน (๐ เรื่อง"],
])("a long text of %s takes time in proportion to its length", (_, unit) => {
  const growth = compareGrowth(
    (size) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      return () => findTargetSpans(text, "outcome");
    },
    [2000, 8000, 32_000, 128_000],
  );
  expect(growth).toBeLessThan(TOO_MUCH_GROWTH);
});
