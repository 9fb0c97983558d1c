import type { UserFault } from "../../app/ports/result";
import type { Obstacle } from "../../app/ports/spreadsheet";
import type { WorkbookEdits } from "../../core/changes/workbook-edits";
import type { Text } from "../language/language";
import type { ChangeKind } from "./change-kinds";
import type { LastChange } from "./changes";
import { CHANGES_TEXTS as TEXTS } from "./changes-texts";
import { fillSheets } from "./sheets-done";
import { isMemorySheet, withoutMemory } from "./without-memory";

/** What the bar says about a change, and what can still be undone. */
export interface DescribedChange {
  readonly text: Text;
  readonly values: Readonly<Record<string, string | number>>;
  readonly leftText: Text;
  readonly leftCount: number;
  /** Why, and where that is so. */
  readonly reasons: readonly ReasonWithPlaces[];
  /** Null where every group is complete; otherwise why a part of one is still in the workbook. */
  readonly halfMade: UserFault | null;
  readonly notes: readonly UserFault[];
  /** Parts of the log that the button takes back; if it is empty, there is no button. */
  readonly undo: readonly number[];
  readonly undoText: Text;
}

export interface ReasonWithPlaces {
  readonly reason: UserFault;
  readonly places: readonly LeftPlace[];
}

/** A cell, a row, or a whole sheet. */
export type LeftPlace = Obstacle["edit"] | { readonly sheet: string };

/** The last change in numbers; with every reason why something was left. */
export function describeChange(last: LastChange): DescribedChange {
  if (last.kind === "undone") return describeUndone(last);
  const { edits, left, said, notes, parts } = last;
  const half = left.find(({ remains }) => remains !== null);
  return {
    ...(said ? { text: said.text, values: said.values ?? {} } : count(withoutMemory(edits), MADE)),
    leftText: TEXTS.left,
    leftCount: left.length,
    reasons: byReason(left.flatMap(({ obstacles }) => obstacles)),
    halfMade: half?.obstacles[0]?.reason ?? null,
    notes,
    undo: parts,
    undoText: TEXTS.undo,
  };
}

function describeUndone(last: Extract<LastChange, { kind: "undone" }>): DescribedChange {
  const { left, restored, sheetsLeft, parts } = last;
  const sheets = last.sheets.filter((sheet) => !isMemorySheet(sheet));
  const edits = withoutMemory(last.edits);
  const isEdited = edits.cells.length + edits.removedRows.length > 0;
  const isOnlySheets = !isEdited && sheets.length > 0;
  return {
    ...(isOnlySheets
      ? { text: TEXTS.undoneSheets, values: { sheets: sheets.join(" · ") } }
      : isEdited
        ? count(edits, UNDONE)
        : { text: forgottenText(last), values: {} }),
    leftText: TEXTS.leftUndone,
    leftCount: left.length + sheetsLeft.length,
    reasons: byReason([
      ...left.map(({ edit, reason }) => ({ place: edit, reason })),
      ...sheetsLeft.map(({ sheet, reason }) => ({ place: { sheet }, reason })),
    ]),
    halfMade: null,
    notes: [
      ...(sheets.length > 0 && !isOnlySheets ? [fillSheets(TEXTS.undoneSheets, sheets)] : []),
      ...(restored.length > 0 ? [fillSheets(TEXTS.restoredSheets, restored)] : []),
    ],
    undo: parts,
    undoText: TEXTS.undoRest,
  };
}

/** What is said where only the program's own memory was taken back: what that means, not how many cells. */
function forgottenText({ of, edits, sheets }: Extract<LastChange, { kind: "undone" }>): Text {
  if (edits.cells.length + edits.removedRows.length + sheets.length === 0) return TEXTS.undoneNothing;
  const [kind, ...others] = of;
  const text = kind === undefined || others.length > 0 ? undefined : FORGOTTEN[kind];
  return text ?? TEXTS.undoneMemory;
}

const FORGOTTEN: Readonly<Partial<Record<ChangeKind, Text>>> = {
  "set-aside": TEXTS.undoneAside,
  "take-back": TEXTS.undoneTakeBack,
  "say-right": TEXTS.undoneSayRight,
  columns: TEXTS.undoneColumns,
};

interface CountTexts {
  readonly none: Text;
  readonly cells: Text;
  readonly rows: Text;
  readonly both: Text;
}

const MADE: CountTexts = {
  none: TEXTS.nothing,
  cells: TEXTS.cells,
  rows: TEXTS.rows,
  both: TEXTS.cellsAndRows,
};

const UNDONE: CountTexts = {
  none: TEXTS.undoneNothing,
  cells: TEXTS.undoneCells,
  rows: TEXTS.undoneRows,
  both: TEXTS.undoneCellsAndRows,
};

/** Counts nothing that is zero. */
function count(
  { cells, removedRows }: WorkbookEdits,
  texts: CountTexts,
): Pick<DescribedChange, "text" | "values"> {
  const rows = removedRows.length;
  if (cells.length + rows === 0) return { text: texts.none, values: {} };
  if (rows === 0) return { text: texts.cells, values: { cells: cells.length } };
  if (cells.length === 0) return { text: texts.rows, values: { rows } };
  return { text: texts.both, values: { cells: cells.length, rows } };
}

function byReason(
  obstacles: readonly ({ readonly reason: UserFault } & (
    { readonly edit: Obstacle["edit"] } | { readonly place: LeftPlace }
  ))[],
): ReasonWithPlaces[] {
  const reasons = new Map<string, { reason: UserFault; places: LeftPlace[] }>();
  for (const obstacle of obstacles) {
    const { reason } = obstacle;
    const known = reasons.get(reason.en) ?? { reason, places: [] };
    known.places.push("edit" in obstacle ? obstacle.edit : obstacle.place);
    reasons.set(reason.en, known);
  }
  return [...reasons.values()];
}
