import { countTextLines } from "../../../../src/core/report/model/count-text-lines";

/** Three letters of 0.38 em. */
const WORD = "กกก";

test.each<[string, string, number, number]>([
  ["one line", `${WORD} ${WORD}`, 3, 1],
  ["a word that does not fit goes to the next line", `${WORD} ${WORD} ${WORD}`, 3, 2],
  ["a line end of the text's own", `${WORD}\n${WORD}`, 10, 2],
  ["nothing", "", 10, 1],
  ["a word wider than a line", "ก".repeat(20), 3, 3],
])("%s", (_, text, width, lines) => {
  expect(countTextLines([text], { width, held: [] })).toBe(lines);
});

test("the first line has less room behind an indent", () => {
  const text = [`${WORD} ${WORD}`];
  expect(countTextLines(text, { width: 3, held: [] })).toBe(1);
  expect(countTextLines(text, { width: 3, indent: 1, held: [] })).toBe(2);
});

test("a gap is as wide as its dots", () => {
  expect(countTextLines(["ตามที่", null], { width: 8, held: [] })).toBeGreaterThan(1);
  expect(countTextLines(["ตามที่", null], { width: 20, held: [] })).toBe(1);
});

test("a held text goes to the next line whole", () => {
  const text = "กกก กกก เกก กกก เกก";
  expect(countTextLines([text], { width: 4.2, held: [] })).toBe(2);
  expect(countTextLines([text], { width: 4.2, held: ["กกก เกก กกก"] })).toBe(3);
});
