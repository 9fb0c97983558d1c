import { LEFT_REASONS, type LeftReason } from "../../src/app/changes/left-reasons";
import type {
  LeftGroup,
  MadeGroup,
  Obstacle,
  UndoneRecord,
  UndoOutcome,
  UndoRecord,
  WriteOutcome,
} from "../../src/app/spreadsheet";
import { findPlace, type RowNeighbours } from "../../src/core/changes/find-place";
import { findRow } from "../../src/core/changes/find-row";
import { eitherWay } from "../../src/core/changes/either-way";
import { laterTexts, type TextChange } from "../../src/core/changes/later-texts";
import { neighboursOf } from "../../src/core/changes/neighbours-of";
import type { RowMeant, RowWitness } from "../../src/core/changes/row-witness";
import { rowsAfter, type RowsAfter } from "../../src/core/changes/rows-after";
import { isExactText, type IsSameText, type ShownRows } from "../../src/core/changes/shown-rows";
import { witnessAfterUndo } from "../../src/core/changes/witness-after-undo";
import { witnessAfter } from "../../src/core/changes/witness-after";
import type { CellEdit } from "../../src/core/changes/cell-edit";
import { MAX_CELL_CHARACTERS } from "../../src/core/model/cell-limits";
import { cellRef, parseCellRef } from "../../src/core/model/cell-ref";
import type { RowRemoval, WorkbookEdits } from "../../src/core/changes/workbook-edits";
import { cellText } from "../../src/core/sheet/table-grid";
import {
  putCell,
  putText,
  rowCells,
  shiftRows,
  type InMemorySheet,
  type PlacedCell,
} from "./in-memory-sheet";

/** Columns that rows are compared in. */
const WIDTH = 50;

export type FindSheet = (key: string) => InMemorySheet | undefined;

interface KeptCell {
  readonly edit: CellEdit;
  readonly sheetId: string;
  readonly column: number;
  readonly row: number;
  readonly witness: RowWitness | null;
  readonly before: PlacedCell | null;
  readonly after: PlacedCell | null;
}

interface KeptRow {
  readonly removal: RowRemoval;
  readonly sheetId: string;
  readonly row: number;
  readonly cells: readonly PlacedCell[];
  readonly isHidden: boolean;
  readonly merges: InMemorySheet["merges"];
  readonly neighbours: RowNeighbours;
}

interface Kept {
  readonly cells: readonly KeptCell[];
  readonly rows: readonly KeptRow[];
  readonly given: readonly { readonly sheetId: string; readonly row: number; readonly witness: RowWitness }[];
}

interface Judged {
  readonly group: WorkbookEdits;
  readonly cells: readonly { readonly edit: CellEdit; readonly sheet: InMemorySheet; readonly row: number }[];
  readonly rows: readonly {
    readonly removal: RowRemoval;
    readonly sheet: InMemorySheet;
    readonly row: number;
  }[];
  readonly obstacles: readonly Obstacle[];
}

