import type { UndoRecord } from "../../../src/app/ports/spreadsheet";
import type { RawTable } from "../../../src/core/sheet/raw-table";
import type { WorkbookInFront } from "../../support/workbook-in-front";
import { excelInFront } from "../../support/excel-in-front";
import { hostWorkbook, openExcelPane, type ExcelPane } from "../../support/excel-spreadsheet";
import { type ColumnShift, linesAfterUndo, linesAfterWrite, linesOf } from "../../support/moving-lines";
import { CHANGE_KINDS, movingWorkbook, type ChangeKind } from "../../support/moving-workbook";
import { PERSON_MOVEMENTS, type PersonMovement } from "../../support/movements";

/**
 * Somebody moves rows, columns or sheets right before any request of a write or of an undo, the one that writes included: when all
 * is over, no text stands in another row than the one that it was meant for, no row of others is lost, and what is told is so.
 */

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

const WORKBOOK = hostWorkbook(movingWorkbook());

/** Opened, and read as the pane reads before it proposes anything. */
async function start(findsHiddenCells: boolean): Promise<WorkbookInFront> {
  const workbook = excelInFront(pane, pane.open(WORKBOOK));
  pane.host.faults.findsHiddenCells = findsHiddenCells;
  const read = await workbook.spreadsheet.read({ mergedAreas: true });
  if (!read.ok) throw new Error(read.fault.en);
  pane.host.resetStats();
  return workbook;
}

async function make({ spreadsheet }: WorkbookInFront, { edits }: ChangeKind): Promise<UndoRecord> {
  const done = await spreadsheet.write([edits]);
  const record = done.ok ? done.value.made[0]?.undo : null;
  if (!record) throw new Error("nothing was made");
  return record;
}

const shiftOf = ({ sheet }: ChangeKind, { name }: PersonMovement): ColumnShift => ({
  sheet,
  by: name === "a column inserted before" ? 1 : 0,
});

/** The table after a movement alone. */
function movedOnly(kind: ChangeKind, { move }: PersonMovement): readonly RawTable[] {
  const workbook = excelInFront(pane, pane.open(WORKBOOK));
  move(workbook, kind);
  return workbook.contents();
}

/** Whether the row is one that the change removes. */
function goes({ edits, row }: ChangeKind): boolean {
  return edits.removedRows.some((removal) => removal.row === row);
}

/** The same where the change came first: what is in the cells already moves along. None where the row is gone then. */
async function linesMadeFirst(kind: ChangeKind, { move }: PersonMovement): Promise<string[][]> {
  if (goes(kind)) return [];
  const workbook = await start(false);
  await make(workbook, kind);
  move(workbook, kind);
  return [linesOf(workbook.contents())];
}

function interruptBefore(nth: number, act: () => void): { readonly happened: () => boolean } {
  let isDone = false;
  pane.host.faults.interruptions.push({
    nth,
    act: () => {
      isDone = true;
      act();
    },
  });
  return { happened: () => isDone };
}

/** How many requests a write and its undo take that nothing disturbs: so many times something can come in between. */
async function countRequests(
  kind: ChangeKind,
  findsHiddenCells: boolean,
): Promise<{ readonly write: number; readonly undo: number }> {
  const workbook = await start(findsHiddenCells);
  const record = await make(workbook, kind);
  const write = pane.host.stats.syncs;
  pane.host.resetStats();
  await workbook.spreadsheet.undo([record]);
  return { write, undo: pane.host.stats.syncs };
}

interface MovedTable {
  readonly moved: readonly RawTable[];
  readonly shift: ColumnShift;
  readonly isExact: boolean;
}

/**
 * Takes back what stands; afterwards the sheets show nothing of ours, or the undo says that something was left.
 * @param isExact whether all that was made is ours: a row that a person removed while it was to go may come back, too
 */
