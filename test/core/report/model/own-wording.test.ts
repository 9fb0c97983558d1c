import {
  KNOWN_PLACES,
  likelyPlace,
  type MemoPlace,
  type MemoValues,
} from "../../../../src/core/report/model/memo-places";
import { hasPlace, ownParagraphs, unknownPlaces } from "../../../../src/core/report/model/own-wording";
import type { ReportText } from "../../../../src/core/report/model/report-model";

const KNOWN: Partial<Record<MemoPlace, string>> = {
  organization: "เทศบาลตำบลทุ่งสมมติ",
  unit: "สำนักปลัด",
  year: "2568",
  measures: "17",
  done: "15",
  start: "1 ตุลาคม 2567",
};
/** All that a case does not know is null. */
const VALUES = new Proxy(KNOWN, { get: (known, place) => known[place as MemoPlace] ?? null }) as MemoValues;

describe("places in braces", () => {
  test.each<[string, string, ReportText]>([
    ["a Thai name", "มี {จำนวนมาตรการ} มาตรการ", ["มี 17 มาตรการ"]],
    ["an English name, in any capitals", "มี {Measures} มาตรการ", ["มี 17 มาตรการ"]],
    ["spaces inside", "มี { จำนวน มาตรการ } มาตรการ", ["มี 17 มาตรการ"]],
    ["braces of full width", "มี ｛จำนวนมาตรการ｝ มาตรการ", ["มี 17 มาตรการ"]],
    ["a zero-width space inside", "มี {จำนวน\u200bมาตรการ} มาตรการ", ["มี 17 มาตรการ"]],
    ["several", "{หน่วยงาน} ปี {ปีงบประมาณ}", ["เทศบาลตำบลทุ่งสมมติ ปี 2568"]],
    ["two side by side", "{ส่วนราชการ}{หน่วยงาน}", ["สำนักปลัดเทศบาลตำบลทุ่งสมมติ"]],
    ["one without a value", "ตาม{ข้อในแบบวัด} นั้น", ["ตาม", null, " นั้น"]],
    ["only one without a value", "{โทรศัพท์}", [null]],
    ["an unknown one stays as typed", "มี {มาตรกา} มาตรการ", ["มี {มาตรกา} มาตรการ"]],
    ["blank braces stay", "มี { } มาตรการ", ["มี { } มาตรการ"]],
    ["a lone brace stays", "มี { มาตรการ", ["มี { มาตรการ"]],
    ["lone braces the wrong way round", "มี } มาตรการ {", ["มี } มาตรการ {"]],
    ["a lone brace before a place", "{ มี {ครบแล้ว}", ["{ มี 15"]],
    ["nothing else is changed", "  “ก”  ข้อ  ๑) – {ครบแล้ว}%  ", ["“ก”  ข้อ  ๑) – 15%"]],
  ])("%s", (_, text, expected) => {
    expect(ownParagraphs(text, [], VALUES)).toEqual([expected]);
  });

  test("each name in a notice is a place", () => {
    expect(unknownPlaces(KNOWN_PLACES.map((name) => `{${name}}`).join(" "))).toEqual([]);
  });
});

describe("paragraphs", () => {
  test.each<[string, string, readonly string[], readonly ReportText[]]>([
    ["a line is a paragraph", "หนึ่ง\nสอง\r\nสาม", [], [["หนึ่ง"], ["สอง"], ["สาม"]]],
    ["blank lines are none", "หนึ่ง\n \n\nสอง\n", [], [["หนึ่ง"], ["สอง"]]],
    ["a heading typed again", "ข้อเท็จจริง  สำนักปลัดได้", ["ข้อเท็จจริง"], [["สำนักปลัดได้"]]],
    ["one on its own line", "ข้อเท็จจริง\nสำนักปลัดได้", ["ข้อเท็จจริง"], [["สำนักปลัดได้"]]],
    ["one with a colon", "ข้อเท็จจริง:สำนักปลัดได้", ["ข้อเท็จจริง"], [["สำนักปลัดได้"]]],
    ["one with a number", "๒. ข้อเท็จจริง สำนักปลัดได้", ["ข้อเท็จจริง"], [["สำนักปลัดได้"]]],
    ["a longer word that begins alike", "ข้อเสนอแนะ คือ", ["ข้อเสนอ"], [["ข้อเสนอแนะ คือ"]]],
    ["the heading inside the text", "ตามข้อเท็จจริง สำนักปลัด", ["ข้อเท็จจริง"], [["ตามข้อเท็จจริง สำนักปลัด"]]],
    ["nothing but the heading", "ข้อเท็จจริง", ["ข้อเท็จจริง"], []],
  ])("%s", (_, text, headings, expected) => {
    expect(ownParagraphs(text, headings, VALUES)).toEqual(expected);
  });
});

test("unknown places are told once, as they were typed", () => {
  expect(unknownPlaces("{จำนวนมาตราการ} {ครบแล้ว} {จำนวนมาตราการ} {x} { }")).toEqual(["จำนวนมาตราการ", "x"]);
});

test("which places a text has", () => {
  expect(hasPlace("ตาม {item}", "itemNumber")).toBe(true);
  expect(hasPlace("ตาม item", "itemNumber")).toBe(false);
});

test.each<[string, string, string | null]>([
  ["a letter too many", "จำนวนมาตราการ", "จำนวนมาตรการ"],
  ["two slips in a long name", "จำนวนมาตราการณ์", "จำนวนมาตรการ"],
  ["cut short", "จำนวนมาตร", "จำนวนมาตรการ"],
  ["a slip in English", "measurs", "จำนวนมาตรการ"],
  ["an older name of the year", "ปีงบ", "ปีงบประมาณ"],
  ["nothing like it", "ผู้ว่าราชการจังหวัดสมมติ", null],
  ["one letter", "x", null],
  ["dots", "....", null],
])("what is probably meant: %s", (_, typed, expected) => {
  expect(likelyPlace(typed)).toBe(expected);
});