/** Makes groups as the adapter does, each whole or not at all. */
export function writeInMemory(
  find: FindSheet,
  groups: readonly WorkbookEdits[],
  isUnlocked: (place: string) => boolean,
): WriteOutcome {
  const seen = new Set<string>();
  const judged = keepWrittenRows(groups.map((group) => judge(find, group, isUnlocked, seen)));
  const made = judged.filter(({ obstacles }) => obstacles.length === 0);
  const before = new Map<InMemorySheet, ShownRows>();
  for (const { cells, rows } of made) {
    for (const { sheet } of [...cells, ...rows]) if (!before.has(sheet)) before.set(sheet, snapshot(sheet));
  }
  const written = made.map(({ cells }) =>
    cells.map(({ edit, sheet, row }) => {
      const { column } = parseCellRef(edit.cell);
      const address = cellRef(column, row);
      const was = sheet.cells.get(address) ?? null;
      putText(sheet, address, edit.after, edit.type);
      return { edit, sheet, row, column, was, is: sheet.cells.get(address) ?? null };
    }),
  );
  const gone = made.flatMap(({ rows }) => rows);
  const held = new Map(gone.map((one) => [one, holdRow(one.sheet, one.row)]));
  for (const { sheet, row } of [...gone].sort((one, other) => other.row - one.row)) shiftRows(sheet, row, -1);
  const after = new Map(
    [...before].map(([sheet, rows]): [InMemorySheet, RowsAfter] => {
      const texts = written
        .flat()
        .flatMap(({ sheet: of, row, column, is }) =>
          of === sheet ? [{ row, column, text: is?.text ?? "" }] : [],
        );
      return [
        sheet,
        rowsAfter(
          rows,
          texts,
          gone.flatMap((one) => (one.sheet === sheet ? [one.row] : [])),
        ),
      ];
    }),
  );
  const afterOf = (sheet: InMemorySheet): RowsAfter => after.get(sheet) as RowsAfter;

  return {
    made: made.map((one, index): MadeGroup => {
      const cells = (written[index] ?? []).flatMap(({ edit, sheet, row, column, was, is }): KeptCell[] => {
        if (isSame(was, is)) return [];
        const rows = afterOf(sheet);
        const witness = edit.witness ? witnessAfter(edit.witness, row, rows) : null;
        const here = { ...edit, cell: cellRef(column, row) };
        return [
          { edit: here, sheetId: sheet.id, column, row: rows.now(row), witness, before: was, after: is },
        ];
      });
      const rows = one.rows.map((removed): KeptRow => {
        const { removal, sheet, row } = removed;
        const place = afterOf(sheet).now(row);
        const neighbours = neighboursOf(before.get(sheet) as ShownRows, afterOf(sheet), {
          row,
          place,
          width: WIDTH,
        });
        const texts = held.get(removed) as ReturnType<typeof holdRow>;
        return { removal: { ...removal, row }, sheetId: sheet.id, row: place, ...texts, neighbours };
      });
      const given = (one.group.given ?? []).flatMap((meant) => {
        const sheet = find(meant.sheet);
        const isWrittenInto = one.group.cells.some((edit) => find(edit.sheet) === sheet);
        return sheet && isWrittenInto ? [{ sheetId: sheet.id, row: meant.row, witness: meant.witness }] : [];
      });
      const edits = {
        ...one.group,
        cells: one.cells.map(({ edit, row }) => ({
          ...edit,
          cell: cellRef(parseCellRef(edit.cell).column, row),
        })),
        removedRows: rows.map(({ removal }) => removal),
      };
      return { group: one.group, edits, undo: toRecord({ cells, rows, given }) };
    }),
    left: judged
      .filter(({ obstacles }) => obstacles.length > 0)
      .map(({ group, obstacles }): LeftGroup => ({ group, obstacles, remains: null })),
  };
}

function snapshot(sheet: InMemorySheet): ShownRows {
  const texts = new Map([...sheet.cells.values()].map(({ row, column, text }) => [`${row} ${column}`, text]));
  const { first, last } = shownRows(sheet);
  return { first, last, textAt: (row, column) => texts.get(`${row} ${column}`) ?? "" };
}

function shownRows(sheet: InMemorySheet): ShownRows {
  const rows = [...sheet.cells.values()].map(({ row }) => row);
  return {
    first: rows.length === 0 ? 1 : Math.min(...rows),
    last: Math.max(0, ...rows),
    textAt: (row, column) => sheet.cells.get(cellRef(column, row))?.text ?? "",
  };
}

function holdRow(sheet: InMemorySheet, row: number): Pick<KeptRow, "cells" | "isHidden" | "merges"> {
  const merges = sheet.merges.filter(({ top, bottom }) => top === row && bottom === row);
  return { cells: rowCells(sheet, row), isHidden: sheet.hiddenRows.has(row), merges };
}