async function expectUndoTold(
  { spreadsheet, contents }: WorkbookInFront,
  record: UndoRecord,
  { moved, shift, isExact }: MovedTable,
): Promise<void> {
  const before = contents();
  const done = await spreadsheet.undo([record]);
  if (!done.ok) throw new Error(done.fault.en);
  const [{ undone, left, remaining } = { undone: null, left: [], remaining: null }] = done.value.records;
  if (undone === null) throw new Error("no outcome");
  expect(linesOf(contents())).toEqual(linesAfterUndo(before, undone, shift));
  if (remaining === null && isExact) expect(linesOf(contents())).toEqual(linesOf(moved));
  if (remaining !== null) expect(left.length).toBeGreaterThan(0);
}

const cases = CHANGE_KINDS.flatMap((kind) =>
  (kind.edits.removedRows.length > 0 ? [false, true] : [false]).map((findsHiddenCells) => ({
    kind,
    findsHiddenCells,
    name:
      kind.edits.removedRows.length > 0
        ? `${kind.name}, hidden cells found: ${String(findsHiddenCells)}`
        : kind.name,
  })),
);

describe.each(cases)("$name", ({ kind, findsHiddenCells }) => {
  let requests = { write: 0, undo: 0 };
  beforeAll(async () => {
    requests = await countRequests(kind, findsHiddenCells);
    expect(Math.min(requests.write, requests.undo)).toBeGreaterThan(1);
  });

  test.each(PERSON_MOVEMENTS)("$name, before any request of the write", async (movement) => {
    const shift = shiftOf(kind, movement);
    const moved = movedOnly(kind, movement);
    const allowed = [linesAfterWrite(moved, kind.edits, shift), ...(await linesMadeFirst(kind, movement))];
    const isExact = movement.name !== "the row itself removed" || !goes(kind);
    for (let nth = 1; nth <= requests.write; nth += 1) {
      const workbook = await start(findsHiddenCells);
      const interruption = interruptBefore(nth, () => {
        movement.move(workbook, kind);
      });
      const done = await workbook.spreadsheet.write([kind.edits]);
      pane.host.clearFaults();
      const at = `${movement.name} before request ${nth}`;
      expect([at, interruption.happened()]).toEqual([at, true]);
      const now = workbook.contents();
      if (!done.ok || done.value.made.length === 0) {
        const remains = done.ok ? (done.value.left[0]?.remains ?? null) : null;
        if (remains === null) expect([at, now]).toEqual([at, moved]);
        else await expectUndoTold(workbook, remains, { moved, shift, isExact: true });
        continue;
      }
      expect([at, allowed]).toEqual([at, expect.arrayContaining([linesOf(now)])]);
      const record = done.value.made[0]?.undo;
      if (record) await expectUndoTold(workbook, record, { moved, shift, isExact });
    }
  });

  test.each(PERSON_MOVEMENTS)("$name, before any request of the undo", async (movement) => {
    const shift = shiftOf(kind, movement);
    const moved = movedOnly(kind, movement);
    const made = await start(findsHiddenCells);
    await make(made, kind);
    movement.move(made, kind);
    const before = made.contents();
    for (let nth = 1; nth <= requests.undo; nth += 1) {
      const workbook = await start(findsHiddenCells);
      const record = await make(workbook, kind);
      const interruption = interruptBefore(nth, () => {
        movement.move(workbook, kind);
      });
      const done = await workbook.spreadsheet.undo([record]);
      pane.host.clearFaults();
      const at = `${movement.name} before request ${nth}`;
      expect([at, interruption.happened()]).toEqual([at, true]);
      const now = workbook.contents();
      if (!done.ok) {
        expect([at, now]).toEqual([at, before]);
        continue;
      }
      const [outcome] = done.value.records;
      if (!outcome) throw new Error("no outcome");
      const { undone, left, remaining } = outcome;
      expect([at, linesOf(now)]).toEqual([at, linesAfterUndo(before, undone, shift)]);
      // What somebody copied right then is theirs: our text in the copy stays.
      const isExact = kind.edits.removedRows.length === 0 && movement.name !== "the row copied";
      if (remaining === null && isExact) expect([at, now]).toEqual([at, moved]);
      if (remaining !== null) expect([at, left.length > 0]).toEqual([at, true]);
    }
  });
});
