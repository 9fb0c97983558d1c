import { padText, textWidth } from "../../src/cli/text-width";

describe("textWidth", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["ต้องแก้", 5],
    ["น้ำ", 2],
    ["ปีที่", 2],
    ["ญู", 1],
    ["ก\u200bข", 2],
  ])("%p takes %i columns", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  test("padText fills up by columns, not by characters", () => {
    expect(padText("ปีที่", 4)).toBe("ปีที่  ");
    expect(padText("ยาวกว่า", 2)).toBe("ยาวกว่า");
  });
});