function judge(
  find: FindSheet,
  group: WorkbookEdits,
  isUnlocked: (place: string) => boolean,
  seen: Set<string>,
): Judged {
  const obstacles: Obstacle[] = [];
  const leave = (edit: CellEdit | RowRemoval, reason: LeftReason): [] => {
    obstacles.push({ edit, reason: LEFT_REASONS[reason] });
    return [];
  };
  const cells = group.cells.flatMap((edit) => {
    const sheet = find(edit.sheet);
    if (!sheet) return leave(edit, "noSuchSheet");
    const { row: expected, column } = parseCellRef(edit.cell);
    const row = whereIs(sheet, edit.witness, expected);
    if (typeof row === "string") {
      return leave(edit, row === "rowMoved" && edit.witness?.kind === "blank" ? "changedMeanwhile" : row);
    }
    const place = `${sheet.id} ${row} ${column}`;
    const reason = seen.has(place)
      ? "changedMeanwhile"
      : whyLeft(edit, sheet, cellRef(column, row), isUnlocked);
    seen.add(place);
    return reason === null ? [{ edit, sheet, row }] : leave(edit, reason);
  });
  const rows = group.removedRows.flatMap((removal) => {
    const sheet = find(removal.sheet);
    if (!sheet) return leave(removal, "noSuchSheet");
    const row = whereIs(sheet, removal.witness, removal.row);
    if (typeof row === "string") return leave(removal, row === "rowMoved" ? "rowChanged" : row);
    const reason = whyRowLeft(removal, sheet, row);
    return reason === null ? [{ removal, sheet, row }] : leave(removal, reason);
  });
  const first = group.cells[0] ?? group.removedRows[0];
  for (const given of group.given ?? []) {
    if (first && !isThere(find, given)) leave(first, "givenChanged");
  }
  return { group, cells, rows, obstacles };
}

function keepWrittenRows(groups: readonly Judged[]): Judged[] {
  const made = groups.filter(({ obstacles }) => obstacles.length === 0);
  const written = new Set(made.flatMap(({ cells }) => cells.map(({ sheet, row }) => `${row} ${sheet.id}`)));
  return groups.map((group) => {
    const kept = group.rows.filter(({ sheet, row }) => written.has(`${row} ${sheet.id}`));
    const obstacles = kept.map(({ removal }) => ({ edit: removal, reason: LEFT_REASONS.rowChanged }));
    return { ...group, obstacles: [...group.obstacles, ...obstacles] };
  });
}

function isThere(find: FindSheet, { sheet: name, row, witness }: RowMeant): boolean {
  const sheet = find(name);
  return sheet !== undefined && typeof whereIs(sheet, witness, row) === "number";
}

function whereIs(
  sheet: InMemorySheet,
  witness: RowWitness | null | undefined,
  expected: number,
  isSameText: IsSameText = isExactText,
): number | "rowMoved" | "rowsAlike" {
  if (!witness || witness.cells.length === 0) return expected;
  const found = findRow(shownRows(sheet), witness, expected, isSameText);
  if (found.kind !== "found") return found.kind === "gone" ? "rowMoved" : "rowsAlike";
  const { row } = found;
  const isChecked = (witness.checked ?? []).every(({ column, text }) =>
    isSameText(column, text, shownRows(sheet).textAt(row, column)),
  );
  return isChecked ? row : "rowMoved";
}

function isSame(one: PlacedCell | null, other: PlacedCell | null): boolean {
  return one?.text === other?.text && one?.type === other?.type && one?.isFormula === other?.isFormula;
}

function toRecord(kept: Kept): UndoRecord | null {
  if (kept.cells.length + kept.rows.length === 0) return null;
  const edits = {
    cells: kept.cells.map(({ edit }) => edit),
    removedRows: kept.rows.map(({ removal }) => removal),
  };
  return { edits, before: kept };
}

