import { patchWhole } from "../../../src/adapters/xlsx/patching/patch-workbook";
import type { patchEdits } from "../../../src/adapters/xlsx/patching/patch-edits";
import { succeed } from "../../../src/app/ports/result";
import type { WorkbookEdits } from "../../../src/core/changes/workbook-edits";

const BYTES = new Uint8Array([1]);
const REASON = { th: "ล็อก", en: "locked" };
const cells = (...names: string[]): WorkbookEdits => ({
  cells: names.map((cell) => ({ sheet: "ก", cell, before: "", after: "ข" })),
  removedRows: [],
});
const joining = (cell: string, row: number): WorkbookEdits => ({
  ...cells(cell),
  removedRows: [{ sheet: "ก", row, cells: [] }],
});

/** Leaves alone what is locked, writes the rest. */
function patchBut(...locked: string[]): typeof patchEdits {
  return (_, edits) => {
    const isLocked = (edit: { cell?: string; row?: number }): boolean =>
      locked.includes(edit.cell ?? String(edit.row));
    return Promise.resolve(
      succeed({
        bytes: new Uint8Array([2]),
        written: {
          cells: edits.cells.filter((edit) => !isLocked(edit)),
          removedRows: edits.removedRows.filter((row) => !isLocked(row)),
        },
        left: [...edits.cells, ...edits.removedRows]
          .filter(isLocked)
          .map((edit) => ({ edit, reason: REASON })),
      }),
    );
  };
}

async function patched(groups: WorkbookEdits[], ...locked: string[]): Promise<string[][]> {
  const outcome = await patchWhole(patchBut(...locked), BYTES, groups);
  if (!outcome.ok) throw new Error(outcome.fault.en);
  const { written, left } = outcome.value;
  return [
    [...written.cells.map(({ cell }) => cell), ...written.removedRows.map(({ row }) => String(row))],
    left.map(({ edit }) => ("cell" in edit ? edit.cell : String(edit.row))),
  ];
}

test.each<[string, WorkbookEdits[], string[], string[], string[]]>([
  ["every group where nothing stands in the way", [cells("A1"), cells("A2")], [], ["A1", "A2"], []],
  ["the others where one is locked", [cells("A1"), cells("A2")], ["A1"], ["A2"], ["A1"]],
  ["no cell of a group of which one is locked", [cells("A1", "A2"), cells("B1")], ["A2"], ["B1"], ["A2"]],
  ["no joined text whose row must stay", [joining("B2", 3), joining("B5", 6)], ["3"], ["B5", "6"], ["3"]],
  ["nothing where all is locked", [cells("A1"), cells("A2")], ["A1", "A2"], [], ["A1", "A2"]],
])("writes %s", async (_, groups, locked, written, left) => {
  expect(await patched(groups, ...locked)).toEqual([written, left]);
});

test("hands on a file that cannot be read", async () => {
  const fault = { ok: false as const, fault: REASON };
  expect(await patchWhole(() => Promise.resolve(fault), BYTES, [cells("A1")])).toBe(fault);
});
