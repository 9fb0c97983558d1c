import fc from "fast-check";
import { cellParagraphs } from "../../../../src/core/report/model/cell-paragraphs";
import { toArabicDigits } from "../../../../src/core/text/digits";
import { propertyRuns } from "../../../support/property-runs";
import { compareGrowth, TOO_MUCH_GROWTH } from "../../../support/compare-growth";

/** For a line that goes on below an item the marker is "↳". */
type Row = readonly [marker: string | null, level: number, text: string];

const rowsOf = (text: string): Row[] =>
  cellParagraphs(text, "thai").map(({ marker, level, text: words, continues }) => [
    continues === true ? "↳" : marker,
    level,
    words,
  ]);

const CASES: readonly (readonly [string, string, readonly Row[]])[] = [
  ["a blank cell stays blank", "", []],
  ["spaces are blank", " \n \u00a0 ", []],
  ["one text", "สำนักปลัด", [[null, 0, "สำนักปลัด"]]],
  ["a lone dash is what the cell says", "-", [[null, 0, "-"]]],
  [
    "numbered lines",
    "๑. จัดทำคู่มือ\n๒. แจ้งเวียน",
    [
      ["๑.", 0, "จัดทำคู่มือ"],
      ["๒.", 0, "แจ้งเวียน"],
    ],
  ],
  [
    "items that have run together get a paragraph each",
    "๑. จัดทำคู่มือ ๒. แจ้งเวียนทุกกอง ๓. รายงานผล",
    [
      ["๑.", 0, "จัดทำคู่มือ"],
      ["๒.", 0, "แจ้งเวียนทุกกอง"],
      ["๓.", 0, "รายงานผล"],
    ],
  ],
  [
    "Arabic numbers become Thai, with their items",
    "1. จัดประชุม 2 ครั้ง\n2. รายงานผล",
    [
      ["๑.", 0, "จัดประชุม ๒ ครั้ง"],
      ["๒.", 0, "รายงานผล"],
    ],
  ],
  [
    "sub-items and bullets stand deeper, the next item does not",
    "๑. กำหนดแนวทาง ดังนี้\n๑.๑) เวลาปฏิบัติงาน\n- เช้า\n- บ่าย\n๑.๒) การลา\n๒. ติดตาม",
    [
      ["๑.", 0, "กำหนดแนวทาง ดังนี้"],
      ["๑.๑)", 1, "เวลาปฏิบัติงาน"],
      ["-", 2, "เช้า"],
      ["-", 2, "บ่าย"],
      ["๑.๒)", 1, "การลา"],
      ["๒.", 0, "ติดตาม"],
    ],
  ],
  [
    "a sub-item goes back under its number from a bullet",
    "๑. ทำ\n- ก่อน\n๑.๑) หลัง",
    [
      ["๑.", 0, "ทำ"],
      ["-", 1, "ก่อน"],
      ["๑.๑)", 1, "หลัง"],
    ],
  ],
  [
    "bullets alone",
    "- ประกาศ\n- คำสั่ง",
    [
      ["-", 0, "ประกาศ"],
      ["-", 0, "คำสั่ง"],
    ],
  ],
  [
    "a line without a number goes on below its item",
    "๑. จัดทำ\nรวม ๑ เรื่อง\nครบ",
    [
      ["๑.", 0, "จัดทำ"],
      ["↳", 0, "รวม ๑ เรื่อง"],
      ["↳", 0, "ครบ"],
    ],
  ],
  [
    "a line before a list does not",
    "ดังนี้\n๑. จัดทำ",
    [
      [null, 0, "ดังนี้"],
      ["๑.", 0, "จัดทำ"],
    ],
  ],
  [
    "a blank line ends the item, the list goes on",
    "๑. จัดทำ\n \nรวม ๑ เรื่อง\n๒. แจ้ง\r\n\r\nครบ",
    [
      ["๑.", 0, "จัดทำ"],
      [null, 0, "รวม ๑ เรื่อง"],
      ["๒.", 0, "แจ้ง"],
      [null, 0, "ครบ"],
    ],
  ],
  [
    "below bullets the numbered item goes on",
    "๑. ก่อน\n๒. ทำ\n- เช้า\n• บ่าย\nรวม\n๓. หลัง",
    [
      ["๑.", 0, "ก่อน"],
      ["๒.", 0, "ทำ"],
      ["-", 1, "เช้า"],
      ["•", 1, "บ่าย"],
      ["↳", 0, "รวม"],
      ["๓.", 0, "หลัง"],
    ],
  ],
  [
    "below a sub-item its own text",
    "๑. ทำ\n๑.๑) เช้า\nรวม",
    [
      ["๑.", 0, "ทำ"],
      ["๑.๑)", 1, "เช้า"],
      ["↳", 1, "รวม"],
    ],
  ],
  [
    "below bullets alone the bullet's text",
    "- เช้า\nรวม",
    [
      ["-", 0, "เช้า"],
      ["↳", 0, "รวม"],
    ],
  ],
  [
    "another bullet sign is no deeper level",
    "- ก่อน\n• ทำ\n* ตาม\n– หลัง\n● จบ\n- ใหม่",
    [
      ["-", 0, "ก่อน"],
      ["•", 0, "ทำ"],
      ["*", 0, "ตาม"],
      ["–", 0, "หลัง"],
      ["●", 0, "จบ"],
      ["-", 0, "ใหม่"],
    ],
  ],
  [
    "but it is one where it is indented",
    "- ก่อน\n  • ทำ\n  • ตาม\n- หลัง",
    [
      ["-", 0, "ก่อน"],
      ["•", 1, "ทำ"],
      ["•", 1, "ตาม"],
      ["-", 0, "หลัง"],
    ],
  ],
  [
    "the next number of another shape goes back to its list from bullets",
    "๑. ก่อน\n๒. ทำ\n- เช้า\n• บ่าย\n๓) หลัง\n๔. จบ",
    [
      ["๑.", 0, "ก่อน"],
      ["๒.", 0, "ทำ"],
      ["-", 1, "เช้า"],
      ["•", 1, "บ่าย"],
      ["๓)", 0, "หลัง"],
      ["๔.", 0, "จบ"],
    ],
  ],
  [
    "the next sub-number goes back to its list from bullets",
    "๑. ทำ\n๑) ก่อน\n๒) ตาม\n- เช้า\n• บ่าย\n๓) หลัง",
    [
      ["๑.", 0, "ทำ"],
      ["๑)", 1, "ก่อน"],
      ["๒)", 1, "ตาม"],
      ["-", 2, "เช้า"],
      ["•", 2, "บ่าย"],
      ["๓)", 1, "หลัง"],
    ],
  ],
  [
    "numbers under a bullet stay under it",
    "- ก่อน\n๑) เช้า\n๒) บ่าย\n- หลัง",
    [
      ["-", 0, "ก่อน"],
      ["๑)", 1, "เช้า"],
      ["๒)", 1, "บ่าย"],
      ["-", 0, "หลัง"],
    ],
  ],
  [
    "a tick inside a line moves nowhere",
    "ติดป้ายแล้ว 4 ก.พ. 2568 ✓ ลงเว็บ 4 ครั้ง ✓ สรุป ✗ ส่งอำเภอ ✓",
    [[null, 0, "ติดป้ายแล้ว ๔ ก.พ. ๒๕๖๘ ✓ ลงเว็บ ๔ ครั้ง ✓ สรุป ✗ ส่งอำเภอ ✓"]],
  ],
  [
    "each numbered item keeps the tick behind it",
    "1. ติดป้าย ✓ 2. ลงเว็บ ✓ 3. สรุป ✗",
    [
      ["๑.", 0, "ติดป้าย ✓"],
      ["๒.", 0, "ลงเว็บ ✓"],
      ["๓.", 0, "สรุป ✗"],
    ],
  ],
  [
    "or before it",
    "☑ 1. ติดป้าย ☐ 2. ลงเว็บ",
    [
      ["☑ ๑.", 0, "ติดป้าย"],
      ["☐ ๒.", 0, "ลงเว็บ"],
    ],
  ],
  [
    "ticks and crosses at line starts are one list",
    "✓ ติดป้าย\n✗ ลงเว็บ",
    [
      ["✓", 0, "ติดป้าย"],
      ["✗", 0, "ลงเว็บ"],
    ],
  ],
  ["spaces inside are kept, a tab as one of them", " จัดทำ \t  คู่มือ ", [[null, 0, "จัดทำ    คู่มือ"]]],
  [
    "Windows line ends and Word's soft ones",
    "บรรทัดแรก\r\nบรรทัดสอง\u000bบรรทัดสาม",
    [
      [null, 0, "บรรทัดแรก"],
      [null, 0, "บรรทัดสอง"],
      [null, 0, "บรรทัดสาม"],
    ],
  ],
  ["an address keeps its digits", "ดู https://a.go.th/25", [[null, 0, "ดู https://a.go.th/25"]]],
];

