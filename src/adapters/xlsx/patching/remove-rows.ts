import type { UserFault } from "../../../app/result";
import { ROW_LEFT_REASONS, type RowLeftReason } from "../../../app/row-left-reasons";
import type { CellEdit } from "../../../core/model/cell-edit";
import { cellRef } from "../../../core/model/cell-ref";
import type { RowRemoval } from "../../../core/model/workbook-edits";
import type { RawRow, RawWorkbook } from "../../../core/sheet/raw-table";
import { cellText } from "../../../core/sheet/table-grid";
import { parseCellAddress } from "../cell-address";
import { forkStore } from "./fork-store";
import { indexSheet } from "./index-sheet";
import type { SheetPart } from "./locate-parts";
import type { PartStore } from "./part-store";
import { rowHindranceOf } from "./row-shift";
import { shiftRows } from "./row-shift";
import { shiftWorkbook, type RowsContext } from "./shift-workbook";

/** What was made of the removals. */
export interface RemovedRows {
  readonly removed: readonly RowRemoval[];
  readonly left: readonly { readonly edit: RowRemoval; readonly reason: UserFault }[];
}

/** What has been done to the cells before. */
export interface EditedCells {
  readonly written: readonly CellEdit[];
  readonly left: readonly CellEdit[];
}

/** Removes the rows that may go, sheet by sheet, and moves whatever refers to rows below them. */
export function removeRows(
  removals: readonly RowRemoval[],
  edited: EditedCells,
  workbook: RawWorkbook,
  context: RowsContext,
): RemovedRows {
  const removed: RowRemoval[] = [];
  const left: { edit: RowRemoval; reason: UserFault }[] = [];
  for (const [name, list] of bySheet(removals)) {
    const sheet = context.parts.sheets.find((one) => one.isWorksheet && one.name === name);
    const judged = judgeRemovals(name, list, edited, workbook, sheet, context.store);
    left.push(...judged.left);
    if (sheet === undefined) continue;
    const outcome = removeFromSheet(sheet, judged.mayGo, context);
    removed.push(...outcome.removed);
    left.push(...outcome.left);
  }
  const order = new Map(removals.map((removal, place) => [removal, place]));
  const placeOf = (removal: RowRemoval): number => order.get(removal) ?? 0;
  return {
    removed: removed.sort((one, other) => placeOf(one) - placeOf(other)),
    left: left.sort((one, other) => placeOf(one.edit) - placeOf(other.edit)),
  };
}

function bySheet(removals: readonly RowRemoval[]): Map<string, RowRemoval[]> {
  const sheets = new Map<string, RowRemoval[]>();
  for (const removal of removals) {
    const list = sheets.get(removal.sheet);
    if (list) list.push(removal);
    else sheets.set(removal.sheet, [removal]);
  }
  return sheets;
}

interface JudgedRemovals {
  readonly mayGo: readonly RowRemoval[];
  readonly left: readonly { readonly edit: RowRemoval; readonly reason: UserFault }[];
}

function judgeRemovals(
  name: string,
  removals: readonly RowRemoval[],
  edited: EditedCells,
  workbook: RawWorkbook,
  sheet: SheetPart | undefined,
  store: PartStore,
): JudgedRemovals {
  const table = workbook.tables.find((one) => one.sheet === name);
  if (sheet === undefined || table === undefined) {
    return { mayGo: [], left: removals.map((edit) => leave(edit, "noSuchSheet")) };
  }
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const writtenRows = new Set(
    edited.written.flatMap(({ sheet: its, cell }) => (its === name ? [parseCellAddress(cell)?.row] : [])),
  );
  const isProtected = indexSheet(store.read(sheet.part), new Set()).isProtected;
  const isEditLeft = edited.left.some((edit) => edit.sheet === name);
  const mayGo: RowRemoval[] = [];
  const left: { edit: RowRemoval; reason: UserFault }[] = [];
  for (const removal of removals) {
    const row = rows.get(removal.row);
    if (isProtected) left.push(leave(removal, "isLocked"));
    else if (row?.cells.some(({ isFormula }) => isFormula)) left.push(leave(removal, "hasFormula"));
    else if (writtenRows.has(removal.row) || !holdsExactly(row, removal)) {
      left.push(leave(removal, "changedMeanwhile"));
    } else if (isEditLeft) left.push(leave(removal, "otherEditLeft"));
    else mayGo.push(removal);
  }
  return { mayGo, left };
}

function leave(edit: RowRemoval, reason: RowLeftReason): { edit: RowRemoval; reason: UserFault } {
  return { edit, reason: ROW_LEFT_REASONS[reason] };
}

/** A date counts as it is shown or as the core words it. */
function holdsExactly(row: RawRow | undefined, removal: RowRemoval): boolean {
  const cells = row?.cells ?? [];
  return (
    cells.length === removal.cells.length &&
    cells.every((cell, index) => {
      const proposed = removal.cells[index];
      const isText = proposed?.before === cell.text;
      const isDate = cell.type === "date" && proposed?.before === cellText(cell);
      return proposed?.cell === cellRef(cell.column, removal.row) && (isText || isDate);
    })
  );
}

/** Tries all rows at once; those that are in the way of others are left, and the rest is tried again. */
function removeFromSheet(
  sheet: SheetPart,
  removals: readonly RowRemoval[],
  context: RowsContext,
): RemovedRows {
  let wanted = removals;
  const left: { edit: RowRemoval; reason: UserFault }[] = [];
  while (wanted.length > 0) {
    const store = forkStore(context.store);
    try {
      shiftWorkbook(sheet, shiftRows([...new Set(wanted.map(({ row }) => row))]), { ...context, store });
      store.keep();
      break;
    } catch (error) {
      const hindrance = rowHindranceOf(error);
      if (hindrance === null) throw error;
      const { reason, rows } = hindrance;
      const isHindered = ({ row }: RowRemoval): boolean => rows.length === 0 || rows.includes(row);
      const hindered = wanted.filter(isHindered);
      left.push(...hindered.map((edit) => leave(edit, reason)));
      wanted = wanted.filter((removal) => !isHindered(removal));
      if (hindered.length === 0)
        throw new Error(`rows are said to hinder that are not removed: ${rows.join()}`, { cause: error });
    }
  }
  return { removed: wanted, left };
}
