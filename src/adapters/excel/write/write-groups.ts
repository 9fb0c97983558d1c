import { LEFT_REASONS } from "../../../app/changes/left-reasons";
import { succeed, type Result, type UserFault } from "../../../app/ports/result";
import type { LeftGroup, MadeGroup, Obstacle, WriteOutcome } from "../../../app/ports/spreadsheet";
import type { WorkbookEdits } from "../../../core/changes/workbook-edits";
import { toUndoRecord, type KeptCell, type KeptState } from "../cells/kept-state";
import { runExcel } from "../host/run-excel";
import type { Session } from "../host/session";
import { putRowsBack } from "../undo/put-rows-back";
import { takeCellsBack } from "../undo/take-cells-back";
import { cellToWrite, keptCell, markToWrite, type CellToWrite } from "./cell-to-write";
import { deleteMarked, type DeletedRow } from "../steps/delete-marked";
import { judgeGroups, type JudgedGroup, type JudgedGroups } from "./judge-groups";
import { isAsJudged, type JudgedRow } from "./judge-item";
import { keepGroups, keepRow, type GroupToKeep } from "./keep-groups";
import { setCells, type SetCell } from "../steps/set-cells";
import type { Intrusion } from "../steps/take-out";
import { takeOutByObjects } from "./take-out-by-objects";

/**
 * Makes groups of edits, each completely or not at all, in one run and, where Excel can do that, as one step of its own undo: a
 * round trip that looks at the cells and the witnesses of their rows, one that looks once more and writes, and two more where
 * rows go.
 */
export async function writeGroups(
  session: Session,
  groups: readonly WorkbookEdits[],
): Promise<Result<WriteOutcome>> {
  if (groups.every(({ cells, removedRows }) => cells.length + removedRows.length === 0)) {
    return succeed({ made: groups.map((group) => ({ group, edits: group, undo: null })), left: [] });
  }
  session.ownWrites += 1;
  try {
    return await runExcel({ delayForCellEdit: true, isOneUndo: true }, async (context) => {
      const judged = await judgeGroups(context, session, groups);
      return makeGroups(context, session, judged);
    });
  } finally {
    session.ownWrites -= 1;
  }
}

/** A group that is being made, and what is done of it so far. */
interface GroupWork extends JudgedGroup {
  readonly kept: readonly KeptCell[];
  readonly marks: ReadonlyMap<JudgedRow, KeptCell>;
  /** What was put into cells, with the objects that follow them. */
  readonly ours: ReadonlyMap<KeptCell, Intrusion>;
  readonly gone: ReadonlyMap<JudgedRow, DeletedRow>;
}

async function makeGroups(
  context: Excel.RequestContext,
  session: Session,
  { groups, rowsOf }: JudgedGroups,
): Promise<WriteOutcome> {
  const begun = groups.map((group): GroupWork => ({
    ...group,
    kept: [],
    marks: new Map(),
    ours: new Map(),
    gone: new Map(),
  }));
  const works = await removeRows(context, session, await writeCells(context, begun));
  const made = works.filter(isWhole);
  const failed = works.filter((work) => !isWhole(work));
  const remains = await takeBack(context, failed, works);
  const whole = made.map(({ kept, given, gone }) => ({ kept, given, gone: rowsGone(gone) }));
  const states = keepGroups([...whole, ...remains], rowsOf);
  return {
    made: made.map(({ group, edits }, index): MadeGroup => ({
      group,
      edits,
      undo: toUndoRecord(states[index] as KeptState),
    })),
    left: failed.map(({ group, obstacles }, index): LeftGroup => ({
      group,
      obstacles,
      remains: toUndoRecord(states[made.length + index] as KeptState),
    })),
  };
}

function rowsGone(gone: GroupWork["gone"]): GroupToKeep["gone"] {
  return [...gone].map(([row, deleted]) => ({ row, deleted }));
}

function isWhole({ obstacles }: GroupWork): boolean {
  return obstacles.length === 0;
}

/** One cell of a group that is to be written: a text, or the mark of a row that is to go. */
interface Task {
  readonly edit: Obstacle["edit"];
  /** Null for a text. */
  readonly row: JudgedRow | null;
  readonly toSet: CellToWrite;
}

/** Writes the cells of whole groups and, in the same requests, marks their rows that are to go. */
async function writeCells(
  context: Excel.RequestContext,
  works: readonly GroupWork[],
): Promise<readonly GroupWork[]> {
  const tasksOf = new Map(works.filter(isWhole).map((work) => [work, tasksFor(work)]));
  const tasks = [...tasksOf.values()].flat();
  if (tasks.length === 0) return works;
  const done = await setCells(
    context,
    tasks.map(({ toSet }) => toSet),
    { isBegun: false },
  );
  const results = new Map(tasks.map((task, index) => [task, done[index] as SetCell]));
  return works.map((work) => afterWriting(work, tasksOf.get(work) ?? [], results));
}

function tasksFor({ cells, rows }: GroupWork): Task[] {
  return [
    ...cells
      .filter(({ isSo }) => !isSo)
      .map((cell): Task => ({ edit: cell.edit, row: null, toSet: cellToWrite(cell) })),
    ...rows.map((row): Task => ({ edit: row.removal, row, toSet: markToWrite(row) })),
  ];
}

