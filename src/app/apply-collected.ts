import { mergeEdits, type ConflictChoice, type MergeGroup } from "../core/hands/merge-edits";
import type { BackWorkbook, Conflict } from "../core/hands/merged";
import type { ReadWorkbook } from "../core/hands/read-workbook";
import type { WorkbookEdits } from "../core/changes/workbook-edits";
import { recordSheetsLayout } from "../core/sheet/new-workbook-layout";
import { LEFT_REASONS } from "./changes/left-reasons";
import { makeChange, type OnStep } from "./changes/make-change";
import { staleGroup } from "./changes/stale-group";
import { collect, type Collected } from "./collect";
import { readOpenSheet, type OpenSheet, type ReadSheet } from "./open-sheet";
import { fail, succeed, type Result } from "./ports/result";
import type { SheetsRecord, WriteOutcome } from "./ports/spreadsheet";
import { witnessesOf } from "./witnesses-of";

/** What was shown of workbooks that came back, and what was decided. */
export interface ShownMerge {
  readonly main: ReadWorkbook;
  readonly collected: Collected;
  readonly choose: ConflictChoice;
}

/** The result of bringing workbooks back. */
export interface AppliedMerge extends WriteOutcome {
  /** What was written, group by group. */
  readonly wrote: readonly MergeGroup["wrote"][];
  /** Takes the sheets of records away that had to be made; null where none was. */
  readonly undoSheets: SheetsRecord | null;
}

/**
 * Writes what was shown: the main workbook is read again and compared again, and a text or a row is written only where the same still comes
 * of it. Sheets of records are made where they are missing.
 */
export async function applyCollected(
  open: OpenSheet,
  backs: readonly BackWorkbook[],
  shown: ShownMerge,
  onStep?: OnStep,
): Promise<Result<AppliedMerge>> {
  const planned = mergeEdits(shown.main, shown.collected, shown.choose);
  const made =
    planned.missing.length === 0
      ? null
      : await open.spreadsheet.makeSheets(recordSheetsLayout(shown.main.sheet), "if-missing");
  if (made !== null && !made.ok) return made;
  if (made?.value.halfMade) return fail(made.value.halfMade);
  const wroteOf = new Map<WorkbookEdits, MergeGroup["wrote"]>();
  const done = await makeChange(
    open.spreadsheet,
    async () => {
      const read = await readOpenSheet(open);
      if (!read.ok) return read;
      const main = mainOf(read.value);
      const choose = chooseAgain(shown, main);
      const again = mergeEdits(main, collect(main, backs), choose).groups;
      const wanted = new Set(planned.groups.map((group) => groupKey(shown.main, group)));
      const valid = again.filter((group) => wanted.has(groupKey(main, group)));
      const known = new Set(valid.map((group) => groupKey(main, group)));
      const witnesses = witnessesOf(read.value.workbook, read.value.checked.sheet);
      for (const { edits, wrote } of valid) wroteOf.set(witnesses.of(edits), wrote);
      const stale = planned.groups
        .filter((group) => !known.has(groupKey(shown.main, group)))
        .map(({ edits }) => staleGroup(edits, LEFT_REASONS.proposalChanged));
      return succeed({ groups: [...wroteOf.keys()], stale });
    },
    onStep,
  );
  if (!done.ok) {
    // Sheets that nothing was written into are no help to anybody.
    const undo = made?.value.undo ?? null;
    if (undo !== null) await open.spreadsheet.takeSheetsAway(undo);
    return done;
  }
  const wrote = done.value.made.flatMap(({ group }) => wroteOf.get(group) ?? []);
  return succeed({ ...done.value, wrote, undoSheets: made?.value.undo ?? null });
}

/** The workbook as a merge compares it. */
export function mainOf({ workbook, checked }: ReadSheet): ReadWorkbook {
  return { workbook, sheet: checked.sheet, records: checked.records };
}

/** The same decisions on what was read since, wherever the rows are now. */
function chooseAgain({ main, collected, choose }: ShownMerge, now: ReadWorkbook): ConflictChoice {
  const choices = new Map(
    collected.conflicts.map((conflict) => [conflictKey(main, conflict), choose(conflict)]),
  );
  return (conflict) => {
    const choice = choices.get(conflictKey(now, conflict)) ?? null;
    if (choice === null || typeof choice === "string") return choice;
    return conflict.answers.find(({ theirs }) => theirs === choice.theirs) ?? null;
  };
}

/**
 * One text for a conflict, whatever row it is in now.
 * @param main the workbook that it was found in
 */
export function conflictKey(main: ReadWorkbook, conflict: Conflict): string {
  const { sheet, measure, column, main: text, answers } = conflict;
  return JSON.stringify([
    sheet,
    nameOf(main, measure),
    column,
    text,
    ...answers.map(({ sent, theirs }) => [sent, theirs]),
  ]);
}

function groupKey(main: ReadWorkbook, { wrote }: MergeGroup): string {
  if (wrote.kind === "row") {
    const { kind, measure, values } = wrote.row;
    return JSON.stringify([kind, measure === null ? null : nameOf(main, measure), values]);
  }
  const { sheet, measure, column, sent, before, theirs } = wrote.answer;
  return JSON.stringify([sheet, nameOf(main, measure), column, sent, before, theirs]);
}

/** A measure by what it says. */
function nameOf({ sheet }: ReadWorkbook, ordinal: number): readonly (string | null)[] {
  const measure = sheet.measures[ordinal - 1];
  return [measure?.title ?? null, measure?.numberText ?? null];
}