test.each(CASES)("%s", (_, text, expected) => {
  expect(rowsOf(text)).toEqual(expected);
});

const folded = (text: string): string => toArabicDigits(text).replace(/\s/g, "");
const pieces = fc.constantFrom(
  ..."๑ ๒. 1. 2) ๑.๑) (๑) - • ก. . , จัดทำ รายงาน ข้อ ดังนี้ COVID-19 www.a.th/1 ( ) /".split(" "),
  " ",
  "\n",
  "\u200b",
  "\u00a0",
);
const texts = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(""));

test("every character of the cell is there, in its order", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("thai" as const, "arabic" as const), (text, digits) => {
      const written = cellParagraphs(text, digits).map(({ marker, text: words }) => (marker ?? "") + words);
      expect(folded(written.join(""))).toBe(folded(text));
    }),
    propertyRuns(500),
  );
});

test("a long list takes time in proportion to its length", () => {
  const growth = compareGrowth(
    (size) => {
      const items = Array.from(
        { length: size },
        (_, index) => `${index + 1}. จัดทำรายงานผลการดำเนินการเสนอผู้บริหาร`,
      );
      const text = items.join(" ");
      return () => cellParagraphs(text, "thai");
    },
    [125, 500, 2000],
  );
  expect(growth).toBeLessThan(TOO_MUCH_GROWTH);
});
