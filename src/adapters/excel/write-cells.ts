import type { UserFault } from "../../app/result";
import type { LeftEdit } from "../../app/spreadsheet";
import type { CellEdit } from "../../core/model/cell-edit";
import { byteLength } from "./byte-length";
import { isSameContent, STATE_FIELDS, stateOf, type CellState } from "./cell-state";
import { judgeEdit } from "./judge-edit";
import type { CellContent, KeptCell } from "./kept-state";
import { LEFT_REASONS } from "../../app/left-reasons";
import { isTooLarge, officeFault } from "./office-faults";
import { PIECE_BYTES } from "./plan-pieces";
import { queueCell, sheetFinder, type CellNow, type QueuedCell } from "./queue-cell";
import { restoreContent } from "./restore-content";
import type { Session } from "./session";
import { numberOf, serialOf, typedInput, type TypedInput } from "./typed-input";

/** What one cell adds to a request and its answer beside its text. */
export const CELL_BYTES = 2500;

/** What became of each edit. */
export interface CellsWritten {
  readonly written: CellEdit[];
  readonly left: LeftEdit[];
  readonly kept: KeptCell[];
}

/** An edit that may be made. */
interface PlannedCell {
  readonly edit: CellEdit;
  readonly cell: QueuedCell;
  readonly before: CellNow;
  readonly input: TypedInput;
}

/**
 * Writes edits, each into its own cell (a block would go astray in a filtered sheet), and reads them back in the round trip
 * that writes: two round trips for each 4 MB. Throws where nothing was changed at all.
 */
export async function writeCells(
  context: Excel.RequestContext,
  session: Session,
  edits: readonly CellEdit[],
): Promise<CellsWritten> {
  const outcome: CellsWritten = { written: [], left: [], kept: [] };
  for (const group of cutBySize(onceEach(edits, outcome.left))) {
    await writeGroup(context, session, group, outcome);
  }
  return outcome;
}

/** Of two edits of one cell the first counts: the second was proposed from what is then gone. */
function onceEach(edits: readonly CellEdit[], left: LeftEdit[]): CellEdit[] {
  const seen = new Set<string>();
  return edits.filter((edit) => {
    const place = `${edit.cell} ${edit.sheet.toLowerCase()}`;
    const isFirst = !seen.has(place);
    seen.add(place);
    if (!isFirst) left.push({ edit, reason: LEFT_REASONS.changedMeanwhile });
    return isFirst;
  });
}

