import type { CellEdit } from "../core/changes/cell-edit";
import { parseCellRef } from "../core/model/cell-ref";
import type { WorkbookEdits } from "../core/changes/workbook-edits";
import { addToGroup } from "../core/lists/group-by";
import type { RawWorkbook } from "../core/sheet/raw-table";
import type { ProposedEdit } from "../core/summary/proposals";
import { isBlank } from "../core/text/blank";
import { changeKey } from "./changes/change-key";
import { makeChange, type OnStep } from "./changes/make-change";
import { staleGroup } from "./changes/stale-group";
import { findOwnTexts } from "./find-own-texts";
import { groupTexts } from "./group-texts";
import { LEFT_REASONS } from "./changes/left-reasons";
import { readOpenSheet, type OpenSheet, type ReadSheet } from "./open-sheet";
import { proposeFill, type ProposedFill } from "./propose-fill";
import { succeed, type Result, type UserFault } from "./ports/result";
import type { LeftGroup, WriteOutcome } from "./ports/spreadsheet";
import { textAt } from "./text-at";
import { witnessesOf } from "./witnesses-of";

/** One text as it was shown to the officer. */
export interface ShownText {
  /** As proposed: the cell of the text first, then those that it clears. */
  readonly edits: readonly ProposedEdit[];
  /** The new text of the cell: the proposal, or what the officer made of it. */
  readonly text: string;
  /** Rows for the indicator sheet that were shown with it: targets that are only in the text that will be replaced. */
  readonly indicatorEdits: readonly CellEdit[];
}

/** The result of writing texts. */
export interface AppliedFill extends WriteOutcome {
  /** The texts that are in their cells now. */
  readonly written: readonly ShownText[];
}

/**
 * Writes texts that were shown. The workbook is read and the texts are proposed again in the same run: one is written only where
 * the same proposal still holds and its cells are as they were, either all cells of a text or none. A target that is only in a
 * text that will be replaced goes to the indicator sheet with it. A text that is written as it was proposed is remembered as the
 * tool's own.
 */
export async function applyFill(
  open: OpenSheet,
  shown: readonly ShownText[],
  onStep?: OnStep,
): Promise<Result<AppliedFill>> {
  const textsOf = new Map<WorkbookEdits, readonly ShownText[]>();
  const done = await makeChange(
    open.spreadsheet,
    async () => {
      const read = await readOpenSheet(open);
      if (!read.ok) return read;
      const proposed = await proposeAgain(open, read.value, shown);
      const { valid, stale } = sortOut(read.value.workbook, proposed, shown);
      const witnesses = witnessesOf(read.value.workbook, read.value.checked.sheet);
      for (const { cells, texts } of groupsOf(valid, proposed)) {
        textsOf.set(witnesses.of({ cells, removedRows: [] }), texts);
      }
      return succeed({ groups: [...textsOf.keys()], stale });
    },
    onStep,
  );
  if (!done.ok) return done;
  const written = done.value.made.flatMap(({ group }) => textsOf.get(group) ?? []);
  // A text that could not be remembered counts as typed by hand from now on, which is the safe choice.
  await open.spreadsheet.rememberFilled(
    written.flatMap(({ edits: [main], text }) => (main?.after === text ? [text] : [])),
  );
  return succeed({ ...done.value, written });
}

/** A text that was shown, and the same as it is proposed now. */
interface ValidText {
  readonly shown: ShownText;
  readonly now: readonly ProposedEdit[];
}

/** A text and the cells that are written for it, or several texts that are written together. */
interface TextGroup {
  readonly cells: readonly CellEdit[];
  readonly texts: readonly ShownText[];
}

/** Each text is one group; those whose targets move to the indicator sheet are one group with the rows for these. */
function groupsOf(valid: readonly ValidText[], { indicatorEdits }: ProposedFill): readonly TextGroup[] {
  const movesTargets = ({ shown }: ValidText): boolean =>
    isReplacing(shown) && indicatorEdits.cells.length > 0;
  const together = valid.filter(movesTargets);
  const alone = valid
    .filter((one) => !movesTargets(one))
    .map((one): TextGroup => ({ cells: asWritten(one), texts: [one.shown] }));
  if (together.length === 0) return alone;
  const cells = [...indicatorEdits.cells, ...together.flatMap(asWritten)];
  return [...alone, { cells, texts: together.map(({ shown }) => shown) }];
}

