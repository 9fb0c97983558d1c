import { findWordBreaks } from "../../src/app/find-word-breaks";

const piecesOf = (text: string): string[] => {
  const ends = [...findWordBreaks(text), text.length];
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
};

test("between Thai words", () => {
  expect(piecesOf("ประกาศนโยบาย")).toEqual(["ประกาศ", "นโยบาย"]);
});

test("and not inside a word that the dictionary parts", () => {
  expect(piecesOf("รายละเอียดตามรายงาน")).toEqual(["รายละเอียด", "ตาม", "รายงาน"]);
});

test.each([
  ["a space stays behind its word", "ประกาศ  นโยบาย", /^ /],
  ["no closing sign begins a line", "ประกาศ (นโยบาย) และ 5% ต่างๆ", /^[)%ๆ]/],
  ["no opening sign ends one", "ประกาศ(นโยบาย)", /\($/],
])("%s", (_, text, forbidden) => {
  const pieces = piecesOf(text);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join("")).toBe(text);
  for (const piece of pieces) expect(piece).not.toMatch(forbidden);
});

test("an engine without a dictionary breaks at spaces", () => {
  const segmenter = Intl.Segmenter;
  Object.defineProperty(Intl, "Segmenter", { value: undefined, configurable: true });
  try {
    expect(piecesOf("ประกาศนโยบาย แล้ว")).toEqual(["ประกาศนโยบาย ", "แล้ว"]);
  } finally {
    Object.defineProperty(Intl, "Segmenter", { value: segmenter, configurable: true, writable: true });
  }
});
