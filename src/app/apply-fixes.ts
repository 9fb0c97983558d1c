import type { CellEdit } from "../core/model/cell-edit";
import { editPlace } from "../core/model/edit-place";
import type { RowRemoval, WorkbookEdits } from "../core/model/workbook-edits";
import type { CheckOptions } from "./check-workbook";
import { editsKey, joinEdits, placesOf } from "./edit-groups";
import { fixWorkbook } from "./fix-workbook";
import { succeed, type Result, type UserFault } from "./result";
import type { Spreadsheet, UndoRecord, WriteOutcome } from "./spreadsheet";

/** What became of fixes that were to be made. */
export interface AppliedFixes {
  readonly written: WorkbookEdits;
  readonly left: readonly LeftFix[];
  /** What takes all of it back; null where nothing was changed. */
  readonly undo: UndoRecord | null;
  /** Null where every fix is whole; else why a part of one is still there although the rest of it was left. */
  readonly halfMade: UserFault | null;
}

/** A fix that was not made. */
export interface LeftFix {
  readonly edits: WorkbookEdits;
  /** Those of its edits that could not be made; the others were left with them. */
  readonly obstacles: readonly Obstacle[];
}

export interface Obstacle {
  readonly edit: CellEdit | RowRemoval;
  readonly reason: UserFault;
}

/** What goes on just now. */
export type ApplyStep = "reading" | "writing" | "taking-back";

/**
 * Makes fixes that were shown: reads the workbook afresh, works them out again, and writes those that are still the same. Of the
 * edits of one fix all are made or none: what the writer has made of a fix whose other edits it left is taken back.
 * @param shown each of them edits of which all are to be made or none, as `fixWorkbook` or a finding proposes them
 * @returns a fault where nothing was changed
 */
export async function applyFixes(
  spreadsheet: Pick<Spreadsheet, "read" | "write" | "undo">,
  shown: readonly WorkbookEdits[],
  options: Omit<CheckOptions, "purpose">,
  onStep: (step: ApplyStep) => void = () => undefined,
): Promise<Result<AppliedFixes>> {
  onStep("reading");
  const read = await spreadsheet.read({ mergedAreas: true });
  if (!read.ok) return read;
  const proposed = fixWorkbook(read.value, options);
  if (!proposed.ok) return proposed;
  const { groups, checked } = proposed.value;
  const known = new Set([...groups, ...new Set(checked.fixes.values())].map(editsKey));
  const isKnown = (edits: WorkbookEdits): boolean => known.has(editsKey(edits));
  const stale = shown.filter((edits) => !isKnown(edits)).map(staleFix);
  const written = await writeWhole(spreadsheet, shown.filter(isKnown), onStep);
  return written.ok ? succeed({ ...written.value, left: [...stale, ...written.value.left] }) : written;
}

const CHANGED_SINCE = {
  th: "ข้อความที่เกี่ยวข้องเปลี่ยนไปแล้วหลังจากที่แสดง จึงไม่แก้ข้อนี้ กรุณาดูผลตรวจใหม่",
  en: "What this is about has changed since it was shown, so it was not made; look at the new findings.",
};

function staleFix(edits: WorkbookEdits): LeftFix {
  const [first] = [...edits.cells, ...edits.removedRows];
  return { edits, obstacles: first ? [{ edit: first, reason: CHANGED_SINCE }] : [] };
}

/** Writes until no fix is made by halves; every round leaves at least one of them out. */
async function writeWhole(
  spreadsheet: Pick<Spreadsheet, "write" | "undo">,
  fixes: readonly WorkbookEdits[],
  onStep: (step: ApplyStep) => void,
): Promise<Result<AppliedFixes>> {
  const left: LeftFix[] = [];
  let rest = fixes;
  for (;;) {
    if (rest.length === 0) return succeed({ written: joinEdits([]), left, undo: null, halfMade: null });
    onStep("writing");
    const wrote = await spreadsheet.write(joinEdits(rest));
    if (!wrote.ok) return wrote;
    const obstacles = obstaclesOf(wrote.value);
    const refused = findRefused(rest, wrote.value);
    left.push(
      ...refused.map((edits) => ({
        edits,
        obstacles: placesOf(edits).flatMap((at) => obstacles.get(at) ?? []),
      })),
    );
    rest = rest.filter((edits) => !refused.includes(edits));
    const done = { written: wrote.value.written, left, undo: wrote.value.undo, halfMade: null };
    const isWhole =
      refused.every((edits) => placesOf(edits).every((at) => obstacles.has(at))) &&
      rest.every((edits) => placesOf(edits).every((at) => !obstacles.has(at)));
    if (isWhole) return succeed(done);

    onStep("taking-back");
    if (wrote.value.undo === null) continue;
    const back = await spreadsheet.undo(wrote.value.undo);
    if (!back.ok) return succeed({ ...done, halfMade: back.fault });
    const { undone, remaining } = back.value;
    if (remaining === null) continue;
    const reason = [...back.value.left, ...back.value.leftRows][0]?.reason ?? NOT_TAKEN_BACK;
    return succeed({ written: without(done.written, undone), left, undo: remaining, halfMade: reason });
  }
}

const NOT_TAKEN_BACK = {
  th: "คืนค่าเดิมได้ไม่ครบ กรุณาตรวจช่องที่แก้ด้วยตนเอง",
  en: "Not all of it could be put back; look at the cells that were changed.",
};

function obstaclesOf({ left, leftRows }: WriteOutcome): Map<string, Obstacle> {
  const rows = leftRows.map(({ removal, reason }) => ({ edit: removal, reason }));
  return new Map([...left, ...rows].map((obstacle) => [editPlace(obstacle.edit), obstacle]));
}

/**
 * The fixes of which an edit cannot be made. A row stays wherever a cell of its sheet was left: that alone does not speak against
 * its fix, which is tried again without the one that the cell belongs to.
 */
function findRefused(fixes: readonly WorkbookEdits[], { left, leftRows }: WriteOutcome): WorkbookEdits[] {
  const sheets = new Set(left.map(({ edit }) => edit.sheet));
  const places = new Set([
    ...left.map(({ edit }) => editPlace(edit)),
    ...leftRows.filter(({ removal }) => !sheets.has(removal.sheet)).map(({ removal }) => editPlace(removal)),
  ]);
  const refused = fixes.filter((edits) => placesOf(edits).some((at) => places.has(at)));
  if (refused.length === 0 && left.length + leftRows.length > 0) {
    throw new Error("an edit was left alone that no fix holds");
  }
  return refused;
}

function without(edits: WorkbookEdits, gone: WorkbookEdits): WorkbookEdits {
  const places = new Set(placesOf(gone));
  const isThere = (edit: CellEdit | RowRemoval): boolean => !places.has(editPlace(edit));
  return { cells: edits.cells.filter(isThere), removedRows: edits.removedRows.filter(isThere) };
}
