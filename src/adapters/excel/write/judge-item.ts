import { LEFT_REASONS, type LeftReason } from "../../../app/changes/left-reasons";
import type { Obstacle } from "../../../app/ports/spreadsheet";
import type { CellEdit } from "../../../core/changes/cell-edit";
import type { RowRemoval, WorkbookEdits } from "../../../core/changes/workbook-edits";
import { cellRef } from "../../../core/model/cell-ref";
import { isSameContent, type CellState } from "../cells/cell-state";
import { isKept } from "../cells/is-kept";
import type { KeptGiven } from "../cells/kept-state";
import type { Session } from "../host/session";
import type { CellMeant, LookResult, SeenCell } from "../steps/look-at-cells";
import { markColumn, newMark } from "../steps/mark-row";
import type { MarkedRow } from "../steps/marked-row";
import type { SeenRow } from "../steps/seen-row";
import type { SheetKey } from "./cells-meant";
import { judgeEdit } from "./judge-edit";
import { movedTo, type RowJudged } from "./judge-rows";
import type { RowRead } from "./queue-row-facts";
import type { SheetFacts } from "./queue-sheet-facts";

/** An edit and the cell that it means, as it was found. */
export interface JudgedCell {
  /** Under the address that the cell has now. */
  readonly edit: CellEdit;
  readonly meant: CellMeant;
  readonly seen: SeenCell;
  /** The rows that its group rests on. */
  readonly restsOn: readonly SeenRow[];
  /** True where the cell holds already what it is to hold. */
  readonly isSo: boolean;
}

/** A removal and the row that it means, as it was found. */
export interface JudgedRow {
  /** Under the row that it has now. */
  readonly removal: RowRemoval;
  readonly meant: CellMeant;
  /** The cell that gets the mark. */
  readonly seen: SeenCell;
  readonly restsOn: readonly SeenRow[];
  readonly facts: SheetFacts;
  readonly read: RowRead;
  readonly marked: MarkedRow;
}

interface ItemMeant {
  readonly group: WorkbookEdits;
  readonly meant: CellMeant;
}

/** One thing that a group of edits means: a cell, a row that is to go, a row that must be as it was. */
export type Item = ItemMeant &
  (
    | { readonly kind: "cell"; readonly edit: CellEdit }
    | { readonly kind: "row"; readonly removal: RowRemoval }
    | { readonly kind: "given" }
  );

/** An item, and what was found where it is meant to be. */
export type SeenItem = Item & { readonly look: LookResult };

type SeenItemOf<Kind extends Item["kind"]> = Extract<SeenItem, { readonly kind: Kind }>;

/** What is known of all groups together. */
export interface Judging {
  readonly session: Session;
  readonly keyOf: SheetKey;
  /** False where this Excel cannot be asked what has to be known of a row before it goes. */
  readonly canRemove: boolean;
  readonly rows: ReadonlyMap<RowRemoval, RowJudged>;
  /** Items whose cell an edit before them writes into already. */
  readonly repeated: ReadonlySet<SeenItem>;
}

/** What becomes of an item: one of these, or nothing for a given row that an undo need not look for. */
export interface JudgedItem {
  readonly cell?: JudgedCell;
  readonly row?: JudgedRow;
  readonly given?: KeptGiven;
  readonly obstacle?: Obstacle;
}

/**
 * Says whether what an item means may be made, and gives what has to be known for it.
 * @param restsOn the rows that its group rests on
 */
export function judgeItem(item: SeenItem, restsOn: readonly SeenRow[], judging: Judging): JudgedItem {
  switch (item.kind) {
    case "cell":
      return judgeCellItem(item, restsOn, judging);
    case "row":
      return judgeRowItem(item, restsOn, judging);
    case "given":
      return judgeGivenItem(item, judging);
  }
}

function leave(edit: Obstacle["edit"], reason: LeftReason): JudgedItem {
  return { obstacle: { edit, reason: LEFT_REASONS[reason] } };
}

function judgeCellItem(
  item: SeenItemOf<"cell">,
  restsOn: readonly SeenRow[],
  { session, repeated }: Judging,
): JudgedItem {
  const { edit, meant, look } = item;
  const reason = repeated.has(item) ? "changedMeanwhile" : judgeCell(session, edit, look);
  if (reason !== null || typeof look === "string") return leave(edit, reason ?? "rowMoved");
  const here = { ...edit, cell: cellRef(look.column, look.row) };
  return { cell: { edit: here, meant, seen: look, restsOn, isSo: isKept(edit, look.now) } };
}

function judgeCell(session: Session, edit: CellEdit, look: LookResult): LeftReason | null {
  if (look === "rowMoved" && edit.witness?.kind === "blank") return "changedMeanwhile";
  if (typeof look === "string") return look;
  return judgeEdit(
    { ...edit, cell: cellRef(look.column, look.row) },
    look.now,
    session.merges.get(edit.sheet) ?? [],
  );
}

function judgeRowItem(
  { removal, meant, look }: SeenItemOf<"row">,
  restsOn: readonly SeenRow[],
  { canRemove, rows }: Judging,
): JudgedItem {
  if (typeof look === "string") return leave(removal, look === "rowMoved" ? "rowChanged" : look);
  if (!canRemove) return leave(removal, "excelTooOld");
  const { reason = null, facts = null, read = null } = rows.get(removal) ?? {};
  if (reason !== null) return leave(removal, reason);
  if (facts === null || read === null || markColumn(removal) === null) {
    return leave(removal, "rowCannotFollow");
  }
  const marked = markedRow(look, facts, read);
  const row = { removal: movedTo(removal, look.row), meant, seen: look, facts, read, marked, restsOn };
  return { row };
}

function markedRow(
  { sheetId, row, column, queued: { range } }: SeenCell,
  { width }: SheetFacts,
  { kept: { isHidden } }: RowRead,
): MarkedRow {
  return { sheetId, mark: newMark(), markColumn: column, width, row, range, isHidden, keptIn: [] };
}

/** Headings say where the columns are and have to be there for the undo, too; a measure that is named need not. */
function judgeGivenItem({ group, meant, look }: SeenItemOf<"given">, { keyOf }: Judging): JudgedItem {
  if (typeof look === "string") {
    const edit = group.cells[0] ?? group.removedRows[0];
    return edit === undefined ? {} : leave(edit, "givenChanged");
  }
  const isWrittenInto = group.cells.some((edit) => keyOf(edit.sheet) === meant.sheet);
  if (meant.witness === null || !isWrittenInto) return {};
  return { given: { sheetId: look.sheetId, row: look.row, witness: meant.witness } };
}

/** Whether a row held, when it went, what it held when it was judged, the mark aside. */
export function isAsJudged({ read, marked }: JudgedRow, cells: readonly CellState[]): boolean {
  return cells.every((cell, index) => {
    const judged = read.kept.cells[index];
    if (index + 1 === marked.markColumn) return String(cell.value).endsWith(marked.mark);
    return judged !== undefined && isSameContent(cell, judged);
  });
}
