import type { WorkbookEdits } from "../../../src/core/model/workbook-edits";
import { sayIn } from "../../../src/taskpane/language/language-context";
import { describeChange } from "../../../src/taskpane/changes/describe-change";

const REASON = { th: "ล็อก", en: "locked" };
const OTHER = { th: "สูตร", en: "a formula" };
const cell = (name: string) => ({ sheet: "ก", cell: name, before: "", after: "ข" });
const row = (number: number) => ({ sheet: "ก", row: number, cells: [] });
const edits = (cells: number, rows: number): WorkbookEdits => ({
  cells: Array.from({ length: cells }, (_, at) => cell(`A${at + 1}`)),
  removedRows: Array.from({ length: rows }, (_, at) => row(at + 1)),
});

test.each<[number, number, string, string]>([
  [0, 0, "Nothing was changed", "Nothing could be undone"],
  [2, 0, "Cells changed: 2", "Cells as before: 2"],
  [1, 3, "Cells changed: 1, rows removed: 3", "Cells as before: 1, rows back: 3"],
  [0, 2, "Cells changed: 0, rows removed: 2", "Cells as before: 0, rows back: 2"],
])("%d cells and %d rows", (cells, rows, made, undone) => {
  const change = { written: edits(cells, rows), left: [], undo: null, halfMade: null };
  const outcome = { undone: edits(cells, rows), left: [], leftRows: [], remaining: null };
  const told = [
    describeChange({ kind: "made", change, earlier: null }),
    describeChange({ kind: "undone", outcome }),
  ];
  expect(told.map(({ text, values }) => sayIn("en", text, values))).toEqual([made, undone]);
});

test("what was left is counted by fixes, and its places stand under each reason once", () => {
  const left = [
    {
      edits: edits(2, 0),
      obstacles: [
        { edit: cell("A1"), reason: REASON },
        { edit: row(9), reason: OTHER },
      ],
    },
    { edits: edits(1, 0), obstacles: [{ edit: cell("B4"), reason: REASON }] },
  ];
  const told = describeChange({
    kind: "made",
    change: { written: edits(0, 0), left, undo: null, halfMade: null },
    earlier: null,
  });
  expect(told.leftCount).toBe(2);
  expect(told.reasons).toEqual([
    { reason: REASON, places: [cell("A1"), cell("B4")] },
    { reason: OTHER, places: [row(9)] },
  ]);
});

test("what could not be undone is counted by places, and the rest can be tried again", () => {
  const remaining = { edits: edits(1, 1), before: null };
  const outcome = {
    undone: edits(0, 0),
    left: [{ edit: cell("A1"), reason: REASON }],
    leftRows: [{ removal: row(3), reason: OTHER }],
    remaining,
  };
  const told = describeChange({ kind: "undone", outcome });
  expect(told.leftCount).toBe(2);
  expect(told.undo).toBe(remaining);
});
