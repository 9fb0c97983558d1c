import { LEFT_REASONS } from "../../../app/changes/left-reasons";
import { fail, succeed, type Result, type UserFault } from "../../../app/ports/result";
import type { Obstacle, UndoneRecord, UndoOutcome, UndoRecord } from "../../../app/ports/spreadsheet";
import { eitherWay } from "../../../core/changes/either-way";
import type { TextChange } from "../../../core/changes/later-texts";
import { witnessAfterUndo, type FormerText } from "../../../core/changes/witness-after-undo";
import { byteLength } from "../host/byte-length";
import { shownBy } from "../cells/cell-state";
import {
  keptState,
  textChanges,
  toUndoRecord,
  type KeptCell,
  type KeptGiven,
  type KeptState,
} from "../cells/kept-state";
import type { KeptRow } from "../cells/kept-row";
import { runExcel } from "../host/run-excel";
import type { Session } from "../host/session";
import { lookAtCells, type LookResult, type CellMeant, type SeenCell } from "../steps/look-at-cells";
import { findRowPlaces, type RowPlaceFound } from "./find-row-places";
import type { RowToPutBack } from "./put-rows-back";
import { putBack } from "./put-back";
import { judgeUndo, meantByKept, stillKept, type UndoneCell, type UndoVerdict } from "./undo-cells";

/**
 * Takes groups back, all in one go: looks for their cells and for the places of their rows, then brings rows back and puts cells
 * back in one request: two round trips for each 4 MB, one more where rows have moved or Excel takes a former text for a number.
 */
export async function undoRecords(
  session: Session,
  records: readonly UndoRecord[],
  later: readonly UndoRecord[],
): Promise<Result<UndoOutcome>> {
  const states = records.map(keptState);
  // Nobody knows whether these cells were written, but a row may be known by them.
  const unknown = states.flatMap(({ cells }) => cells.filter(({ after }) => after === null));
  const since = [...unknown, ...later.flatMap((record) => keptState(record).cells)];
  session.ownWrites += 1;
  try {
    // While a cell is in edit it is refused at once, and whoever asked tries again: Excel's own waiting says nothing meanwhile.
    const done = await runExcel({ delayForCellEdit: false, isOneUndo: true }, (context) =>
      takeBack(context, states, (sheetId) => eitherWay(textChanges(since, sheetId))),
    );
    if (!done.ok) return done;
    return "fault" in done.value ? fail(done.value.fault) : succeed(done.value);
  } finally {
    session.ownWrites -= 1;
    const sheets = new Set(states.flatMap(({ rows }) => rows.map(({ removal }) => removal.sheet)));
    session.merges = new Map([...session.merges].filter(([name]) => !sheets.has(name)));
  }
}

type Later = (sheetId: string) => readonly TextChange[];

/** A record on its way. */
interface RecordWork {
  readonly state: KeptState;
  readonly cells: readonly {
    readonly kept: KeptCell;
    readonly look: LookResult;
    readonly verdict: UndoVerdict;
  }[];
  readonly rows: readonly { readonly kept: KeptRow; readonly place: RowPlaceFound }[];
  readonly obstacles: readonly Obstacle[];
}

async function takeBack(
  context: Excel.RequestContext,
  states: readonly KeptState[],
  later: Later,
): Promise<UndoOutcome | { readonly fault: UserFault }> {
  const works = await judgeRecords(context, states, later);
  const wanted = works.filter((work) => !isLeftWhole(work));
  const cells = wanted.flatMap((work) =>
    work.cells.flatMap(({ kept, look, verdict }) =>
      verdict === null ? [{ kept, seen: look as SeenCell }] : [],
    ),
  );
  const rows = wanted.flatMap((work) =>
    work.rows.flatMap(({ kept, place }): RowToPutBack[] =>
      typeof place === "string" ? [] : [{ kept, at: place }],
    ),
  );
  const done = await putBack(context, cells, rows);
  if (done.fault !== null) return { fault: done.fault };
  const restored = [...done.rows].flatMap(([row, reason]) => (reason === null ? [row] : []));
  const former = works.flatMap((work) => (isLeftWhole(work) ? [] : formerTexts(work, done)));
  return {
    records: works.map((work) => outcomeOf(work, isLeftWhole(work) ? null : done, { restored, former })),
  };
}

async function judgeRecords(
  context: Excel.RequestContext,
  states: readonly KeptState[],
  later: Later,
): Promise<RecordWork[]> {
  const kept = states.flatMap(({ cells }) => cells);
  const rows = states.flatMap((state) => state.rows);
  const given = states.flatMap((state) => state.given);
  const places = findRowPlaces(context, rows, later);
  const { looks, rowsOf } = await lookAtCells(
    context,
    [...kept.map(meantByKept), ...given.map(meantByGiven), ...rows.map(meantByRow)],
    {
      later,
      columns: places.columns,
      alongside: places.queue,
    },
  );
  const found = await places.find(rowsOf);
  const verdicts = await judgeUndo(context, { kept, looks });
  const indexOf = new Map(kept.map((cell, index) => [cell, index]));
  const isGiven = new Map(given.map((one, index) => [one, typeof looks[kept.length + index] !== "string"]));
  return states.map((state): RecordWork => {
    const placed = state.rows.map((row) => ({ kept: row, place: found.get(row) ?? "unknown" }));
    const gone = placed.flatMap(({ kept: row, place }) => (place === "there" ? [] : [row]));
    const cells = state.cells.map((cell) => {
      const index = indexOf.get(cell) as number;
      const verdict = isMarkOf(gone, cell) ? "back" : (verdicts[index] ?? null);
      return { kept: cell, look: looks[index] as LookResult, verdict };
    });
    const isMeant = state.given.every((one) => isGiven.get(one));
    const obstacles: Obstacle[] = [
      ...cells.flatMap(({ kept: { edit }, verdict }): Obstacle[] =>
        !isMeant
          ? [{ edit, reason: LEFT_REASONS.undoColumnsMoved }]
          : verdict === null || verdict === "back"
            ? []
            : [{ edit, reason: verdict }],
      ),
      ...placed.flatMap(({ kept: { removal }, place }) =>
        place === "unknown" || !isMeant ? [{ edit: removal, reason: LEFT_REASONS.placeUnknown }] : [],
      ),
    ];
    return { state, cells, rows: placed, obstacles };
  });
}

