import { pictureRow } from "../../../../src/core/report/model/picture-row";
import { recordsOf } from "../../../support/record-sheets";

const { rows } = recordsOf([{ row: 3 }, { row: 4 }, { row: 8 }]).evidence;

test.each<[string, number, number, number | null]>([
  ["in one row", 4, 4, 4],
  ["from one row into the next: its upper corner", 3, 4, 3],
  ["from a blank row into one with evidence", 6, 9, 8],
  ["between them", 5, 7, null],
  ["above all", 1, 2, null],
  ["below all", 9, 12, null],
])("%s", (_, top, bottom, row) => {
  expect(pictureRow({ area: { top, bottom, left: 8, right: 9 } }, rows)?.row ?? null).toBe(row);
});
