import type { CellEdit } from "../core/changes/cell-edit";
import { editsKey, placesOf } from "../core/changes/edit-groups";
import { editPlace } from "../core/changes/edit-place";
import { mergeEdits } from "../core/changes/merge-edits";
import type { RowRemoval, WorkbookEdits } from "../core/changes/workbook-edits";
import { groupBy } from "../core/lists/group-by";
import { rowOfRef } from "../core/model/cell-ref";
import type { CheckedWorkbook } from "./check-workbook";
import { findJudgedWords } from "./find-judged-words";
import type { ProposedFixes } from "./fix-workbook";

/** Fixes of single findings, put together where they change the same cells or rows. */
export type OwnFixes = Pick<ProposedFixes, "groups" | "certainChecksOf" | "judged">;

/**
 * Puts the fixes of findings together for each check alone: a cell with three slips of one kind is one change, and no other kind
 * of slip is corrected with it. Where two fixes collide, the later one waits until the first is made.
 * @param judged keys of the words to be judged that are changed; null for all
 */
export function groupOwnFixes(
  checked: Pick<CheckedWorkbook, "fixes" | "sheet">,
  judged: ReadonlySet<string> | null,
): OwnFixes {
  const words = findJudgedWords(checked).map((one) => ({
    ...one,
    isChosen: judged === null || judged.has(one.key),
  }));
  const left = new Set(words.filter(({ isChosen }) => !isChosen).flatMap(({ fixes }) => fixes));
  const byCheck = new Map<string, Map<WorkbookEdits, boolean>>();
  for (const [{ check, severity }, fix] of checked.fixes) {
    if (left.has(fix)) continue;
    const own = byCheck.get(check) ?? new Map<WorkbookEdits, boolean>();
    byCheck.set(check, own.set(fix, severity !== "review" || own.get(fix) === true));
  }
  const groups = new Map<string, WorkbookEdits>();
  const certainChecksOf = new Map<CellEdit | RowRemoval, readonly string[]>();
  for (const [check, fixes] of byCheck) {
    for (const together of byPlaces([...fixes.keys()])) {
      const edits = merged(together);
      const key = editsKey(edits);
      if (groups.has(key)) continue; // checks that renumber propose the same
      groups.set(key, edits);
      const certain = new Set(together.filter((fix) => fixes.get(fix) === true).flatMap(placesOf));
      for (const edit of [...edits.cells, ...edits.removedRows]) {
        certainChecksOf.set(edit, certain.has(editPlace(edit)) ? [check] : []);
      }
    }
  }
  return { groups: [...groups.values()], certainChecksOf, judged: words };
}

/** Fixes that touch the same cell or row, directly or through others, belong together. */
function byPlaces(fixes: readonly WorkbookEdits[]): WorkbookEdits[][] {
  const leaders = fixes.map((_, at) => at);
  const leaderOf = (at: number): number => {
    let leader = at;
    while (leaders[leader] !== leader) leader = leaders[leader] as number;
    leaders[at] = leader;
    return leader;
  };
  const firstAt = new Map<string, number>();
  fixes.forEach((fix, at) => {
    for (const place of touchedPlaces(fix)) {
      const first = firstAt.get(place);
      if (first === undefined) firstAt.set(place, at);
      else leaders[leaderOf(at)] = leaderOf(first);
    }
  });
  const groups = groupBy([...fixes.entries()], ([at]) => leaderOf(at));
  return [...groups.values()].map((own) => own.map(([, fix]) => fix));
}

/** Cells and rows that are changed; a row that goes touches whatever is changed in it. */
function touchedPlaces(edits: WorkbookEdits): string[] {
  const rows = edits.cells.map(({ sheet, cell }) => editPlace({ sheet, row: rowOfRef(cell) }));
  return edits.removedRows.length > 0 ? [...placesOf(edits), ...rows] : placesOf(edits);
}

function merged(fixes: readonly WorkbookEdits[]): WorkbookEdits {
  const [first] = fixes;
  if (first !== undefined && fixes.length === 1) return first;
  const { edits, taken } = mergeEdits(fixes);
  const given = fixes.filter((_, at) => taken[at]).flatMap((fix) => fix.given ?? []);
  return given.length > 0 ? { ...edits, given } : edits;
}
