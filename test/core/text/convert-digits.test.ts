import fc from "fast-check";
import { convertDigits } from "../../../src/core/text/convert-digits";
import { toArabicDigits } from "../../../src/core/text/digits";
import { propertyRuns } from "../../support/property-runs";
import { compareGrowth, TOO_MUCH_GROWTH } from "../../support/compare-growth";

describe("to Thai digits", () => {
  test.each([
    ["a year", "ปีงบประมาณ พ.ศ. 2568", "ปีงบประมาณ พ.ศ. ๒๕๖๘"],
    ["a percentage", "ร้อยละ 80.5 หรือ 90%", "ร้อยละ ๘๐.๕ หรือ ๙๐%"],
    ["a time", "เวลา 08.30 - 16:30 น.", "เวลา ๐๘.๓๐ - ๑๖:๓๐ น."],
    ["a telephone number", "โทร. 0-7500-0000", "โทร. ๐-๗๕๐๐-๐๐๐๐"],
    ["a document number", "ที่ สม 70001/ว 12", "ที่ สม ๗๐๐๐๑/ว ๑๒"],
    ["mixed digits", "พ.ศ. ๒๕61", "พ.ศ. ๒๕๖๑"],
    ["a year after a Latin word", "ITA 2568", "ITA ๒๕๖๘"],
    ["an era in English", "Act B.E. 2545 (2002) 40 คน", "Act B.E. 2545 (2002) ๔๐ คน"],
    ["a number of an English sentence", "Reply within 7 days 4 จุด", "Reply within 7 days ๔ จุด"],
    ["a count after English words", "Google Form 7 คน", "Google Form ๗ คน"],
    ["a count after a Latin word", "ผ่าน Facebook 3 ครั้ง", "ผ่าน Facebook ๓ ครั้ง"],
    ["a list number glued to a Latin word", "1.Facebook 2.LINE", "๑.Facebook ๒.LINE"],
    ["a list number glued to a host name", "1.facebook.com", "๑.facebook.com"],
    ["a number after a bracketed code", "(E-Service)2 ระบบ", "(E-Service)๒ ระบบ"],
    ["a list number before a file name", "2.แผน2568.pdf", "๒.แผน2568.pdf"],
    ["a list number before what is no file name", "1.pdf2", "๑.pdf2"],
    ["nothing to convert", "ไม่มีตัวเลข", "ไม่มีตัวเลข"],
    ["nothing", "", ""],
  ])("%s", (_, text, expected) => {
    expect(convertDigits(text, "thai")).toBe(expected);
  });
});

const KEPT: readonly (readonly [string, string])[] = [
  ["an https address", "https://www.sample.go.th/page/2568?id=12"],
  ["an address with brackets in it", "https://sample.go.th/file_(1)_2.html"],
  ["an address by number", "http://192.0.2.10/ita/26"],
  ["an address without a scheme", "www.sample2.go.th/2568"],
  ["a bare host name", "sample2.go.th/o26"],
  ["a short link", "bit.ly/3abc9"],
  ["a form link", "forms.gle/1a2b3c"],
  ["a mail address", "saraban-2568@sample.go.th"],
  ["a file link", "file:///C:/ita/2568/o26.pdf"],
  ["a drive path", "C:\\ita\\2568\\o26"],
  ["a share", "\\\\server1\\ita\\2568"],
  ["a file name", "รายงานผล2568.pdf"],
  ["a numbered file", "1.pdf"],
  ["an item code", "O26"],
  ["an item code with a space", "O 26"],
  ["an item code with a hyphen", "O-26"],
  ["an item code in Thai digits", "O๒๖"],
  ["a disease", "COVID-19"],
  ["a standard", "ISO 9001:2015"],
  ["a joint standard", "ISO/IEC 27001"],
  ["a network", "4G"],
  ["a particle", "PM2.5"],
  ["a hyphenated name", "E-Service-2"],
  ["a quarter code", "Q1/2568"],
  ["a method", "5-S"],
  ["a Latin o typed as a zero", "256o"],
];

describe.each(KEPT)("%s keeps its digits", (_, kept) => {
  test.each([
    ["alone", kept, kept],
    ["in a sentence", `ปี 2568 ดู ${kept} จำนวน 3 ข้อ`, `ปี ๒๕๖๘ ดู ${kept} จำนวน ๓ ข้อ`],
    ["in brackets", `ข้อ 1 (${kept}) ข้อ 2`, `ข้อ ๑ (${kept}) ข้อ ๒`],
  ])("%s", (_place, text, expected) => {
    expect(convertDigits(text, "thai")).toBe(expected);
  });
});

describe("to Arabic digits", () => {
  test.each([
    ["a year", "ปีงบประมาณ พ.ศ. ๒๕๖๘", "ปีงบประมาณ พ.ศ. 2568"],
    ["mixed digits", "ร้อยละ ๘0", "ร้อยละ 80"],
    ["an address in Thai digits stays", "https://sample.go.th/ปี๒๕๖๘ ข้อ ๑", "https://sample.go.th/ปี๒๕๖๘ ข้อ 1"],
    ["an item code in Thai digits stays", "O๒๖ ข้อ ๒", "O๒๖ ข้อ 2"],
  ])("%s", (_, text, expected) => {
    expect(convertDigits(text, "arabic")).toBe(expected);
  });
});

const pieces = fc.constantFrom(
  "1",
  "๒",
  ".",
  "-",
  "/",
  "ก",
  "a",
  "O",
  " ",
  "@",
  ":",
  "(",
  ")",
  "www.",
  ".pdf",
  "\\",
  "\n",
);
const texts = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(""));

test("only digits ever change, and a second time nothing does", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("thai" as const, "arabic" as const), (text, digits) => {
      const converted = convertDigits(text, digits);
      expect(converted).toHaveLength(text.length);
      expect(toArabicDigits(converted)).toBe(toArabicDigits(text));
      expect(convertDigits(converted, digits)).toBe(converted);
    }),
    propertyRuns(),
  );
});

test.each([
  ["digits", "1"],
  ["letters", "a"],
  ["dotted letters", "a."],
  ["open brackets of an address", "https://a(("],
  ["hyphens", "1-"],
  ["back slashes", "\\"],
])("a long text of %s takes time in proportion to its length", (_, piece) => {
  const growth = compareGrowth(
    (size) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      return () => convertDigits(text, "thai");
    },
    [3000, 12_000, 48_000, 192_000],
  );
  expect(growth).toBeLessThan(TOO_MUCH_GROWTH);
});
