import { findMarkerCandidates } from "../../../src/core/text/list-marker-candidates";
import { toArabicDigits } from "../../../src/core/text/digits";

const find = (text: string): ReturnType<typeof findMarkerCandidates> =>
  findMarkerCandidates(text, toArabicDigits(text));

test.each<[string, string, object]>([
  [
    "a number and a dot",
    "๑. ก",
    { path: [1], style: "1.", length: 2, position: "line", isBare: false, isUncertain: false },
  ],
  ["a number and a bracket", "ก ๒) ข", { path: [2], style: "1)", position: "space" }],
  ["a number in brackets", "(๓) ก", { path: [3], style: "(1)", offset: 0, length: 3 }],
  ["two levels", "๒.๑) ก", { path: [2, 1], style: "1.1", length: 4 }],
  ["a bare number", "5 ส", { path: [5], style: "1", isBare: true }],
  ["behind an announcement", "ดังนี้ ๑. ก", { isAnnounced: true }],
  ["an amount", "งบ ๒.๕ ล้าน", { path: [2, 5], isUncertain: true }],
  ["run together with Latin letters", "Policy๒. ก", { position: "glued", isUncertain: true }],
  ["a letter", "ก. ข้อความ", { kind: "letter", path: [1], style: "ก.", isBare: true }],
  ["the second letter", "ข. ข้อความ", { kind: "letter", path: [2], isUncertain: true }],
  ["a Latin letter", "b) text", { kind: "letter", path: [2], style: "a)" }],
  ["a bullet", "- ก", { kind: "bullet", path: [], style: "-" }],
  ["a bullet of Wingdings", "\uf0d8 ก", { kind: "bullet", isAnnounced: true }],
])("%s", (_name, text, expected) => {
  expect(find(text)).toMatchObject([expected]);
});

test.each([
  ["a longer number", "๒๕๖๘. ก"],
  ["a number with zeros before it", "๐๑. ก"],
  ["a day of a month", "๑๕. ต.ค."],
  ["after ข้อ", "ตามข้อ ๕. ของ"],
  ["after a slash", "นม ๗๖๒๐๑/๕. ลง"],
  ["a thousand", "1,200"],
  ["a closing bracket", "(รวม ๕) ก"],
  ["a fraction", "1/2"],
  ["two letters of an abbreviation", "พ.ศ."],
  ["a dash between digits", "๒๕๖๖ - ๒๕๗๐"],
  ["a dash between words", "งดรับ-งดให้"],
  ["a dash and nothing", "- "],
  ["doubled dashes", "-- ก"],
])("none: %s", (_name, text) => {
  expect(find(text)).toEqual([]);
});
