import fc from "fast-check";
import { compareTexts, type TextPiece } from "../../../src/taskpane/fixes/compare-texts";

/** Changed words in brackets. */
function marked(pieces: readonly TextPiece[]): string {
  return pieces.map(({ kind, text }) => (kind === "changed" ? `[${text}]` : text)).join("");
}
function compared(before: string, after: string): [string, string] {
  const { before: one, after: other } = compareTexts(before, after);
  return [marked(one), marked(other)];
}

test.each<[string, string, string, string, string]>([
  ["a letter taken out", "แจ้งทางอีเมลล์", "แจ้งทางอีเมล", "แจ้งทางอีเมล[ล์]", "แจ้งทางอีเมล"],
  ["a number of more digits", "๙. ก", "๑๐. ก", "[๙]. ก", "[๑๐]. ก"],
  ["two places", "วันที่ 3 และ 4 มีนาคม", "วันที่ ๓ และ ๔ มีนาคม", "วันที่ [3] และ [4] มีนาคม", "วันที่ [๓] และ [๔] มีนาคม"],
  ["two places with a letter between", "3.4", "๓.๔", "[3.4]", "[๓.๔]"],
  [
    "two words that share a word between",
    "ขององค์กรปกครองส่วนท้องถิ่น",
    "ขององค์การบริหารส่วนตำบลทุ่งสมมติ",
    "ขององค์ก[รปกครองส่วนท้องถิ่น]",
    "ขององค์ก[ารบริหารส่วนตำบลทุ่งสมมติ]",
  ],
  ["a mark above a letter: the letter goes with it", "ก่า", "ก้า", "[ก่]า", "[ก้]า"],
  ["words that are added", "๑. ประชุม", "๑. ประชุม\n๒. สรุป", "๑. ประชุม", "๑. ประชุม[\n๒. สรุป]"],
  ["a cell that was blank", "", "๓", "", "[๓]"],
  ["a cell that becomes blank", "๓", "", "[๓]", ""],
  ["everything", "abc", "กขค", "[abc]", "[กขค]"],
  ["nothing", "เหมือนเดิม", "เหมือนเดิม", "เหมือนเดิม", "เหมือนเดิม"],
])("%s", (_, before, after, one, other) => {
  expect(compared(before, after)).toEqual([one, other]);
});

test("a long text is shortened around the change, on both sides and between two changes", () => {
  const filling = "ข้อความยาว".repeat(20);
  const [before, after] = compared(`${filling}3${filling}4${filling}`, `${filling}๓${filling}๔${filling}`);
  expect(before).toMatch(/^….{30,90}\[3\].{30,90}….{30,90}\[4\].{30,90}…$/u);
  expect(after).toMatch(/^….{30,90}\[๓\].{30,90}….{30,90}\[๔\].{30,90}…$/u);
});

test("a change as long as a page is shortened in its middle", () => {
  const [, after] = compared("ก", `ก${"ใหม่ ".repeat(2000)}`);
  expect(after.length).toBeLessThan(600);
  expect(after).toContain("…");
});

test("a text without end that changes everywhere is compared in no time to speak of", () => {
  const text = (word: string): string => Array.from({ length: 8000 }, (_, at) => `${word}${at}`).join(" ");
  expect(compareTexts(text("ก"), text("ข")).before.length).toBeLessThan(10);
});

describe("of any two texts", () => {
  const text = fc.array(fc.constantFrom("ก", "กำ", "ก่", "3", "๓", " ", "\n", "ab", "😀", "."), { maxLength: 14 }).map((words) => words.join("")); // prettier-ignore

  test("each side says its own text, and what is unmarked is the same on both", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { before: one, after: other } = compareTexts(before, after);
        const plain = (pieces: readonly TextPiece[]): string => pieces.map((piece) => piece.text).join("");
        const unmarked = (pieces: readonly TextPiece[]): string =>
          plain(pieces.filter(({ kind }) => kind === "same"));
        expect([plain(one), plain(other)]).toEqual([before, after]);
        expect(unmarked(one)).toBe(unmarked(other));
      }),
    );
  });
});
