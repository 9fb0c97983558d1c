import { LEFT_REASONS } from "../../../app/changes/left-reasons";
import { succeed, type Result, type UserFault } from "../../../app/result";
import type { LeftGroup, MadeGroup, Obstacle, WriteOutcome } from "../../../app/spreadsheet";
import type { WorkbookEdits } from "../../../core/changes/workbook-edits";
import { toUndoRecord, type KeptCell, type KeptState } from "../kept-state";
import { runExcel } from "../run-excel";
import type { Session } from "../session";
import { putRowsBack } from "../undo/put-rows-back";
import { takeCellsBack } from "../undo/take-cells-back";
import { cellToWrite, keptCell, markToWrite } from "./cell-to-write";
import { deleteMarked, type DeletedRow } from "./delete-marked";
import { isAsJudged, judgeGroups, type JudgedGroup, type JudgedGroups, type JudgedRow } from "./judge-groups";
import { keepGroups, keepRow, type GroupToKeep } from "./keep-groups";
import { setCells, type SetCell } from "./set-cells";
import type { Intrusion } from "./take-out";
import { takeOutByObjects } from "./take-out-by-objects";

/**
 * Makes groups of edits, each whole or not at all, in one run and, where Excel can do that, as one step of its own undo: a round
 * trip that looks at the cells and the witnesses of their rows, one that looks once more and writes, and two more where rows go.
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

/** A group on its way: what has become of it so far. */
interface GroupWork extends JudgedGroup {
  readonly kept: KeptCell[];
  readonly marks: Map<JudgedRow, KeptCell>;
  /** What was put into cells, by the objects that follow them. */
  readonly ours: Map<KeptCell, Intrusion>;
  readonly gone: Map<JudgedRow, DeletedRow>;
  /** What keeps the group from being whole. */
  readonly obstacles: Obstacle[];
}

async function makeGroups(
  context: Excel.RequestContext,
  session: Session,
  { groups, rowsOf }: JudgedGroups,
): Promise<WriteOutcome> {
  const works = groups.map((group): GroupWork => ({
    ...group,
    kept: [],
    marks: new Map(),
    ours: new Map(),
    gone: new Map(),
    obstacles: [...group.obstacles],
  }));
  await writeCells(context, works.filter(isWhole));
  await removeRows(context, session, works.filter(isWhole));
  const failed = works.filter((work) => !isWhole(work));
  const remains = await takeBack(context, failed, works);
  const made = works.filter(isWhole);
  const standing = made.map(({ kept: cells, given, gone }) => ({ kept: cells, given, gone: rowsGone(gone) }));
  const states = keepGroups([...standing, ...remains], rowsOf);
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

/** Writes the cells of groups and, in the same requests, marks their rows that are to go. */
async function writeCells(context: Excel.RequestContext, works: readonly GroupWork[]): Promise<void> {
  const tasks = works.flatMap((work) => [
    ...work.cells.flatMap((cell) =>
      cell.isSo ? [] : [{ work, edit: cell.edit, row: null, toSet: cellToWrite(cell) }],
    ),
    ...work.rows.map((row) => ({ work, edit: row.removal, row, toSet: markToWrite(row) })),
  ]);
  if (tasks.length === 0) return;
  const cells = tasks.map(({ toSet }) => toSet);
  const done = await setCells(context, cells, { isBegun: false });
  tasks.forEach(({ work, edit, row, toSet }, index) => {
    const result = done[index] as SetCell;
    const reason = reasonOf(result, row !== null);
    if (reason !== null) work.obstacles.push({ edit, reason });
    const kept = keptCell(toSet, result);
    if (kept === null) return;
    if (result.kind === "set" || result.kind === "refused") {
      work.ours.set(kept, { cell: toSet.seen, ours: result.now, was: toSet.seen.now.state });
    }
    if (row === null) work.kept.push(kept);
    else work.marks.set(row, kept);
  });
}

function reasonOf(result: SetCell, isRow: boolean): UserFault | null {
  switch (result.kind) {
    case "set":
      return null;
    case "refused":
      return LEFT_REASONS.notKept;
    case "trampled":
      return isRow ? LEFT_REASONS.rowChanged : LEFT_REASONS.changedMeanwhile;
    case "standing":
    case "fault":
      return result.reason;
  }
}

/** Removes the marked rows of groups; one into which somebody typed just before comes back at once, as do those of its group. */
async function removeRows(
  context: Excel.RequestContext,
  session: Session,
  works: readonly GroupWork[],
): Promise<void> {
  const rows = works.flatMap((work) => work.rows.map((row) => ({ work, row })));
  if (rows.length === 0) return;
  const sheets = new Set(rows.map(({ row }) => row.facts.name));
  session.merges = new Map([...session.merges].filter(([name]) => !sheets.has(name)));
  const deleted = await deleteMarked(
    context,
    rows.map(({ work, row }) => ({ ...row.marked, keptIn: work.cells.map(({ seen }) => seen.queued.range) })),
  );
  rows.forEach(({ work, row }, index) => {
    const result = deleted[index] as DeletedRow;
    const edit = row.removal;
    if (result.kind !== "there") work.gone.set(row, result);
    if (result.kind !== "gone") work.obstacles.push({ edit, reason: result.reason });
    else if (result.seen !== null && !isAsJudged(row, result.seen.cells)) {
      work.obstacles.push({ edit, reason: LEFT_REASONS.rowChanged });
    }
  });
  const half = works.filter((work) => !isWhole(work));
  const back = half.flatMap((work) => [...work.gone].map(([row, result]) => ({ work, row, result })));
  const certain = back.filter(({ result }) => result.kind === "gone");
  if (certain.length === 0) return;
  const returning = new Set(certain.map(({ row }) => row));
  const staying = rows.filter(({ work, row }) => work.gone.get(row)?.kind === "gone" && !returning.has(row));
  const returned = await putRowsBack(
    context,
    certain.map(({ row, result }) => {
      const kept = keepRow(row, result, null);
      const above = staying.filter(
        ({ row: { seen } }) => seen.sheetId === kept.sheetId && seen.row < kept.row,
      );
      return { kept, at: { row: kept.row - above.length } };
    }),
  );
  certain.forEach(({ work, row }, index) => {
    if (!returned[index]) return;
    work.gone.delete(row);
    work.marks.delete(row); // it came back without its mark
  });
}

/** Takes out what was written of groups that cannot be whole; what cannot be taken out is kept to be tried again. */
async function takeBack(
  context: Excel.RequestContext,
  failed: readonly GroupWork[],
  all: readonly GroupWork[],
): Promise<GroupToKeep[]> {
  const cells = failed.flatMap(({ kept, marks, gone }) => {
    const standing = [...marks].filter(([row]) => gone.get(row)?.kind !== "gone");
    return [...kept, ...standing.map(([, mark]) => mark)];
  });
  const written = all.flatMap(({ kept }) => kept);
  const standing =
    cells.length === 0 ? new Map<KeptCell, KeptCell>() : await takeCellsBack(context, cells, written);
  const ours = new Map(failed.flatMap((work) => [...work.ours]));
  const stuck = new Set(await takeOutByObjects(context, [...standing.keys()], ours));
  return failed.map(({ kept, marks, gone }) => ({
    kept: [...kept, ...marks.values()].flatMap((cell) => (stuck.has(cell) ? (standing.get(cell) ?? []) : [])),
    given: [],
    gone: rowsGone(gone),
  }));
}
