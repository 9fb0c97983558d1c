import { addAll } from "../../../core/lists/add-all";
import { isRowAsProposed } from "../../../app/changes/is-as-proposed";
import type { UserFault } from "../../../app/ports/result";
import { LEFT_REASONS, type LeftReason } from "../../../app/changes/left-reasons";
import type { CellEdit } from "../../../core/changes/cell-edit";
import type { RowRemoval } from "../../../core/changes/workbook-edits";
import { groupBy } from "../../../core/lists/group-by";
import type { RawWorkbook } from "../../../core/sheet/raw-table";
import { parseCellAddress } from "../cell-address";
import { forkStore } from "./fork-store";
import { indexSheet } from "./index-sheet";
import type { SheetPart } from "./locate-parts";
import type { PartStore } from "./part-store";
import { reasonToLeave, shiftRows, type RowHindrance } from "./row-shift";
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

/** Removes the rows that may go, sheet by sheet, and moves everything that refers to rows below them. */
export function removeRows(
  removals: readonly RowRemoval[],
  edited: EditedCells,
  workbook: RawWorkbook,
  context: RowsContext,
): RemovedRows {
  const removed: RowRemoval[] = [];
  const left: { edit: RowRemoval; reason: UserFault }[] = [];
  for (const [name, list] of groupBy(removals, ({ sheet }) => sheet)) {
    const sheet = context.parts.sheets.find((one) => one.isWorksheet && one.name === name);
    const judged = judgeRemovals(name, list, edited, workbook, sheet, context.store);
    addAll(left, judged.left);
    if (sheet === undefined) continue;
    const outcome = removeFromSheet(sheet, judged.mayGo, context);
    addAll(removed, outcome.removed);
    addAll(left, outcome.left);
  }
  const order = new Map(removals.map((removal, place) => [removal, place]));
  const placeOf = (removal: RowRemoval): number => order.get(removal) ?? 0;
  return {
    removed: removed.sort((one, other) => placeOf(one) - placeOf(other)),
    left: left.sort((one, other) => placeOf(one.edit) - placeOf(other.edit)),
  };
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
    if (isProtected) left.push(leave(removal, "rowProtected"));
    else if (row?.cells.some(({ isFormula }) => isFormula)) left.push(leave(removal, "rowHasFormula"));
    else if (writtenRows.has(removal.row) || !isRowAsProposed(removal, row?.cells ?? [])) {
      left.push(leave(removal, "rowChanged"));
    } else if (isEditLeft) left.push(leave(removal, "groupLeft"));
    else mayGo.push(removal);
  }
  return { mayGo, left };
}

function leave(edit: RowRemoval, reason: LeftReason): { edit: RowRemoval; reason: UserFault } {
  return { edit, reason: LEFT_REASONS[reason] };
}

/** A few attempts find all rows that have to stay; where rules move to other rows at every attempt, the rest stays. */
const MOST_ATTEMPTS = 8;

/** Tries all rows at once; those that are in the way of others are left, and the rest is tried again. */
function removeFromSheet(
  sheet: SheetPart,
  removals: readonly RowRemoval[],
  context: RowsContext,
): RemovedRows {
  let wanted = removals;
  const left: { edit: RowRemoval; reason: UserFault }[] = [];
  for (let attempt = 0; wanted.length > 0; attempt += 1) {
    const store = forkStore(context.store);
    const shift = shiftRows([...new Set(wanted.map(({ row }) => row))]);
    const reason = reasonAgainstAll(() => shiftWorkbook(sheet, shift, { ...context, store }));
    const staying = reasonsToStay(shift.hindrances);
    if (reason === null && staying.size === 0) {
      store.keep();
      break;
    }
    const isLast = attempt === MOST_ATTEMPTS - 1;
    const forOthers = isLast || staying.size === 0 ? (reason ?? "rowCannotFollow") : null;
    addAll(
      left,
      wanted.flatMap((edit) => {
        const why = staying.get(edit.row) ?? forOthers;
        return why === null ? [] : [leave(edit, why)];
      }),
    );
    wanted = forOthers === null ? wanted.filter(({ row }) => !staying.has(row)) : [];
  }
  return { removed: wanted, left };
}

/** Why no row can go; null where the attempt came to its end. */
function reasonAgainstAll(attempt: () => void): LeftReason | null {
  try {
    attempt();
    return null;
  } catch (error) {
    const reason = reasonToLeave(error);
    if (reason === null) throw error;
    return reason;
  }
}

/** The rows that have to stay, in the order in which the hindrances were met: with one row of a span back, the others can go. */
function reasonsToStay(hindrances: readonly RowHindrance[]): ReadonlyMap<number, LeftReason> {
  const staying = new Map<number, LeftReason>();
  for (const { reason, rows, stays } of hindrances) {
    if (stays === "span" && rows.some((row) => staying.has(row))) continue;
    for (const row of rows) if (!staying.has(row)) staying.set(row, reason);
  }
  return staying;
}
