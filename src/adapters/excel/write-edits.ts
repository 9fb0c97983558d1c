import { judgeEdit } from "../../app/judge-edit";
import { LEFT_REASONS } from "../../app/left-reasons";
import { succeed, type Result, type UserFault } from "../../app/result";
import type { WriteOutcome } from "../../app/spreadsheet";
import type { CellEdit } from "../../core/model/cell-edit";
import { byteLength } from "./byte-length";
import { cellInput } from "./cell-input";
import { officeFault } from "./office-faults";
import { PIECE_BYTES } from "./plan-pieces";
import { queueCell, type QueuedCell } from "./queue-cell";
import { runExcel } from "./run-excel";
import type { Session } from "./session";

/** What one cell adds to a request and its answer beside its text. */
const CELL_BYTES = 1000;

/**
 * Writes edits, each into its own cell (a block would go astray in a filtered sheet), and reads them back in the round trip
 * that writes: two round trips for each 4 MB. A cell that is not as it was proposed is left alone, with the reason.
 */
export async function writeEdits(
  session: Session,
  edits: readonly CellEdit[],
): Promise<Result<WriteOutcome>> {
  const written: CellEdit[] = [];
  const left: { edit: CellEdit; reason: UserFault }[] = [];
  session.ownWrites += 1;
  try {
    for (const group of cutBySize(edits)) {
      const outcome = await runExcel({ delayForCellEdit: true }, (context) =>
        writeGroup(context, session, group),
      );
      if (outcome.ok) {
        written.push(...outcome.value.written);
        left.push(...outcome.value.left);
      } else if (written.length === 0) return outcome;
      else left.push(...group.map((edit) => ({ edit, reason: outcome.fault })));
    }
  } finally {
    session.ownWrites -= 1;
  }
  return succeed({ written, left });
}

function cutBySize(edits: readonly CellEdit[]): CellEdit[][] {
  const groups: CellEdit[][] = [];
  let bytes = Infinity;
  for (const edit of edits) {
    // Before writing, a cell's text comes as value and as formula; behind it, as value and formula again.
    const size = 2 * Math.max(byteLength(edit.before), byteLength(edit.after)) + CELL_BYTES;
    if (bytes + size > PIECE_BYTES) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(edit);
    bytes += size;
  }
  return groups;
}

async function writeGroup(
  context: Excel.RequestContext,
  session: Session,
  edits: readonly CellEdit[],
): Promise<WriteOutcome> {
  const cells = edits.map((edit) => ({ edit, cell: queueCell(context, edit) }));
  await context.sync();
  const judged = cells.map(({ edit, cell }) => ({
    edit,
    cell,
    reason: judgeEdit(edit, cell.read(), session.merges.get(edit.sheet) ?? []),
  }));
  const left = judged.flatMap(({ edit, reason }) =>
    reason === null ? [] : [{ edit, reason: LEFT_REASONS[reason] as UserFault }],
  );
  const toWrite = judged.filter(({ reason }) => reason === null);
  if (toWrite.length === 0) return { written: [], left };

  for (const { edit, cell } of toWrite) {
    cell.range.values = [[cellInput(edit.after, cell.read()?.format ?? "General")]];
    cell.queueRead();
  }
  const fault = await syncOrFault(context, toWrite);
  const proven = toWrite.filter(({ edit, cell }) => isKept(edit, cell));
  const reason = fault ?? LEFT_REASONS.notKept;
  const lost = toWrite.filter((one) => !proven.includes(one)).map(({ edit }) => ({ edit, reason }));
  return { written: proven.map(({ edit }) => edit), left: [...left, ...lost] };
}

/**
 * Excel stops a batch where it fails, and what came before stays done: then the cells are read again, so that the outcome tells
 * what the sheet really holds. Where nothing was done the error goes on.
 */
async function syncOrFault(
  context: Excel.RequestContext,
  cells: readonly { readonly edit: CellEdit; readonly cell: QueuedCell }[],
): Promise<UserFault | null> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    const fault = officeFault(error);
    if (fault === null) throw error;
    for (const { cell } of cells) cell.queueAgain();
    await context.sync();
    if (!cells.some(({ edit, cell }) => isKept(edit, cell) && edit.after !== edit.before)) throw error;
    return fault;
  }
}

function isKept(edit: CellEdit, cell: QueuedCell): boolean {
  const now = cell.read();
  return now !== null && now.text === edit.after && !now.isFormula;
}
