import type { CellEdit } from "../changes/cell-edit";
import type { WorkbookEdits } from "../changes/workbook-edits";
import { EVIDENCE_HEADINGS } from "../model/evidence";
import { INDICATOR_HEADINGS } from "../model/indicator";
import type { AddedRow, Answer, Conflict, LeftAnswer, Merged } from "./merged";
import { newRecordPlaces } from "./new-record-places";
import type { ReadWorkbook } from "./read-workbook";
import { RECORD_KINDS, type RecordKind } from "./record-lines";
import { whyLeft } from "./why-left";

/** What is written into a cell that has more than one text; null leaves what the main workbook says. */
export type ConflictChoice = (conflict: Conflict) => Answer | string | null;

/** A group of edits and what it writes. */
export interface MergeGroup {
  readonly edits: WorkbookEdits;
  readonly wrote:
    | { readonly kind: "answer"; readonly answer: Answer }
    | { readonly kind: "row"; readonly row: AddedRow; readonly sheet: string; readonly at: number };
}

/** The changes that a merge makes in the main workbook. */
export interface MergeEdits {
  /** Each is made as a whole or not at all. */
  readonly groups: readonly MergeGroup[];
  /** Sheets of records that the main workbook lacks and new rows need. */
  readonly missing: readonly RecordKind[];
  /** Texts of new rows for which the main workbook has no column. */
  readonly left: readonly LeftAnswer[];
}

/** The changes of a merge, as they were chosen: what is taken, what was decided, and new rows below those that are there. */
export function mergeEdits(
  main: ReadWorkbook,
  { taken, conflicts, rows }: Pick<Merged, "taken" | "conflicts" | "rows">,
  choose: ConflictChoice,
): MergeEdits {
  const decided = conflicts.flatMap((conflict): Answer[] => {
    const choice = choose(conflict);
    const [first] = conflict.answers;
    if (choice === null || first === undefined) return [];
    if (typeof choice !== "string") return [choice];
    return [withOwnText(first, choice)];
  });
  const byPlace = new Map(decided.map((answer) => [placeKey(answer.sheet, answer.cell), answer]));
  const added = RECORD_KINDS.map((kind) =>
    addRows(
      main,
      kind,
      rows.filter((row) => row.kind === kind),
      byPlace,
    ),
  );
  // What was decided for a cell of a new row is written with the row.
  const inRows = new Set(
    added.flatMap(({ groups }) =>
      groups.flatMap(({ edits }) => edits.cells.map(({ sheet, cell }) => placeKey(sheet, cell))),
    ),
  );
  const answers = [...taken, ...decided]
    .filter(({ sheet, cell }) => !inRows.has(placeKey(sheet, cell)))
    .map((answer): MergeGroup => ({ edits: answerEdits(answer), wrote: { kind: "answer", answer } }));
  return {
    groups: [...answers, ...added.flatMap(({ groups }) => groups)],
    missing: added.flatMap(({ missing }) => missing),
    left: added.flatMap(({ left }) => left),
  };
}

/** What the officer wrote instead is a text, whatever the unit's cell held. */
function withOwnText(answer: Answer, theirs: string): Answer {
  const { sheet, cell, measure, column, sent, main, before, clears } = answer;
  const { file, fileSheet, fileCell, isOpen } = answer;
  return {
    sheet,
    cell,
    measure,
    column,
    sent,
    main,
    before,
    theirs,
    clears,
    file,
    fileSheet,
    fileCell,
    isOpen,
  };
}

function answerEdits({ sheet, cell, before, theirs, type, clears }: Answer): WorkbookEdits {
  const written: CellEdit = { sheet, cell, before, after: theirs, ...(type && { type }) };
  const cleared = clears.map((one): CellEdit => ({ sheet, ...one, after: "" }));
  return { cells: [written, ...cleared], removedRows: [] };
}

function addRows(
  main: ReadWorkbook,
  kind: RecordKind,
  rows: readonly AddedRow[],
  decided: ReadonlyMap<string, Answer>,
): MergeEdits {
  const { sheet, isMissing, rowOf, cellOf } = newRecordPlaces(main, kind);
  const left: LeftAnswer[] = [];
  const groups = rows.map((row, index): MergeGroup => {
    const edit = (column: string, text: string, type?: "number" | "date"): CellEdit[] => {
      const cell = cellOf(column, index);
      if (cell === null || text === "") return [];
      const { theirs: after, type: kindOf } = decided.get(placeKey(sheet, cell)) ?? { theirs: text, type };
      return [{ sheet, cell, before: "", after, ...(kindOf && { type: kindOf }) }];
    };
    const { reference, values, file, fileSheet } = row;
    const cells = [
      ...edit("measure", reference.text, reference.type),
      ...Object.entries(values).flatMap(([column, { text, type, cell }]) => {
        const written = edit(column, text, type);
        if (written.length === 0) left.push({ file, sheet: fileSheet, cell, why: whyLeft("noPlace") });
        return written;
      }),
    ];
    return { edits: { cells, removedRows: [] }, wrote: { kind: "row", row, sheet, at: rowOf(index) } };
  });
  return { groups, left, missing: isMissing && rows.length > 0 ? [kind] : [] };
}

function placeKey(sheet: string, cell: string): string {
  return `${sheet}\n${cell}`;
}

/** The headings of a sheet of records that the main workbook lacks, in the order of a new one. */
export function newRecordHeadings(kind: RecordKind): readonly string[] {
  return Object.values<string>(kind === "evidence" ? EVIDENCE_HEADINGS : INDICATOR_HEADINGS);
}
