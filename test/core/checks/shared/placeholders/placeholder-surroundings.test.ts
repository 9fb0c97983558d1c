import {
  followsFieldLabel,
  lineAfter,
  lineBefore,
  placeInLine,
} from "../../../../../src/core/checks/shared/placeholders/placeholder-surroundings";

const TEXT = "บรรทัดแรก\nจำนวน | คน\nบรรทัดท้าย";
const MARK = TEXT.indexOf("|");

test("the text before stays on its line and loses its last spaces", () => {
  expect(lineBefore(TEXT, MARK)).toBe("จำนวน");
});

test("the text after stays on its line", () => {
  expect(lineAfter(TEXT, MARK + 1)).toBe(" คน");
});

describe("placeInLine", () => {
  test.each([
    ["first", "|"],
    ["first", "ก\n  |"],
    ["item", "๑. |"],
    ["item", "ก\n๒.๑) |"],
    ["item", "- |"],
    ["item", "ข้อ 4 |"],
    ["inside", "จัดทำ |"],
    ["inside", "๑. จัดทำ |"],
  ])("%s: %s", (place, text) => {
    expect(placeInLine(text, text.indexOf("|"))).toBe(place);
  });
});

describe("followsFieldLabel", () => {
  test.each([
    [true, "ลงวันที่ |"],
    [true, "พ.ศ. |"],
    [true, "จำนวน|"],
    [true, "จํานวน|"],
    [true, "ณ |"],
    [true, "http://|"],
    [false, "คุณ|"],
    [false, "สิ่งที่|"],
    [false, "เจ้าของ|"],
    [false, "จำนวน\n|"],
    [false, "|"],
  ])("%s: %s", (follows, text) => {
    expect(followsFieldLabel(text, text.indexOf("|"))).toBe(follows);
  });
});
