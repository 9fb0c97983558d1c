import {
  cellAt,
  cellPart,
  partWith,
  writtenWords,
  type MeasureCell,
} from "../../../src/core/model/measure-cell";

const cell: MeasureCell = {
  text: "กข\nคง",
  parts: [cellPart("B2", "กข", 0), cellPart("B3", "คง", 3)],
};

test.each([
  ["the first letter", 0, "B2"],
  ["the last of the first part", 1, "B2"],
  ["the line break between", 2, "B2"],
  ["the first of the second part", 3, "B3"],
  ["behind the end", 9, "B3"],
])("%s", (_name, offset, expected) => {
  expect(cellAt(cell, offset)).toBe(expected);
});

test("a column that is missing has no cell", () => {
  expect(cellAt({ text: "", parts: [] }, 0)).toBeNull();
});

describe("letters that look alike", () => {
  // ดําเนินการ is typed with ํ and า, แล้ว with two เ.
  const typed: MeasureCell = {
    text: "ก. ดำเนินการ\nข. แล้ว",
    parts: [cellPart("E5", "ก. ดํา\u200bเนินการ", 0), cellPart("E6", "ข. เเล้ว", 13)],
  };

  test.each([
    ["a word of the first cell", "ดำเนินการ", "ดํา\u200bเนินการ"],
    ["a word behind it", "แล้ว", "เเล้ว"],
    ["the rest of a word", "เนินการ", "เนินการ"],
  ])("%s is quoted as it was typed", (_name, words, written) => {
    expect(writtenWords(typed, typed.text.indexOf(words), words)).toBe(written);
  });

  test("words across two cells are quoted as they are read", () => {
    expect(writtenWords(typed, 3, "ดำเนินการ\nข.")).toBe("ดำเนินการ\nข.");
  });

  test("words that do not stand there are quoted as they are given", () => {
    expect(writtenWords(typed, 0, "แล้ว")).toBe("แล้ว");
  });

  test("a stretch leads to its place in the cell's own text", () => {
    expect(partWith(typed, { start: 16, end: 20 })).toMatchObject({
      part: { cell: "E6" },
      start: 3,
      end: 8,
    });
    expect(partWith(typed, { start: 11, end: 15 })).toBeNull();
  });
});

describe("a text of many cells", () => {
  const parts = Array.from({ length: 9 }, (_, index) => cellPart(`E${index + 2}`, "กข", index * 3));
  const long: MeasureCell = { text: parts.map(({ text }) => text).join("\n"), parts };

  test("every place is in the last part that begins at it or before", () => {
    const places = Array.from(long.text, (_, offset) => cellAt(long, offset));
    expect(places).toEqual(parts.flatMap(({ cell }) => [cell, cell, cell]).slice(0, long.text.length));
  });

  test.each(parts.map(({ cell }, index) => [cell, index * 3] as const))("a word of %s", (cell, start) => {
    expect(partWith(long, { start, end: start + 2 })).toMatchObject({ part: { cell }, start: 0, end: 2 });
    expect(partWith(long, { start, end: start + 3 })).toBeNull();
  });
});