async function proposeAgain(
  { spreadsheet, today }: OpenSheet,
  { workbook, checked }: ReadSheet,
  shown: readonly ShownText[],
): Promise<ProposedFill> {
  const replace = new Set(
    shown.flatMap(({ edits }) => edits.flatMap(({ cell, before }) => (isBlank(before) ? [] : [cell]))),
  );
  const ownTexts = findOwnTexts(checked.sheet, await spreadsheet.readFilledTexts());
  return proposeFill(workbook, checked, { today, replace, ownTexts });
}

/** Parts the texts that were shown into those that still hold and those that do not, each of these with its reason. */
function sortOut(
  workbook: RawWorkbook,
  proposed: ProposedFill,
  shown: readonly ShownText[],
): { valid: readonly ValidText[]; stale: readonly LeftGroup[] } {
  const texts = new Map(groupTexts(proposed.edits).map((text) => [keyOf(text), text]));
  const whyNotReplaced = replacementJudge(proposed, shown);
  const valid: ValidText[] = [];
  const stale: LeftGroup[] = [];
  for (const one of shown) {
    if (one.edits.length === 0) continue;
    const now = texts.get(keyOf(one.edits));
    const reason = now === undefined ? whyDifferent(workbook, one) : whyNotReplaced(one, now);
    if (now !== undefined && reason === null) valid.push({ shown: one, now });
    else if (reason !== null) {
      const cells = asWritten({ shown: one, now: one.edits });
      stale.push(staleGroup({ cells, removedRows: [] }, reason));
    }
  }
  return { valid, stale };
}

/** Says why a text must not replace another: targets that are only in the old text would be lost, or were not shown. */
function replacementJudge(
  { indicatorEdits, gaps }: ProposedFill,
  shown: readonly ShownText[],
): (one: ShownText, now: readonly ProposedEdit[]) => UserFault | null {
  const knownRows = new Set(shown.flatMap((one) => rowKeys(one.indicatorEdits)));
  const areTargetsShown = rowKeys(indicatorEdits.cells).every((row) => knownRows.has(row));
  const losing = new Set(
    gaps.flatMap(({ kind, measure }) => (TARGET_HAS_NO_PLACE.has(kind) ? [measure] : [])),
  );
  return (one, now) => {
    if (!isReplacing(one)) return null;
    const losesTarget = losing.has(null) || losing.has(now[0]?.measure ?? null);
    if (losesTarget) return LEFT_REASONS.targetNotKept;
    return areTargetsShown ? null : LEFT_REASONS.draftChanged;
  };
}

/** What a text says and to which measure, no matter where its row is now. */
function keyOf(cells: readonly ProposedEdit[]): string {
  return changeKey({ cells, removedRows: [] });
}

function isReplacing({ edits }: ShownText): boolean {
  return edits.some(({ before }) => !isBlank(before));
}

/** Why a target of a text to be replaced has no place on the indicator sheet. */
const TARGET_HAS_NO_PLACE: ReadonlySet<string> = new Set(["noIndicatorSheet", "noNumber", "sharedNumber"]);

function whyDifferent(workbook: RawWorkbook, { edits }: ShownText): UserFault {
  const isChanged = edits.some((edit) => textAt(workbook, edit) !== edit.before);
  return isChanged ? LEFT_REASONS.changedMeanwhile : LEFT_REASONS.draftChanged;
}

/** Rows by what they say: their place may have changed. */
function rowKeys(cells: readonly CellEdit[]): string[] {
  const rows = new Map<number, string[]>();
  for (const { cell, after } of cells) {
    const { row, column } = parseCellRef(cell);
    addToGroup(rows, row, `${column} ${after}`);
  }
  return [...rows.values()].map((texts) => texts.join("\n"));
}

function asWritten({ shown: { text }, now }: ValidText): CellEdit[] {
  return now.map(({ sheet, cell, before, after }, index) => ({
    sheet,
    cell,
    before,
    after: index === 0 ? text : after,
  }));
}
