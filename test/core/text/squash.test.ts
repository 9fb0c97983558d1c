import fc from "fast-check";
import { squash, squashWithOffsets } from "../../../src/core/text/squash";
import { propertyRuns } from "../../support/property-runs";

test.each([
  ["white space and line breaks", "ระยะ เวลา\nดำเนินการ", "ระยะเวลาดำเนินการ"],
  ["zero-width characters", "มาต\u200bรการ\ufeff", "มาตรการ"],
  ["ำ written as two characters", "ลําดับ", "ลำดับ"],
  ["ำ with the tone before it", "น้ํา", "น้ำ"],
  ["ำ with the tone inside it", "นํ้า", "น้ำ"],
  ["แ written as two เ", "เเนวทาง", "แนวทาง"],
  ["a tone mark written before its vowel", "ข้ันตอนท่ี", "ขั้นตอนที่"],
  ["a tone mark written after า and ำ", "วา่ ตำ่", "ว่าต่ำ"],
  ["a mark written twice", "ที่่ ดีี", "ที่ดี"],
  ["Thai digits", "ไตรมาส ๑๒", "ไตรมาส12"],
  ["capital letters", "OutCome", "outcome"],
  ["a capital that has no single small letter", "İ", "İ"],
  ["nothing", " \u200b", ""],
])("%s", (_name, text, squashed) => {
  expect(squash(text)).toBe(squashed);
});

test("each character knows where it stood", () => {
  const { text, offsets } = squashWithOffsets(" เเก ลํา");
  expect(text).toBe("แกลำ");
  expect(offsets).toEqual([1, 3, 5, 6]);
});

test("the quick way and the one that keeps the places give the same", () => {
  const letters = fc.constantFrom(
    ..."กขำาเแใ\u0e31\u0e34\u0e35\u0e38\u0e3a\u0e47\u0e48\u0e49\u0e4c\u0e4d\u0e4e๑9 \n\u00a0\u200b\u00ad.-–“Aİz\uf70a฿",
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (text) => {
      expect(squash(text.join(""))).toBe(squashWithOffsets(text.join("")).text);
    }),
    propertyRuns(2_000),
  );
});