function cutBySize(edits: readonly CellEdit[]): CellEdit[][] {
  const groups: CellEdit[][] = [];
  let bytes = Infinity;
  for (const edit of edits) {
    // Before writing, a cell's text comes as value and as formula; with the write, twice as value and as formula.
    const size =
      2 * byteLength(edit.before) +
      2 * Math.max(byteLength(edit.before), byteLength(edit.after)) +
      CELL_BYTES;
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
  outcome: CellsWritten,
): Promise<void> {
  const find = sheetFinder(context);
  const cells = edits.map((edit) => ({ edit, cell: queueCell(find(edit.sheet), edit.cell) }));
  try {
    await context.sync();
  } catch (error) {
    await halveOrLeave(context, session, edits, outcome, error);
    return;
  }
  const planned = cells.flatMap(({ edit, cell }): PlannedCell[] => {
    const before = cell.read();
    const reason = judgeEdit(edit, before, session.merges.get(edit.sheet) ?? []);
    if (reason !== null) outcome.left.push({ edit, reason: LEFT_REASONS[reason] });
    if (reason !== null || before === null) return [];
    if (isKept(edit, before)) {
      outcome.written.push(edit); // it is so already
      return [];
    }
    return [{ edit, cell, before, input: typedInput(edit, before.state.numberFormat) }];
  });
  if (planned.length > 0) await writePlanned(context, session, planned, outcome);
}

/** Too much at once is tried in halves; any other fault leaves the cells, and is thrown on where nothing was changed so far. */
async function halveOrLeave(
  context: Excel.RequestContext,
  session: Session,
  edits: readonly CellEdit[],
  outcome: CellsWritten,
  error: unknown,
): Promise<void> {
  if (isTooLarge(error) && edits.length > 1) {
    const middle = Math.ceil(edits.length / 2);
    await writeGroup(context, session, edits.slice(0, middle), outcome);
    await writeGroup(context, session, edits.slice(middle), outcome);
    return;
  }
  const reason = officeFault(error);
  if (reason === null || outcome.kept.length === 0) throw error;
  outcome.left.push(...edits.map((edit) => ({ edit, reason })));
}

async function writePlanned(
  context: Excel.RequestContext,
  session: Session,
  planned: readonly PlannedCell[],
  outcome: CellsWritten,
): Promise<void> {
  const guards = planned.map(({ cell, input: { value, numberFormat } }) => {
    const guard = cell.range.getCell(0, 0).load(STATE_FIELDS);
    if (numberFormat !== null) cell.range.numberFormat = [[numberFormat]];
    cell.range.values = [[value]];
    cell.queueRead();
    return guard;
  });
  try {
    await context.sync();
  } catch (error) {
    const edits = planned.map(({ edit }) => edit);
    if (isTooLarge(error, "request")) await halveOrLeave(context, session, edits, outcome, error);
    else await sortAfterFault(context, planned, outcome, error);
    return;
  }
  const trampled: { readonly one: PlannedCell; readonly was: CellState }[] = [];
  for (const [index, one] of planned.entries()) {
    const guard = guards[index];
    const was = guard && stateOf(guard);
    if (was && !isSameContent(was, one.before.state)) trampled.push({ one, was });
    else sortWritten(one, outcome);
  }
  if (trampled.length > 0) await putBack(context, trampled, outcome);
}

function sortWritten(one: PlannedCell, outcome: CellsWritten): void {
  const { edit, cell, before } = one;
  const now = cell.read();
  if (isKept(edit, now)) outcome.written.push(edit);
  else outcome.left.push({ edit, reason: LEFT_REASONS.notKept });
  if (now === null || !isSameCell(before, now)) outcome.kept.push(keptCell(one, before, now));
}

function keptCell(
  { edit, before: { sheetId, state }, input }: PlannedCell,
  before: CellContent,
  after: CellContent | null,
): KeptCell {
  return { edit, sheetId, before, numberFormat: input.numberFormat ?? state.numberFormat, after };
}

function isSameCell(one: CellNow, other: CellNow): boolean {
  return isSameContent(one.state, other.state) && one.state.numberFormat === other.state.numberFormat;
}

/** Somebody typed into these cells after they were read and before they were written: theirs stands. */
async function putBack(
  context: Excel.RequestContext,
  trampled: readonly { readonly one: PlannedCell; readonly was: CellState }[],
  outcome: CellsWritten,
): Promise<void> {
  for (const { one, was } of trampled) {
    restoreContent(one.cell.range, was, one.cell.read()?.state.numberFormat ?? was.numberFormat);
  }
  let reason: UserFault = LEFT_REASONS.changedMeanwhile;
  try {
    await context.sync();
  } catch (error) {
    const fault = officeFault(error);
    if (fault === null) throw error;
    reason = fault;
    for (const { one, was } of trampled) {
      outcome.kept.push(keptCell(one, { state: was, look: one.before.look }, null));
    }
  }
  outcome.left.push(...trampled.map(({ one: { edit } }) => ({ edit, reason })));
}

/**
 * Excel stops a batch where it fails, and what came before stays done: the cells are read again, so that the outcome tells what
 * the sheet really holds. Where nothing was done the error goes on.
 */
async function sortAfterFault(
  context: Excel.RequestContext,
  planned: readonly PlannedCell[],
  outcome: CellsWritten,
  error: unknown,
): Promise<void> {
  const reason = officeFault(error);
  if (reason === null) throw error;
  const found = await readAgain(context, planned);
  const results = planned.map((one, index) => ({ one, now: found[index] }));
  const isChanged = ({ one, now }: (typeof results)[number]): boolean =>
    now === undefined || (now !== null && isOurs(one, now) && !isSameCell(one.before, now));
  if (outcome.kept.length === 0 && !results.some(isChanged)) throw error;
  for (const result of results) {
    const { one, now } = result;
    const { edit } = one;
    if (now && isKept(edit, now)) outcome.written.push(edit);
    else outcome.left.push({ edit, reason });
    if (isChanged(result)) outcome.kept.push(keptCell(one, one.before, now ?? null));
  }
}

/** Written, or stopped between its number format and its content. */
function isOurs({ edit, before, input }: PlannedCell, now: CellNow): boolean {
  const hasFormat = now.state.numberFormat === (input.numberFormat ?? before.state.numberFormat);
  return isKept(edit, now) || (hasFormat && isSameContent(before.state, now.state));
}

/** The cells as they are; undefined for those that cannot be read now, null for a sheet that is gone. */
async function readAgain(
  context: Excel.RequestContext,
  planned: readonly PlannedCell[],
): Promise<readonly (CellNow | null | undefined)[]> {
  const find = sheetFinder(context);
  const cells = planned.map(({ edit, before }) => queueCell(find(before.sheetId), edit.cell));
  try {
    await context.sync();
    return cells.map((cell) => cell.read());
  } catch (error) {
    if (isTooLarge(error) && planned.length > 1) {
      const middle = Math.ceil(planned.length / 2);
      const first = await readAgain(context, planned.slice(0, middle));
      return [...first, ...(await readAgain(context, planned.slice(middle)))];
    }
    if (officeFault(error) === null) throw error;
    return planned.map(() => undefined);
  }
}

/** Whether a cell holds what was to be written. */
export function isKept(
  { after, type }: CellEdit,
  now: Pick<CellNow, "state" | "text" | "type"> | null,
): boolean {
  if (now === null || now.state.formula !== null) return false;
  if (after === "") return now.text === "" && now.type === "text";
  if (type === "number") return now.state.value === numberOf(after);
  if (type === "date") return now.state.value === serialOf(after) && now.type === "date";
  return now.text === after && now.type === "text";
}
