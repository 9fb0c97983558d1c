import { LEFT_REASONS } from "../../../app/changes/left-reasons";
import type { UserFault } from "../../../app/ports/result";
import type { ShownRows } from "../../../core/changes/shown-rows";
import { columnLetters } from "../../../core/model/cell-ref";
import { STATE_FIELDS, stateOf, type CellState } from "../cells/cell-state";
import { isGoneError, officeFault } from "../host/office-faults";
import { sheetFinder } from "../cells/queue-cell";
import type { MarkedRow } from "./marked-row";
import { readShownRows } from "./read-shown-rows";
import { takeMarksOut } from "./take-marks-out";

/** What became of a marked row. */
export type DeletedRow =
  /** Gone; `seen` is what it held in the very request that removed it, null where a fault came before it was known. */
  | {
      readonly kind: "gone";
      readonly seen: { readonly cells: readonly CellState[]; readonly row: number } | null;
    }
  | { readonly kind: "there"; readonly reason: UserFault }
  /** Nobody can say whether it is gone. */
  | { readonly kind: "unknown"; readonly reason: UserFault };

/**
 * Removes marked rows in one request. Each is found by its mark and removed through what was found: `Range.find` throws where the
 * text is not there, as does an object whose cells are gone, and a batch stops at its first error: so no other row can go than
 * the one that is meant, and no row whose text is nowhere else. What the row holds is read in the same request, directly before.
 * A mark that is still there afterwards is in a copy that somebody made of the row, and is taken out.
 */
export async function deleteMarked(
  context: Excel.RequestContext,
  rows: readonly MarkedRow[],
): Promise<DeletedRow[]> {
  const find = sheetFinder(context);
  const order = [...rows].sort((one, other) => other.row - one.row);
  for (const { keptIn } of order) for (const cell of keptIn) cell.load("address");
  const lines = new Map(
    order.map((row) => {
      const sheet = find(row.sheetId);
      sheet.load("id");
      const letters = columnLetters(row.markColumn);
      if (row.isHidden) row.range.getEntireRow().rowHidden = false;
      const hit = sheet
        .getRange(`${letters}:${letters}`)
        .find(row.mark, { completeMatch: false, matchCase: true });
      const whole = hit.getEntireRow();
      const line = whole.getIntersection(`A:${columnLetters(row.width)}`);
      line.load(`rowIndex,${STATE_FIELDS}`);
      whole.delete("Up");
      return [row, { sheet, line }];
    }),
  );
  const takeOut = takeMarksOut(context, order);
  try {
    await context.sync();
  } catch (error) {
    const reason = officeFault(error);
    if (reason === null) throw error;
    return lookForRows(context, rows, reason);
  }
  await takeOut();
  return rows.map((row): DeletedRow => {
    const { sheet, line } = lines.get(row) as { sheet: Excel.Worksheet; line: Excel.Range };
    if (sheet.isNullObject) return { kind: "there", reason: LEFT_REASONS.noSuchSheet };
    const cells = Array.from({ length: row.width }, (_, column) => stateOf(line, 0, column));
    return { kind: "gone", seen: { cells, row: line.rowIndex + 1 } };
  });
}

/** After a batch that stopped half-way. */
async function lookForRows(
  context: Excel.RequestContext,
  rows: readonly MarkedRow[],
  reason: UserFault,
): Promise<DeletedRow[]> {
  const found: DeletedRow[] = [];
  try {
    for (const row of rows) {
      const shown = await readShownRows(context, sheetFinder(context)(row.sheetId), [row.markColumn]);
      if (shown === null) found.push({ kind: "there", reason: LEFT_REASONS.noSuchSheet });
      else {
        const isThere = bearsMark(shown, row) || (await isReadable(context, row));
        found.push(isThere ? { kind: "there", reason } : { kind: "gone", seen: null });
      }
    }
    const shownAgain = rows.filter(({ isHidden }, index) => isHidden && found[index]?.kind === "there");
    for (const { range } of shownAgain) range.getEntireRow().rowHidden = true;
    if (shownAgain.length > 0) await context.sync();
    return found;
  } catch (error) {
    if (officeFault(error) === null) throw error;
    return rows.map(() => ({ kind: "unknown", reason }));
  }
}

function bearsMark(rows: ShownRows, { mark, markColumn }: MarkedRow): boolean {
  for (let row = rows.first; row <= rows.last; row += 1) {
    if (rows.textAt(row, markColumn).includes(mark)) return true;
  }
  return false;
}

/** A row without its mark is there all the same where the object that follows it can be read: somebody typed over the mark. */
async function isReadable(context: Excel.RequestContext, { range }: MarkedRow): Promise<boolean> {
  range.load("address");
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isGoneError(error)) return false;
    throw error;
  }
}
