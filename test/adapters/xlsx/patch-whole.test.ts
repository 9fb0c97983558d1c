import { patchWhole } from "../../../src/adapters/xlsx/patching/patch-workbook";
import type { patchEdits } from "../../../src/adapters/xlsx/patching/patch-edits";
import { LEFT_REASONS } from "../../../src/app/changes/left-reasons";
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

test("a row that stays because of an edit of another group goes when that is left out", async () => {
  const heading = cells("A1");
  const calls: number[] = [];
  const patch: typeof patchEdits = (_, edits) => {
    calls.push(edits.cells.length);
    const refused = edits.cells.filter(({ cell }) => cell === "A1");
    const rows = refused.length > 0 ? edits.removedRows : [];
    return Promise.resolve(
      succeed({
        bytes: new Uint8Array([2]),
        written: {
          cells: edits.cells.filter((edit) => !refused.includes(edit)),
          removedRows: edits.removedRows.filter((row) => !rows.includes(row)),
        },
        left: [
          ...refused.map((edit) => ({ edit, reason: LEFT_REASONS.isTableHeading })),
          ...rows.map((edit) => ({ edit, reason: LEFT_REASONS.groupLeft })),
        ],
      }),
    );
  };
  const outcome = await patchWhole(patch, BYTES, [heading, joining("B2", 3)]);
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      written: { cells: [{ cell: "B2" }], removedRows: [{ row: 3 }] },
      left: [{ edit: { cell: "A1" }, reason: LEFT_REASONS.isTableHeading }],
    },
  });
  expect(calls).toEqual([2, 1]);
});

test("a row of the refused edit's own group is left with it", async () => {
  const group = { ...cells("A1"), removedRows: [{ sheet: "ก", row: 3, cells: [] }] };
  const patch: typeof patchEdits = (_, edits) =>
    Promise.resolve(
      succeed({
        bytes: BYTES,
        written: { cells: [], removedRows: [] },
        left: [
          ...edits.cells.map((edit) => ({ edit, reason: LEFT_REASONS.isTableHeading })),
          ...edits.removedRows.map((edit) => ({ edit, reason: LEFT_REASONS.groupLeft })),
        ],
      }),
    );
  const outcome = await patchWhole(patch, BYTES, [group]);
  expect(outcome.ok && outcome.value.left.map(({ edit }) => ("cell" in edit ? edit.cell : edit.row))).toEqual(
    ["A1", 3],
  );
});

test("hands on a file that cannot be read", async () => {
  const fault = { ok: false as const, fault: REASON };
  expect(await patchWhole(() => Promise.resolve(fault), BYTES, [cells("A1")])).toBe(fault);
});
