import { mergeEdits } from "../../../src/core/changes/merge-edits";
import type { WorkbookEdits } from "../../../src/core/changes/workbook-edits";

const change = (cell: string, before: string, after: string, sheet = "ก"): WorkbookEdits => ({
  cells: [{ sheet, cell, before, after }],
  removedRows: [],
});
const drop = (row: number, ...cells: WorkbookEdits["cells"]): WorkbookEdits => ({
  cells,
  removedRows: [{ sheet: "ก", row, cells: [{ cell: `A${row}`, before: "หัว" }] }],
});
const afters = (edits: WorkbookEdits): string[] => edits.cells.map(({ cell, after }) => `${cell} ${after}`);

test.each<[string, WorkbookEdits[], string[], boolean[]]>([
  ["two cells", [change("A1", "ก", "ข"), change("A2", "ก", "ข")], ["A1 ข", "A2 ข"], [true, true]],
  [
    "two words of one cell",
    [change("A1", "อีเมลล์ เวปไซต์", "อีเมล เวปไซต์"), change("A1", "อีเมลล์ เวปไซต์", "อีเมลล์ เว็บไซต์")],
    ["A1 อีเมล เว็บไซต์"],
    [true, true],
  ],
  ["the same twice", [change("A1", "ก", "ข"), change("A1", "ก", "ข")], ["A1 ข"], [true, true]],
  ["one word in two ways", [change("A1", "ก", "ข"), change("A1", "ก", "ค")], ["A1 ข"], [true, false]],
  [
    "changes that overlap",
    [change("A1", "abcdef", "aXYef"), change("A1", "abcdef", "abcZf")],
    ["A1 aXYef"],
    [true, false],
  ],
  [
    "words put in at one place",
    [change("A1", "ab", "aXb"), change("A1", "ab", "aYb")],
    ["A1 aXb"],
    [true, false],
  ],
  [
    "proposals from two readings of a cell",
    [change("A1", "ก", "ข"), change("A1", "ค", "ง")],
    ["A1 ข"],
    [true, false],
  ],
  [
    "the same address on two sheets",
    [change("A1", "ก", "ข"), change("A1", "ก", "ค", "ข")],
    ["A1 ข", "A1 ค"],
    [true, true],
  ],
])("%s", (_, proposals, expected, taken) => {
  const merged = mergeEdits(proposals);
  expect(afters(merged.edits)).toEqual(expected);
  expect(merged.taken).toEqual(taken);
});

test("a number is no text to be mended in words", () => {
  const number: WorkbookEdits = {
    cells: [{ sheet: "ก", cell: "A1", before: "11", after: "12", type: "number" }],
    removedRows: [],
  };
  expect(mergeEdits([number, change("A1", "11", "๑๑")]).taken).toEqual([true, false]);
});

describe("rows", () => {
  test("a row is removed once, however many ask for it", () => {
    const { edits, taken } = mergeEdits([drop(3), drop(3), drop(5)]);
    expect(edits.removedRows.map(({ row }) => row)).toEqual([3, 5]);
    expect(taken).toEqual([true, true, true]);
  });

  test("nothing is written into a row that goes away", () => {
    expect(mergeEdits([drop(3), change("B3", "ก", "ข")]).taken).toEqual([true, false]);
  });

  test("a row that has been written into stays for this time", () => {
    expect(mergeEdits([change("B3", "ก", "ข"), drop(3)]).taken).toEqual([true, false]);
  });

  test("a proposal that collides is left out as a whole", () => {
    const joining = drop(3, { sheet: "ก", cell: "B2", before: "ก", after: "ขก" });
    const { edits, taken } = mergeEdits([change("B2", "ก", "ค"), joining]);
    expect(taken).toEqual([true, false]);
    expect([afters(edits), edits.removedRows]).toEqual([["B2 ค"], []]);
  });
});

test("the same changes together, once one by one and once at once", () => {
  const [one, other] = [change("A1", "ก1 ข2", "ก1 ขX"), change("A1", "ก1 ข2", "กY ข2")];
  const { edits, taken } = mergeEdits([one, other, change("A1", "ก1 ข2", "กY ขX")]);
  expect(afters(edits)).toEqual(["A1 กY ขX"]);
  expect(taken).toEqual([true, true, true]);
});

test("a proposal that is left changes nothing of what was taken before", () => {
  const both = {
    cells: [...change("A1", "ก ข", "ก ค").cells, ...change("A2", "ก", "ง").cells],
    removedRows: [],
  };
  const { edits, taken } = mergeEdits([change("A1", "ก ข", "จ ข"), change("A2", "ก", "ฉ"), both]);
  expect(afters(edits)).toEqual(["A1 จ ข", "A2 ฉ"]);
  expect(taken).toEqual([true, true, false]);
});

test("thousands of words of one long cell", () => {
  const words = Array.from({ length: 2_000 }, (_, at) => `คำ${at}`);
  const before = words.join(" ");
  const proposals = words.map((word, at) =>
    change("A1", before, words.map((other, place) => (place === at ? `${word}X` : other)).join(" ")),
  );
  const { edits, taken } = mergeEdits([...proposals.slice(1_000), ...proposals.slice(0, 1_000).reverse()]);
  expect(afters(edits)).toEqual([`A1 ${words.map((word) => `${word}X`).join(" ")}`]);
  expect(taken.every(Boolean)).toBe(true);
});
