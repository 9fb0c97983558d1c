import { plainCellText } from "../../../src/core/text/plain-cell-text";

test.each([
  ["a Windows line break", "ข้อ ๑\r\nข้อ ๒", "ข้อ ๑\nข้อ ๒"],
  ["a line break as it is", "ข้อ ๑\nข้อ ๒", "ข้อ ๑\nข้อ ๒"],
  ["a carriage return alone", "ข้อ ๑\rข้อ ๒", "ข้อ ๑\nข้อ ๒"],
  ["Word's manual line break", "ข้อ ๑\vข้อ ๒", "ข้อ ๑\nข้อ ๒"],
  ["a page's end", "ข้อ ๑\fข้อ ๒", "ข้อ ๑\nข้อ ๒"],
  ["the line end of old host systems", "ข้อ ๑\u0085ข้อ ๒", "ข้อ ๑\nข้อ ๒"],
  ["the same after a carriage return", "ข้อ ๑\r\u0085ข้อ ๒", "ข้อ ๑\nข้อ ๒"],
  ["a tab stays", "ก\tข", "ก\tข"],
  ["a control character", "ก\u0007ข\u001f", "กข"],
  ["a Thai mark stays", "ที่ น้ำ", "ที่ น้ำ"],
])("%s", (_, text, shown) => {
  expect(plainCellText(text)).toBe(shown);
});
