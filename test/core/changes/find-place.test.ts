import { findPlace, type RowNeighbour, type RowNeighbours } from "../../../src/core/changes/find-place";
import { shownRows } from "../../support/shown-rows";

function neighbour(text: string, distance: number): RowNeighbour {
  return { texts: [text], distance };
}

/** A row between ก and ค is gone: ก stood right above it, ค stands in its place. */
const BETWEEN: RowNeighbours = { above: [neighbour("ก", 1)], below: [neighbour("ค", 0)], lastRow: 2 };

const cases: [name: string, rows: string[], neighbours: Partial<RowNeighbours>, place: number | null][] = [
  ["nothing has moved", ["ก", "ค"], {}, 2],
  ["a row came in above both", ["ใหม่", "ก", "ค"], {}, 3],
  ["a row came in between: it belongs right below the one above", ["ก", "ใหม่", "ค"], {}, 2],
  ["only the one above is there", ["ก", "แก้แล้ว"], {}, 2],
  ["only the one below is there", ["แก้แล้ว", "ค"], {}, 2],
  ["neither is there", ["แก้แล้ว", "แก้แล้ว"], {}, null],
  ["the one above stands twice: the one below tells", ["ก", "ก", "ค"], {}, 3],
  ["both stand twice", ["ก", "ค", "ก", "ค"], {}, null],
  ["they have changed places", ["ค", "ก"], {}, null],
  ["a blank row between it and the one above", ["ก", "", "ค"], { above: [neighbour("ก", 2)] }, 3],
  ["a blank row between it and the one below", ["ก", "", "ค"], { below: [neighbour("ค", 1)] }, 2],
  [
    "the nearest above was reworded, the next is known",
    ["ก", "อื่น"],
    { above: [neighbour("ข", 1), neighbour("ก", 2)], below: [] },
    3,
  ],
  ["the last row of the sheet", ["ก"], { below: [] }, 2],
  ["the first row of the sheet", ["ค"], { above: [] }, 1],
  [
    "alike above and below: the only place between two of them",
    ["ก", "ก"],
    { below: [neighbour("ก", 0)] },
    2,
  ],
  ["alike above and below, and a third beside them", ["ก", "ก", "ก"], { below: [neighbour("ก", 0)] }, null],
  ["no neighbours, the sheet as long as it was", ["", ""], { above: [], below: [] }, 9],
  ["no neighbours, the sheet longer", ["", "", "ใหม่"], { above: [], below: [] }, null],
];
test.each(cases)("%s", (_, rows, neighbours, place) => {
  expect(findPlace(shownRows(rows.map((text) => [text])), { ...BETWEEN, ...neighbours }, 9)).toBe(place);
});

test("a neighbour that we have renumbered since is still known", () => {
  const isSame = (_: number, then: string, now: string): boolean => now === then || then === "ก";
  expect(findPlace(shownRows([["ข"]]), { ...BETWEEN, below: [] }, 2, isSame)).toBe(2);
});
