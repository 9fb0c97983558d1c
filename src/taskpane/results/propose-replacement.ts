import type { ShownText } from "../../app/apply-fill";
import { groupTexts } from "../../app/group-texts";
import type { ReadSheet } from "../../app/open-sheet";
import { proposeFill } from "../../app/propose-fill";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { ResultColumn } from "../../core/model/columns";
import type { Measure } from "../../core/model/measure";
import type { BothLanguages, ProposedEdit } from "../../core/summary/proposals";
import { isBlank } from "../../core/text/blank";

/** What would be written in place of a text that somebody typed. */
export interface Replacement {
  readonly edits: readonly ProposedEdit[];
  /** Rows of the indicator sheet that keep the targets of the old text. */
  readonly indicatorEdits: ShownText["indicatorEdits"];
  /** Why it may not be written; empty where it may. */
  readonly refusals: readonly BothLanguages[];
}

/** Targets that the indicator sheet cannot take would be lost with the text. */
const TARGET_GAPS: ReadonlySet<string> = new Set(["noIndicatorSheet", "noNumber", "sharedNumber"]);

/** Works out the text that the records give for a filled cell; it is shown before and after, and never written unseen. */
export function proposeReplacement(
  { workbook, checked }: ReadSheet,
  ownTexts: ReadonlyMap<string, string>,
  today: PlainDate,
  measure: Measure,
  column: ResultColumn,
): Replacement {
  const filled = measure.cells[column].parts.filter(({ text }) => !isBlank(text));
  const replace = new Set(filled.map(({ cell }) => cell));
  const own = new Map([...ownTexts].filter(([cell]) => replace.has(cell)));
  const { edits, indicatorEdits, gaps, left } = proposeFill(workbook, checked, {
    today,
    replace,
    ownTexts: own,
  });
  const isHere = (one: { readonly measure: number | null; readonly column: string }): boolean =>
    one.measure === measure.ordinal && one.column === column;
  return {
    edits: groupTexts(edits).find(([main]) => main !== undefined && isHere(main)) ?? [],
    indicatorEdits: indicatorEdits.cells,
    refusals: [
      ...left.filter(isHere).map(({ reason }) => reason),
      ...gaps.filter(({ kind }) => TARGET_GAPS.has(kind)).map(({ message }) => message),
    ],
  };
}
