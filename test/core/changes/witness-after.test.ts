import type { RowWitness } from "../../../src/core/changes/row-witness";
import { rowsAfter, type NewText } from "../../../src/core/changes/rows-after";
import { witnessAfter } from "../../../src/core/changes/witness-after";
import { shownRows } from "../../support/shown-rows";

const LINES = [["หัว"], ["๑. ก"], ["๒. ข"], ["๓. ค"]];
const cell = (text: string, offset = 0, column = 1) => ({ offset, column, text });
const known = (...cells: RowWitness["cells"]): RowWitness => ({ kind: "known", cells });
const text = (row: number, now: string, column = 1): NewText => ({ row, column, text: now });

const cases: [
  name: string,
  witness: RowWitness,
  row: number,
  written: NewText[],
  removed: number[],
  after: RowWitness,
][] = [
  ["untouched", known(cell("๒. ข")), 3, [], [], known(cell("๒. ข"))],
  ["its own text was changed", known(cell("๒. ข")), 3, [text(3, "๓. ข")], [], known(cell("๓. ข"))],
  ["a row above went", known(cell("๒. ข")), 3, [], [2], known(cell("๒. ข"))],
  [
    "the neighbour above went: the next one stands there now",
    known(cell("๑. ก", -1)),
    3,
    [],
    [2],
    known(cell("หัว", -1)),
  ],
  [
    "the neighbour below was changed",
    known(cell("๓. ค", 1)),
    3,
    [text(4, "๔. ค")],
    [],
    known(cell("๔. ค", 1)),
  ],
  [
    "a blank row is known by what was written into it",
    { kind: "blank", cells: [cell("")] },
    5,
    [text(5, "ใหม่")],
    [],
    known(cell("ใหม่")),
  ],
  [
    "a row that is blank now is known by the rows beside it",
    known(cell("๑. ก")),
    2,
    [text(2, "")],
    [],
    known(cell(""), cell("หัว", -1), cell("๒. ข", 1)),
  ],
  [
    "the nearest with a text, where those beside it are blank, too",
    known(cell("๒. ข")),
    3,
    [text(2, ""), text(3, "")],
    [],
    known(cell(""), cell("หัว", -2), cell("๓. ค", 1)),
  ],
  [
    "the last row is known by the one above",
    known(cell("๓. ค")),
    4,
    [text(4, "")],
    [],
    known(cell(""), cell("๒. ข", -1)),
  ],
  [
    "the only row with a text is right where it is",
    known(cell("๓. ค")),
    4,
    [text(1, ""), text(2, ""), text(3, ""), text(4, "")],
    [],
    { kind: "blank", cells: [cell("")] },
  ],
];
test.each(cases)("%s", (_, witness, row, written, removed, after) => {
  expect(witnessAfter(witness, row, rowsAfter(shownRows(LINES), written, removed))).toEqual(after);
});

test("a heading that is only compared keeps its text, unless we have changed it", () => {
  const witness = { ...known(cell("หัว")), checked: [cell("สรุป", 0, 2), cell("ผล", 0, 3)] };
  const after = rowsAfter(shownRows(LINES), [text(1, "ผลลัพธ์", 3)], []);
  expect(witnessAfter(witness, 1, after).checked).toEqual([cell("สรุป", 0, 2), cell("ผลลัพธ์", 0, 3)]);
});