function whyLeft(
  { sheet: name, before, after }: CellEdit,
  sheet: InMemorySheet,
  address: string,
  isUnlocked: (place: string) => boolean,
): LeftReason | null {
  if (after.length > MAX_CELL_CHARACTERS) return "tooLong";
  const now = sheet.cells.get(address);
  if (now?.isFormula) return "isFormula";
  if (isMergedAway(sheet, address)) return "isMergedAway";
  if (sheet.table.isProtected && !isUnlocked(`${name}!${address}`)) return "isLocked";
  return shows(now, before) ? null : "changedMeanwhile";
}

function shows(now: PlacedCell | undefined, text: string): boolean {
  return (now?.text ?? "") === text || (now?.type === "date" && cellText(now) === text);
}

function isMergedAway({ merges }: InMemorySheet, cell: string): boolean {
  const { row, column } = parseCellRef(cell);
  return merges.some(({ top, left, bottom, right }) => {
    const isInside = row >= top && row <= bottom && column >= left && column <= right;
    return isInside && !(row === top && column === left);
  });
}

function whyRowLeft({ cells }: RowRemoval, sheet: InMemorySheet, row: number): LeftReason | null {
  if (sheet.table.isProtected) return "rowProtected";
  const now = rowCells(sheet, row);
  if (now.some(({ isFormula }) => isFormula)) return "rowHasFormula";
  const isSameRow =
    now.length === cells.length &&
    now.every((cell, index) => {
      const listed = cells[index];
      return (
        listed !== undefined && parseCellRef(listed.cell).column === cell.column && shows(cell, listed.before)
      );
    });
  if (!isSameRow) return "rowChanged";
  const isCrossed = sheet.merges.some(({ top, bottom }) => top <= row && row <= bottom && top !== bottom);
  if (isCrossed) return "rowMerged";
  const { filter } = sheet;
  const isEnd = filter !== null && (row === filter.top || row === filter.bottom);
  return isEnd || (filter !== null && sheet.hiddenRows.has(row)) ? "rowFiltered" : null;
}

/** Takes groups back as the adapter does. */
export function undoInMemory(
  find: FindSheet,
  records: readonly UndoRecord[],
  later: readonly UndoRecord[],
): UndoOutcome {
  const since = later.flatMap(({ before }) => (before as Kept).cells);
  const isSameFor = (sheetId: string): IsSameText =>
    laterTexts(
      eitherWay(
        since.flatMap(({ sheetId: id, column, before, after }): TextChange[] =>
          id === sheetId ? [{ column, before: before?.text ?? "", after: after?.text ?? "" }] : [],
        ),
      ),
    );
  const judged = records.map((record) => judgeUndo(find, record.before as Kept, isSameFor));
  // Rows come back below what they stood below; places are found for all of them before any is inserted.
  const cells = judged.flatMap(({ cells: list }) => list);
  for (const { kept, sheet, row, verdict } of cells) {
    if (verdict === "undo" && sheet) putCell(sheet, cellRef(kept.column, row), kept.before);
  }
  const rows = judged.flatMap(({ rows: list }) => list);
  const placed = rows.flatMap(({ kept, sheet, place }) =>
    sheet && place !== null ? [{ kept, sheet, place }] : [],
  );
  placed.sort((one, other) => one.place - other.place || one.kept.removal.row - other.kept.removal.row);
  placed.forEach(({ kept, sheet, place }, index) => {
    const above = placed.slice(0, index).filter((one) => one.sheet === sheet).length;
    const row = place + above;
    shiftRows(sheet, row, 1);
    for (const cell of kept.cells) putCell(sheet, cellRef(cell.column, row), cell);
    if (kept.isHidden) sheet.hiddenRows = new Set([...sheet.hiddenRows, row]);
    sheet.merges = [...sheet.merges, ...kept.merges.map((area) => ({ ...area, top: row, bottom: row }))];
  });
  return { records: judged.map(({ outcome }) => outcome) };
}

interface JudgedCell {
  readonly kept: KeptCell;
  readonly sheet: InMemorySheet | undefined;
  readonly row: number;
  readonly verdict: LeftReason | "undo" | "back";
}