function afterWriting(
  work: GroupWork,
  tasks: readonly Task[],
  results: ReadonlyMap<Task, SetCell>,
): GroupWork {
  const done = tasks.map((task) => {
    const result = results.get(task) as SetCell;
    return { ...task, result, kept: keptCell(task.toSet, result) };
  });
  return {
    ...work,
    obstacles: [
      ...work.obstacles,
      ...done.flatMap(({ edit, row, result }) => {
        const reason = reasonOf(result, row !== null);
        return reason === null ? [] : [{ edit, reason }];
      }),
    ],
    kept: done.flatMap(({ row, kept }) => (row === null ? (kept ?? []) : [])),
    marks: new Map(done.flatMap(({ row, kept }) => (row && kept ? [[row, kept] as const] : []))),
    ours: new Map(
      done.flatMap(({ toSet: { seen }, result, kept }) =>
        kept !== null && (result.kind === "set" || result.kind === "refused")
          ? [[kept, { cell: seen, ours: result.now, was: seen.now.state }] as const]
          : [],
      ),
    ),
  };
}

function reasonOf(result: SetCell, isRow: boolean): UserFault | null {
  switch (result.kind) {
    case "set":
      return null;
    case "refused":
      return LEFT_REASONS.notKept;
    case "takenOut":
      return isRow ? LEFT_REASONS.rowChanged : LEFT_REASONS.changedMeanwhile;
    case "notTakenOut":
    case "fault":
      return result.reason;
  }
}

/** Removes the marked rows of whole groups; a row into which somebody typed just before comes back at once, as do those of its group. */
async function removeRows(
  context: Excel.RequestContext,
  session: Session,
  works: readonly GroupWork[],
): Promise<readonly GroupWork[]> {
  const rows = works.filter(isWhole).flatMap((work) => work.rows.map((row) => ({ work, row })));
  if (rows.length === 0) return works;
  const sheets = new Set(rows.map(({ row }) => row.facts.name));
  session.merges = new Map([...session.merges].filter(([name]) => !sheets.has(name)));
  const deleted = await deleteMarked(
    context,
    rows.map(({ work, row }) => ({ ...row.marked, keptIn: work.cells.map(({ seen }) => seen.queued.range) })),
  );
  const results = new Map(rows.map(({ row }, index) => [row, deleted[index] as DeletedRow]));
  const tried = works.map((work) => (isWhole(work) ? afterRemoving(work, results) : work));
  const returned = await bringRowsBack(context, tried);
  return tried.map((work) => withoutRows(work, returned));
}

function afterRemoving(work: GroupWork, results: ReadonlyMap<JudgedRow, DeletedRow>): GroupWork {
  const done = work.rows.map((row) => ({ row, result: results.get(row) as DeletedRow }));
  return {
    ...work,
    gone: new Map(
      done.flatMap(({ row, result }) => (result.kind === "there" ? [] : [[row, result] as const])),
    ),
    obstacles: [
      ...work.obstacles,
      ...done.flatMap(({ row, result }) => {
        const reason = whyNotRemoved(row, result);
        return reason === null ? [] : [{ edit: row.removal, reason }];
      }),
    ],
  };
}

function whyNotRemoved(row: JudgedRow, result: DeletedRow): UserFault | null {
  if (result.kind !== "gone") return result.reason;
  const isOther = result.seen !== null && !isAsJudged(row, result.seen.cells);
  return isOther ? LEFT_REASONS.rowChanged : null;
}

/**
 * Brings rows back of groups that are not whole any more.
 * @returns the rows that are back
 */
async function bringRowsBack(
  context: Excel.RequestContext,
  works: readonly GroupWork[],
): Promise<ReadonlySet<JudgedRow>> {
  const gone = works.flatMap((work) =>
    [...work.gone].flatMap(([row, result]) => (result.kind === "gone" ? [{ work, row, result }] : [])),
  );
  const returning = gone.filter(({ work }) => !isWhole(work));
  const staying = gone.filter(({ work }) => isWhole(work));
  if (returning.length === 0) return new Set();
  const isBack = await putRowsBack(
    context,
    returning.map(({ row, result }) => {
      const kept = keepRow(row, result, null);
      const above = staying.filter(
        ({ row: { seen } }) => seen.sheetId === kept.sheetId && seen.row < kept.row,
      );
      return { kept, at: { row: kept.row - above.length } };
    }),
  );
  return new Set(returning.flatMap(({ row }, index) => (isBack[index] ? [row] : [])));
}

/** A row that came back has come back without its mark. */
function withoutRows(work: GroupWork, returned: ReadonlySet<JudgedRow>): GroupWork {
  const stays = ([row]: readonly [JudgedRow, unknown]): boolean => !returned.has(row);
  return {
    ...work,
    gone: new Map([...work.gone].filter(stays)),
    marks: new Map([...work.marks].filter(stays)),
  };
}

/** Takes out what was written of groups that cannot be whole; what cannot be taken out is kept, so that it can be tried again. */
async function takeBack(
  context: Excel.RequestContext,
  failed: readonly GroupWork[],
  all: readonly GroupWork[],
): Promise<GroupToKeep[]> {
  const cells = failed.flatMap(({ kept, marks, gone }) => {
    const left = [...marks].filter(([row]) => gone.get(row)?.kind !== "gone");
    return [...kept, ...left.map(([, mark]) => mark)];
  });
  const written = all.flatMap(({ kept }) => kept);
  const notBack =
    cells.length === 0 ? new Map<KeptCell, KeptCell>() : await takeCellsBack(context, cells, written);
  const ours = new Map(failed.flatMap((work) => [...work.ours]));
  const stuck = new Set(await takeOutByObjects(context, [...notBack.keys()], ours));
  return failed.map(({ kept, marks, gone }) => ({
    kept: [...kept, ...marks.values()].flatMap((cell) => (stuck.has(cell) ? (notBack.get(cell) ?? []) : [])),
    given: [],
    gone: rowsGone(gone),
  }));
}
