import { breakLines } from "../../../src/adapters/pdf/break-lines";
import { placesInWords } from "../../../src/adapters/pdf/whole-words";

test.each([
  ["ร้อยละ ๘๐", [1, 2, 3, 4, 5]],
  ["ไม่มี", []],
])("the inside of words in %s", (text, places) => {
  expect([...placesInWords(text)]).toEqual(places);
});

test("the longer word wins", () => {
  expect(placesInWords("ปีงบประมาณ").has(2)).toBe(true);
});

const measure = (text: string): number => text.length;

test.each(["ร้อยละ", "หน่วยงาน", "เฟซบุ๊ก", "ธรรมาภิบาล", "งบประมาณ", "ดำเนินการ", "เจ้าหน้าที่"])(
  "no line breaks inside %s",
  (word) => {
    const text = `ประชาชน${word}ประชาชน${word}`;
    for (let width = word.length; width < text.length; width++) {
      const lines = breakLines(text, measure, { width });
      expect(lines.filter((line) => line.text.includes(word)).length).toBeGreaterThan(0);
      expect(
        lines
          .map((line) => line.text)
          .join("\n")
          .split(word),
      ).toHaveLength(3);
    }
  },
);
