import { isRowAsProposed, isTextAsProposed } from "../../../src/app/changes/is-as-proposed";
import type { RawCell } from "../../../src/core/sheet/raw-table";

const cell = (column: number, text: string, type: RawCell["type"] = "text"): RawCell => ({
  column,
  text,
  type,
  isFormula: false,
});

test.each<[string, string | undefined, RawCell, boolean]>([
  ["the text", "อบรม", cell(2, "อบรม"), true],
  ["another text", "อบรม", cell(2, "อบรม ๒"), false],
  ["blank", "", cell(2, ""), true],
  ["a date as it is shown", "2025-06-30", cell(2, "2025-06-30", "date"), true],
  ["a date in words", "30 มิถุนายน 2568", cell(2, "2025-06-30", "date"), true],
  ["a text with the form of a date", "30 มิถุนายน 2568", cell(2, "2025-06-30"), false],
  ["nothing proposed", undefined, cell(2, "อบรม"), false],
])("a cell: %s", (_, before, now, expected) => {
  expect(isTextAsProposed(before, now)).toBe(expected);
});

const REMOVAL = {
  sheet: "ก",
  row: 5,
  cells: [
    { cell: "B5", before: "อบรม" },
    { cell: "D5", before: "30 มิถุนายน 2568" },
  ],
};
const NOW = [cell(2, "อบรม"), cell(4, "2025-06-30", "date")];

test.each<[string, readonly RawCell[], boolean]>([
  ["its cells", NOW, true],
  ["one less", NOW.slice(0, 1), false],
  ["one more", [...NOW, cell(5, "เพิ่ม")], false],
  ["another column", [cell(3, "อบรม"), cell(4, "2025-06-30", "date")], false],
  ["another text", [cell(2, "อบรมแล้ว"), cell(4, "2025-06-30", "date")], false],
  ["none", [], false],
])("a row: %s", (_, now, expected) => {
  expect(isRowAsProposed(REMOVAL, now)).toBe(expected);
});