/** The mark of a row that is gone went with it. */
function isMarkOf(gone: readonly KeptRow[], { edit }: KeptCell): boolean {
  return gone.some(({ unsure }) => unsure !== null && edit.after.endsWith(unsure.mark));
}

function meantByGiven({ sheetId, row, witness }: KeptGiven): CellMeant {
  const column = witness.cells[0]?.column ?? 1;
  return { sheet: sheetId, column, row, witness, bytes: 2 * byteLength(witness.cells) };
}

/** So that the sheet is looked at. */
function meantByRow({ sheetId, row }: KeptRow): CellMeant {
  return { sheet: sheetId, column: 1, row, witness: null, bytes: 0 };
}

/**
 * A group with rows comes back whole or not at all: otherwise its texts would be there twice, or nowhere. In other groups each
 * cell comes back if it can.
 */
function isLeftWhole({ state, obstacles, cells }: RecordWork): boolean {
  if (obstacles.length === 0) return false;
  return state.rows.length > 0 || obstacles.length === cells.length;
}

interface PutBack {
  readonly cells: ReadonlyMap<KeptCell, UndoneCell>;
  readonly rows: ReadonlyMap<KeptRow, UserFault | null>;
  readonly isUnsure: boolean;
}

interface FormerCell extends FormerText {
  readonly sheetId: string;
}

/** What cells show again that are taken back now. */
function formerTexts({ cells }: RecordWork, done: PutBack): FormerCell[] {
  return cells.flatMap(({ kept, look }) =>
    done.cells.get(kept)?.kind === "undone" && typeof look !== "string"
      ? [{ sheetId: look.sheetId, row: look.row, column: look.column, text: shownBy(kept.before.state).text }]
      : [],
  );
}

/** What came back just now, of all records together. */
interface CameBack {
  readonly restored: readonly KeptRow[];
  readonly former: readonly FormerCell[];
}

/** @param done null for a record that is left whole */
function outcomeOf(
  { state, cells, rows, obstacles }: RecordWork,
  done: PutBack | null,
  { restored, former }: CameBack,
): UndoneRecord {
  const left: Obstacle[] = [...obstacles];
  const back = new Set<KeptCell | KeptRow>();
  const kept = new Map<KeptCell, KeptCell>();
  for (const { kept: cell, verdict } of cells) {
    if (verdict === "back") back.add(cell);
    const result = done?.cells.get(cell);
    if (result?.kind === "undone") {
      back.add(cell);
      if (result.note !== null) left.push({ edit: cell.edit, reason: result.note });
    } else if (result !== undefined) {
      kept.set(cell, stillKept(cell, result));
      left.push({ edit: cell.edit, reason: result.reason });
    }
  }
  for (const { kept: row, place } of rows) {
    const reason = place === "there" ? null : done?.rows.get(row);
    if (reason === null) back.add(row);
    else if (reason !== undefined) left.push({ edit: row.removal, reason });
  }
  const isUndone = (one: KeptCell | KeptRow): boolean => done !== null && back.has(one);
  const undoneCells = state.cells.filter(isUndone);
  const undoneRows = state.rows.filter(isUndone);
  return {
    undone: {
      cells: undoneCells.map(({ edit }) => edit),
      removedRows: undoneRows.map(({ removal }) => removal),
    },
    left,
    remaining: toUndoRecord({
      cells: cells.flatMap(({ kept: one, look }) =>
        undoneCells.includes(one) ? [] : [moveDown(knownAfter(kept.get(one) ?? one, look, former), restored)],
      ),
      rows: state.rows
        .filter((row) => !undoneRows.includes(row))
        .map((row) => ({ ...moveDown(row, restored), mayBeBack: done?.isUnsure ?? row.mayBeBack })),
      given: state.given.map((one) => moveDown(one, restored)),
    }),
  };
}

/** With its number after rows above it are back. */
function moveDown<Kept extends { readonly sheetId: string; readonly row: number }>(
  kept: Kept,
  restored: readonly KeptRow[],
): Kept {
  const above = restored.filter(({ sheetId, row }) => sheetId === kept.sheetId && row <= kept.row);
  return { ...kept, row: kept.row + above.length };
}

/** A cell that is left, by what its row is known now. */
function knownAfter(kept: KeptCell, look: LookResult, former: readonly FormerCell[]): KeptCell {
  if (kept.witness === null || typeof look === "string") return kept;
  const ofSheet = former.filter(({ sheetId }) => sheetId === look.sheetId);
  return { ...kept, witness: witnessAfterUndo(kept.witness, look.row, ofSheet) };
}
