import type { Obstacle } from "../../app/apply-fixes";
import type { UserFault } from "../../app/result";
import type { UndoOutcome, UndoRecord } from "../../app/spreadsheet";
import type { WorkbookEdits } from "../../core/model/workbook-edits";
import type { Text } from "../language/language";
import { CHANGES_TEXTS as TEXTS } from "./changes-texts";
import type { ChangeState } from "./use-last-change";

/** What is to be said of a change, and what can still be undone. */
export interface DescribedChange {
  readonly text: Text;
  readonly values: Readonly<Record<string, number>>;
  readonly leftText: Text;
  readonly leftCount: number;
  /** Why, and where that is so. */
  readonly reasons: readonly LeftReason[];
  readonly halfMade: UserFault | null;
  readonly undo: UndoRecord | null;
  /** What the button that undoes it says. */
  readonly undoText: Text;
}

export interface LeftReason {
  readonly reason: UserFault;
  readonly places: readonly Obstacle["edit"][];
}

/** The last change in numbers; of what was left every reason. */
export function describeChange(last: NonNullable<ChangeState["last"]>): DescribedChange {
  if (last.kind === "undone") return describeUndone(last.outcome);
  const { written, left, undo, halfMade } = last.change;
  return {
    ...count(written, [TEXTS.nothing, TEXTS.cells, TEXTS.cellsAndRows]),
    leftText: TEXTS.left,
    leftCount: left.length,
    reasons: byReason(left.flatMap(({ obstacles }) => obstacles)),
    halfMade,
    undo: undo ?? last.earlier,
    undoText: undo === null ? TEXTS.undoEarlier : TEXTS.undo,
  };
}

function describeUndone({ undone, left, leftRows, remaining }: UndoOutcome): DescribedChange {
  const obstacles = [...left, ...leftRows.map(({ removal, reason }) => ({ edit: removal, reason }))];
  return {
    ...count(undone, [TEXTS.undoneNothing, TEXTS.undoneCells, TEXTS.undoneCellsAndRows]),
    leftText: TEXTS.leftUndone,
    leftCount: obstacles.length,
    reasons: byReason(obstacles),
    halfMade: null,
    undo: remaining,
    undoText: TEXTS.undoRest,
  };
}

function count(
  { cells, removedRows }: WorkbookEdits,
  [none, onlyCells, both]: readonly [Text, Text, Text],
): Pick<DescribedChange, "text" | "values"> {
  const rows = removedRows.length;
  if (cells.length + rows === 0) return { text: none, values: {} };
  if (rows === 0) return { text: onlyCells, values: { cells: cells.length } };
  return { text: both, values: { cells: cells.length, rows } };
}

function byReason(obstacles: readonly Obstacle[]): LeftReason[] {
  const reasons = new Map<string, { reason: UserFault; places: Obstacle["edit"][] }>();
  for (const { edit, reason } of obstacles) {
    const known = reasons.get(reason.en) ?? { reason, places: [] };
    known.places.push(edit);
    reasons.set(reason.en, known);
  }
  return [...reasons.values()];
}
