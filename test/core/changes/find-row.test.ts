import { answers, findRow, type FoundRow } from "../../../src/core/changes/find-row";
import type { RowWitness } from "../../../src/core/changes/row-witness";
import { shownRows } from "../../support/shown-rows";

function named(text: string, column = 1, offset = 0): RowWitness {
  return { kind: "known", cells: [{ offset, column, text }] };
}

const LINES = [["มาตรการ"], ["๑. ประกาศ"], ["๒. อบรม"]];
const gone: FoundRow = { kind: "gone" };
const alike: FoundRow = { kind: "alike" };
const at = (row: number): FoundRow => ({ kind: "found", row });
const blank: RowWitness = { kind: "blank", cells: [{ offset: 0, column: 1, text: "" }] };

/** A row that is blank now, known by texts so many rows away. */
const beside = (...texts: readonly [text: string, offset: number][]): RowWitness => ({
  kind: "known",
  cells: [...blank.cells, ...texts.map(([text, offset]) => ({ offset, column: 1, text }))],
});

const cases: [name: string, lines: string[][], witness: RowWitness, expected: number, found: FoundRow][] = [
  ["where it was", LINES, named("๒. อบรม"), 3, at(3)],
  ["moved down", [["ใหม่"], ...LINES], named("๒. อบรม"), 3, at(4)],
  ["moved up", LINES.slice(1), named("๒. อบรม"), 3, at(2)],
  ["the first row", LINES, named("มาตรการ"), 3, at(1)],
  ["removed", LINES.slice(0, 2), named("๒. อบรม"), 3, gone],
  ["reworded by one letter", LINES, named("๒. อบรม "), 3, gone],
  ["a second row like it", [...LINES, ["๒. อบรม"]], named("๒. อบรม"), 3, alike],
  ["the words in another column", [...LINES, ["", "๒. อบรม"]], named("๒. อบรม"), 3, at(3)],
  ["known by the row above", LINES, named("๑. ประกาศ", 1, -1), 3, at(3)],
  ["known by the row below", LINES, named("๑. ประกาศ", 1, 1), 1, at(1)],
  ["blank and known by the row above, below all that is in use", LINES, beside(["๒. อบรม", -1]), 4, at(4)],
  ["blank and known by both, moved down", [["ใหม่"], ["๑"], [], ["๒"]], beside(["๑", -1], ["๒", 1]), 2, at(3)],
  ["blank and known by the row below, above all that is in use", [[], ["๑"]], beside(["๑", 1]), 1, at(1)],
  ["blank like another, but not beside the same rows", [["๑"], [], ["๒"], []], beside(["๒", -1]), 4, at(4)],
  ["blank, and a row was put in between", [["๑"], ["ใหม่"], [], ["๒"]], beside(["๑", -1], ["๒", 1]), 2, gone],
  ["blank, and still so", [...LINES, []], blank, 4, at(4)],
  ["blank, below all that is in use", LINES, blank, 9, at(9)],
  ["blank, and filled meanwhile", [...LINES, ["พิมพ์เอง"]], blank, 4, gone],
  ["a blank sheet", [], named("๒. อบรม"), 3, gone],
];
test.each(cases)("%s", (_, lines, witness, expected, found) => {
  expect(findRow(shownRows(lines), witness, expected)).toEqual(found);
});

test("a text of our own that was written since counts as the same", () => {
  const isSame = (_: number, then: string, now: string): boolean => now === then || now === "๓. อบรม";
  const rows = shownRows([["มาตรการ"], ["๓. อบรม"]]);
  expect(findRow(rows, named("๒. อบรม"), 2, isSame)).toEqual(at(2));
  expect(findRow(rows, named("๒. อบรม"), 2)).toEqual(gone);
});

test("every cell of a witness has to answer", () => {
  const rows = shownRows([["๑. ประกาศ", "เผยแพร่"]]);
  const both = (second: string): RowWitness => ({
    kind: "known",
    cells: [...named("๑. ประกาศ").cells, ...named(second, 2).cells],
  });
  expect([answers(rows, both("เผยแพร่"), 1), answers(rows, both("อบรม"), 1)]).toEqual([true, false]);
});