interface JudgedRecord {
  readonly cells: readonly JudgedCell[];
  readonly rows: readonly {
    readonly kept: KeptRow;
    readonly sheet: InMemorySheet | undefined;
    readonly place: number | null;
  }[];
  readonly outcome: UndoneRecord;
}

function judgeUndo(find: FindSheet, kept: Kept, isSameFor: (sheetId: string) => IsSameText): JudgedRecord {
  const isGiven = kept.given.every(({ sheetId, row, witness }) => {
    const sheet = find(sheetId);
    return sheet !== undefined && typeof whereIs(sheet, witness, row, isSameFor(sheetId)) === "number";
  });
  const cells = kept.cells.map((one): JudgedCell => {
    const sheet = find(one.sheetId);
    if (!sheet) return { kept: one, sheet, row: one.row, verdict: "noSuchSheet" };
    const row = whereIs(sheet, one.witness, one.row, isSameFor(one.sheetId));
    if (typeof row === "string") {
      return { kept: one, sheet, row: one.row, verdict: row === "rowsAlike" ? row : "undoRowGone" };
    }
    if (!isGiven) return { kept: one, sheet, row, verdict: "undoColumnsMoved" };
    return { kept: one, sheet, row, verdict: verdictOf(sheet, one, row) };
  });
  const rows = kept.rows.map((one) => {
    const sheet = find(one.sheetId);
    const place = sheet ? findPlace(shownRows(sheet), one.neighbours, one.row, isSameFor(one.sheetId)) : null;
    return { kept: one, sheet, place };
  });
  const left: Obstacle[] = [
    ...cells.flatMap(({ kept: { edit }, verdict }) =>
      verdict === "undo" || verdict === "back" ? [] : [{ edit, reason: LEFT_REASONS[verdict] }],
    ),
    ...rows.flatMap(({ kept: { removal }, place }) =>
      place === null ? [{ edit: removal, reason: LEFT_REASONS.placeUnknown }] : [],
    ),
  ];
  const isLeftWhole = left.length > 0 && (rows.length > 0 || left.length === cells.length);
  if (isLeftWhole) {
    const undone = { cells: [], removedRows: [] };
    return { cells: [], rows: [], outcome: { undone, left, remaining: toRecord(kept) } };
  }
  const undone = cells.filter(({ verdict }) => verdict === "undo" || verdict === "back");
  const former = cells.flatMap(({ kept: one, row, verdict }) =>
    verdict === "undo"
      ? [{ sheetId: one.sheetId, row, column: one.column, text: one.before?.text ?? "" }]
      : [],
  );
  const remaining = cells
    .filter((one) => !undone.includes(one))
    .map(({ kept: one, row }): KeptCell => {
      const ofSheet = former.filter(({ sheetId }) => sheetId === one.sheetId);
      return { ...one, witness: one.witness && witnessAfterUndo(one.witness, row, ofSheet) };
    });
  return {
    cells,
    rows,
    outcome: {
      undone: {
        cells: undone.map(({ kept: { edit } }) => edit),
        removedRows: rows.map(({ kept: { removal } }) => removal),
      },
      left,
      remaining: toRecord({ ...kept, cells: remaining, rows: [] }),
    },
  };
}

function verdictOf(
  sheet: InMemorySheet,
  { column, before, after }: KeptCell,
  row: number,
): JudgedCell["verdict"] {
  const now = sheet.cells.get(cellRef(column, row)) ?? null;
  if (isSame(now, after)) return sheet.table.isProtected ? "isLocked" : "undo";
  if (!isSame(now, before)) return "changedSince";
  const text = after?.text ?? "";
  const isElsewhere = [...sheet.cells.values()].some(
    (cell) => cell.column === column && cell.row !== row && cell.text === text && /\p{L}{3}/u.test(text),
  );
  return isElsewhere ? "movedByHand" : "back";
}
