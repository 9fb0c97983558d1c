import type { WorkbookEdits } from "../../../src/core/changes/workbook-edits";
import type { ChangeKind } from "../../../src/taskpane/changes/change-kinds";
import type { LastChange } from "../../../src/taskpane/changes/changes";
import { describeChange } from "../../../src/taskpane/changes/describe-change";
import { sayIn } from "../../../src/taskpane/language/language-context";

const REASON = { th: "ล็อก", en: "locked" };
const OTHER = { th: "สูตร", en: "a formula" };
const cell = (name: string) => ({ sheet: "ก", cell: name, before: "", after: "ข" });
const row = (number: number) => ({ sheet: "ก", row: number, cells: [] });
const edits = (cells: number, rows: number): WorkbookEdits => ({
  cells: Array.from({ length: cells }, (_, at) => cell(`A${at + 1}`)),
  removedRows: Array.from({ length: rows }, (_, at) => row(at + 1)),
});
const made = (part: Partial<Extract<LastChange, { kind: "made" }>>): LastChange => ({
  kind: "made",
  edits: edits(0, 0),
  left: [],
  said: undefined,
  notes: [],
  parts: [],
  ...part,
});
const undone = (part: Partial<Extract<LastChange, { kind: "undone" }>>): LastChange => ({
  kind: "undone",
  of: ["fix"],
  edits: edits(0, 0),
  sheets: [],
  restored: [],
  left: [],
  sheetsLeft: [],
  parts: [],
  ...part,
});
const said = (last: LastChange): string => {
  const { text, values } = describeChange(last);
  return sayIn("en", text, values);
};

test.each<[number, number, string, string]>([
  [0, 0, "Nothing was changed", "Nothing could be undone"],
  [2, 0, "Cells changed: 2", "Cells as before: 2"],
  [1, 3, "Cells changed: 1, rows removed: 3", "Cells as before: 1, rows back: 3"],
  [0, 2, "Rows removed: 2", "Rows back: 2"],
])("%d cells and %d rows: nothing that is zero is counted", (cells, rows, ofMade, ofUndone) => {
  expect(said(made({ edits: edits(cells, rows) }))).toBe(ofMade);
  expect(said(undone({ edits: edits(cells, rows) }))).toBe(ofUndone);
});

test("what the button says itself stands in place of the count", () => {
  const text = { th: "บันทึกแถว {row}", en: "Saved row {row}" };
  expect(said(made({ edits: edits(3, 0), said: { text, values: { row: 7 } } }))).toBe("Saved row 7");
});

describe("what the program keeps in its hidden sheet", () => {
  const kept = { sheet: "ข้อมูลโปรแกรม", cell: "A2", before: "", after: "ข้าม" };

  test.each<[ChangeKind[], string, string]>([
    [["set-aside"], "นำข้อที่ข้ามกลับแล้ว", "What was set aside is back"],
    [["take-back"], "ข้ามข้อนั้นอีกครั้งแล้ว", "It is set aside again"],
    [["say-right"], "เลิกจำคำนั้นแล้ว", "The word is no longer remembered as right"],
    [["columns"], "เลิกจำคอลัมน์แล้ว", "The columns are no longer remembered"],
    [["set-aside", "say-right"], "เลิกทำแล้ว", "Undone"],
  ])("%j taken back is said in words, not in cells", (of, th, en) => {
    const cells = [kept, { ...kept, cell: "B2" }];
    expect(describeChange(undone({ of, edits: { cells, removedRows: [] } })).text).toEqual({ th, en });
  });

  test("the sheet that was made for it is not named either", () => {
    const last = undone({ of: ["set-aside"], sheets: ["ข้อมูลโปรแกรม"] });
    expect(said(last)).toBe("What was set aside is back");
    expect(describeChange(last).notes).toEqual([]);
  });

  test("is not counted beside cells of the table", () => {
    const both: WorkbookEdits = { cells: [kept, cell("A1")], removedRows: [] };
    expect(said(undone({ edits: both }))).toBe("Cells as before: 1");
    expect(said(made({ edits: both }))).toBe("Cells changed: 1");
  });

  test("nothing taken back is said as such", () => {
    expect(said(undone({ of: ["set-aside"] }))).toBe("Nothing could be undone");
  });
});

test("sheets that were taken away are named, those that are back, too", () => {
  const last = undone({ sheets: ["พิมพ์-ปก"], restored: ["พิมพ์-ปก"] });
  expect(said(last)).toBe("Sheets taken away: พิมพ์-ปก");
  expect(describeChange(last).notes.map(({ en }) => en)).toEqual(["Back as before: พิมพ์-ปก"]);
});

test("what was left is counted by groups, and its places stand under each reason once", () => {
  const left = [
    {
      group: edits(2, 0),
      obstacles: [
        { edit: cell("A1"), reason: REASON },
        { edit: row(9), reason: OTHER },
      ],
      remains: null,
    },
    { group: edits(1, 0), obstacles: [{ edit: cell("B4"), reason: REASON }], remains: null },
  ];
  const told = describeChange(made({ left }));
  expect([told.leftCount, told.halfMade]).toEqual([2, null]);
  expect(told.reasons).toEqual([
    { reason: REASON, places: [cell("A1"), cell("B4")] },
    { reason: OTHER, places: [row(9)] },
  ]);
});

test("a part of a group that still stands is told", () => {
  const remains = { edits: edits(1, 0), before: null };
  const left = [{ group: edits(2, 0), obstacles: [{ edit: cell("A1"), reason: REASON }], remains }];
  expect(describeChange(made({ left, parts: [4] }))).toMatchObject({ halfMade: REASON, undo: [4] });
});

test("what could not be undone is counted by places, and the rest can be tried again", () => {
  const left = [
    { edit: cell("A1"), reason: REASON },
    { edit: row(3), reason: OTHER },
  ];
  const told = describeChange(
    undone({ left, sheetsLeft: [{ sheet: "พิมพ์-ปก", reason: REASON }], parts: [2] }),
  );
  expect(told.leftCount).toBe(3);
  expect(told.undo).toEqual([2]);
  expect(told.reasons[0]?.places).toEqual([cell("A1"), { sheet: "พิมพ์-ปก" }]);
});
