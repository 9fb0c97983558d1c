import fc from "fast-check";
import { compareTexts, type TextPiece } from "../../../src/taskpane/fixes/compare-texts";
import { propertyRuns } from "../../support/property-runs";

/** Changed words in brackets. */
function marked(pieces: readonly TextPiece[]): string {
  return pieces.map(({ kind, text }) => (kind === "changed" ? `[${text}]` : text)).join("");
}
function compared(before: string, after: string): [string, string] {
  const { before: one, after: other } = compareTexts(before, after);
  return [marked(one), marked(other)];
}

test.each<[string, string, string, string, string]>([
  ["a letter taken out", "แจ้งทางอีเมลล์", "แจ้งทางอีเมล", "แจ้งทาง[อีเมลล์]", "แจ้งทาง[อีเมล]"],
  ["a number of more digits", "๙. ก", "๑๐. ก", "[๙]. ก", "[๑๐]. ก"],
  ["two places", "วันที่ 3 และ 4 มีนาคม", "วันที่ ๓ และ ๔ มีนาคม", "วันที่ [3] และ [4] มีนาคม", "วันที่ [๓] และ [๔] มีนาคม"],
  ["two places with a letter between", "3.4", "๓.๔", "[3.4]", "[๓.๔]"],
  [
    "two words that share a word between",
    "๑. แจ้งบุคลากรในสังกัดและสมาชิกสภาขององค์กรปกครองส่วนท้องถิ่น",
    "๑. แจ้งบุคลากรในสังกัดและสมาชิกสภาขององค์การบริหารส่วนตำบลทุ่งสมมติ",
    "๑. แจ้งบุคลากรในสังกัดและสมาชิกสภาของ[องค์กรปกครองส่วนท้องถิ่น]",
    "๑. แจ้งบุคลากรในสังกัดและสมาชิกสภาของ[องค์การบริหารส่วนตำบลทุ่งสมมติ]",
  ],
  ["a mark above a letter: the letter goes with it", "ก่า", "ก้า", "[ก่า]", "[ก้า]"],
  [
    "a word taken out: the one before it shows",
    "จัดประชุมใหญ่แล้ว",
    "จัดประชุมแล้ว",
    "จัด[ประชุมใหญ่]แล้ว",
    "จัด[ประชุม]แล้ว",
  ],
  ["a word put in", "จัดประชุมแล้ว", "จัดประชุมใหญ่แล้ว", "จัดประชุมแล้ว", "จัดประชุม[ใหญ่]แล้ว"],
  ["a number right before a word", "อบรม3ครั้ง", "อบรม๓ครั้ง", "อบรม[3]ครั้ง", "อบรม[๓]ครั้ง"],
  [
    "a name that is spelt wrong",
    "แจ้งตำบลทุ่งสมติ ทราบ",
    "แจ้งตำบลทุ่งสมมติ ทราบ",
    "แจ้งตำบลทุ่ง[สมติ] ทราบ",
    "แจ้งตำบลทุ่ง[สมมติ] ทราบ",
  ],
  ["words that are added", "๑. ประชุม", "๑. ประชุม\n๒. สรุป", "๑. ประชุม", "๑. ประชุม[\n๒. สรุป]"],
  ["a cell that was blank", "", "๓", "", "[๓]"],
  ["a cell that becomes blank", "๓", "", "[๓]", ""],
  ["everything", "abc", "กขค", "[abc]", "[กขค]"],
  ["nothing", "เหมือนเดิม", "เหมือนเดิม", "เหมือนเดิม", "เหมือนเดิม"],
])("%s", (_, before, after, one, other) => {
  expect(compared(before, after)).toEqual([one, other]);
});

test("a long text is there from its beginning to its end, on both sides", () => {
  const filling = "ข้อความยาว".repeat(20);
  expect(compared(`${filling}3${filling}4${filling}`, `${filling}๓${filling}๔${filling}`)).toEqual([
    `${filling}[3]${filling}[4]${filling}`,
    `${filling}[๓]${filling}[๔]${filling}`,
  ]);
});

test("a change as long as a page is there whole", () => {
  const words = "ใหม่ ".repeat(2000);
  expect(compared("ก", `ก${words}`)[1]).toBe(`ก[${words}]`);
});

describe("of a text that is mostly another no word is marked", () => {
  const kept = (signs: number): string => ",".repeat(signs);
  const isRewritten = (before: string, after: string): boolean => compareTexts(before, after).isRewritten;

  test.each<[string, string, string, boolean]>([
    ["60 of 100 signs on both sides", kept(40) + ";".repeat(60), kept(40) + "!".repeat(60), false],
    ["61 of 100 signs on both sides", kept(39) + ";".repeat(61), kept(39) + "!".repeat(61), true],
    ["words that are only added", kept(30), kept(30) + "ค".repeat(90), false],
    ["words that are only taken out", kept(30) + "ค".repeat(90), kept(30), false],
    ["a cell that was blank", "", "ค".repeat(90), false],
    ["a number", "11", "๑๑", false],
    ["20 letters", "ข".repeat(20), "ค".repeat(20), false],
    ["21 letters", "ข".repeat(21), "ค".repeat(21), true],
  ])("%s", (_, before, after, expected) => {
    expect(isRewritten(before, after)).toBe(expected);
  });

  test("both texts are there, whole", () => {
    expect(compared("ข".repeat(90), "ค".repeat(80))).toEqual(["ข".repeat(90), "ค".repeat(80)]);
  });
});

test("the digits of the longest cell are marked one by one", () => {
  const text = (digit: string): string => `ครั้งที่ ${digit} ทำแล้วเสร็จ `.repeat(1400).slice(0, 32_767);
  const { before } = compareTexts(text("3"), text("๓"));
  expect(before.filter(({ kind }) => kind === "changed").length).toBeGreaterThan(1200);
});

test("two changes at the ends of the longest cell leave all between them unmarked", () => {
  const filling = "ประชุมคณะทำงาน ".repeat(2180);
  expect(compared(`3${filling}3`, `๓${filling}๓๓`)).toEqual([`[3]${filling}[3]`, `[๓]${filling}[๓๓]`]);
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
      propertyRuns(),
    );
  });
});
