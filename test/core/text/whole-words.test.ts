import { placesInWords } from "../../../src/core/text/whole-words";

test.each([
  ["ร้อยละ ๘๐", [1, 2, 3, 4, 5]],
  ["ไม่มี", []],
])("the inside of words in %s", (text, places) => {
  expect([...placesInWords(text)]).toEqual(places);
});

test("the longer word wins", () => {
  expect(placesInWords("ปีงบประมาณ").has(2)).toBe(true);
});
