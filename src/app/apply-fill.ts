import type { CellEdit } from "../core/changes/cell-edit";
import { parseCellRef } from "../core/model/cell-ref";
import type { WorkbookEdits } from "../core/changes/workbook-edits";
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
import { succeed, type Result, type UserFault } from "./result";
import type { LeftGroup, WriteOutcome } from "./spreadsheet";
import { textAt } from "./text-at";
import { witnessesOf } from "./witnesses-of";

/** One text as it was shown to the officer. */
export interface ShownText {
  /** As proposed: the cell of the text first, then those that it clears. */
  readonly edits: readonly ProposedEdit[];
  /** What is to stand in the cell: the proposal, or what the officer made of it. */
  readonly text: string;
  /** Rows for the indicator sheet that were shown with it: targets that stand only in the text to be replaced. */
  readonly indicatorEdits: readonly CellEdit[];
}

/** What came of writing texts. */
export interface AppliedFill extends WriteOutcome {
  /** The texts that stand in their cells now. */
  readonly written: readonly ShownText[];
}

/**
 * Writes texts that were shown. The workbook is read and the texts are proposed again in the same run: one is written only where
 * the same proposal still holds and its cells are as they were, all cells of a text or none. A target that stands only in a
 * text to be replaced goes to the indicator sheet with it. A text that is written as it was proposed is remembered as the tool's own.
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
  // A text that could not be remembered counts as typed by hand from now on, which is the careful side.
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

/** Each text for itself; those that take targets along together with the rows that keep these. */
function groupsOf(
  valid: readonly ValidText[],
  { indicatorEdits }: ProposedFill,
): { readonly cells: readonly CellEdit[]; readonly texts: readonly ShownText[] }[] {
  const takesAlong = ({ shown }: ValidText): boolean => isReplacing(shown) && indicatorEdits.cells.length > 0;
  const alone = valid.filter((one) => !takesAlong(one));
  const together = valid.filter(takesAlong);
  return [
    ...alone.map((one) => ({ cells: asWritten(one), texts: [one.shown] })),
    ...(together.length === 0
      ? []
      : [
          {
            cells: [...indicatorEdits.cells, ...together.flatMap(asWritten)],
            texts: together.map(({ shown }) => shown),
          },
        ]),
  ];
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

function sortOut(
  workbook: RawWorkbook,
  { edits, indicatorEdits, gaps }: ProposedFill,
  shown: readonly ShownText[],
): { valid: readonly ValidText[]; stale: readonly LeftGroup[] } {
  const now = new Map(groupTexts(edits).map((text) => [keyOf(text), text]));
  const knownRows = new Set(shown.flatMap((one) => rowKeys(one.indicatorEdits)));
  const areTargetsShown = rowKeys(indicatorEdits.cells).every((row) => knownRows.has(row));
  const homeless = new Set(gaps.flatMap(({ kind, measure }) => (HOMELESS.has(kind) ? [measure] : [])));
  const valid: ValidText[] = [];
  const stale: LeftGroup[] = [];
  for (const one of shown) {
    const [main] = one.edits;
    if (main === undefined) continue;
    const same = now.get(keyOf(one.edits));
    const isHomeless = homeless.has(same?.[0]?.measure ?? null) || homeless.has(null);
    const reason =
      same === undefined
        ? whyDifferent(workbook, one)
        : isReplacing(one) && isHomeless
          ? LEFT_REASONS.targetNotKept
          : isReplacing(one) && !areTargetsShown
            ? LEFT_REASONS.draftChanged
            : null;
    if (same !== undefined && reason === null) valid.push({ shown: one, now: same });
    else if (reason !== null) {
      const cells = asWritten({ shown: one, now: one.edits });
      stale.push(staleGroup({ cells, removedRows: [] }, reason));
    }
  }
  return { valid, stale };
}

/** What a text says and to which measure, wherever its row has moved to. */
function keyOf(cells: readonly ProposedEdit[]): string {
  return changeKey({ cells, removedRows: [] });
}

function isReplacing({ edits }: ShownText): boolean {
  return edits.some(({ before }) => !isBlank(before));
}

/** Why a target of a text to be replaced has no place on the indicator sheet. */
const HOMELESS: ReadonlySet<string> = new Set(["noIndicatorSheet", "noNumber", "sharedNumber"]);

function whyDifferent(workbook: RawWorkbook, { edits }: ShownText): UserFault {
  const isChanged = edits.some((edit) => textAt(workbook, edit) !== edit.before);
  return isChanged ? LEFT_REASONS.changedMeanwhile : LEFT_REASONS.draftChanged;
}

/** Rows by what they say: where they come to stand may have moved. */
function rowKeys(cells: readonly CellEdit[]): string[] {
  const rows = new Map<number, string[]>();
  for (const { cell, after } of cells) {
    const { row, column } = parseCellRef(cell);
    rows.set(row, [...(rows.get(row) ?? []), `${column} ${after}`]);
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
