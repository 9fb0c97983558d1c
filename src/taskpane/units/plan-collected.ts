import { mergeEdits, type MergeGroup } from "../../core/hands/merge-edits";
import type { FixSection, PlannedFix } from "../fixes/plan-fixes";
import type { CollectingState } from "./collect-state";
import { choiceOf } from "./decide-conflict";
import { unitOfFile } from "./unit-of-file";

/** What would be written, a section for each unit, and what each card of it stands for. */
export interface PlannedCollected {
  readonly sections: readonly FixSection[];
  readonly wroteOf: ReadonlyMap<PlannedFix, MergeGroup["wrote"]>;
}

/** What comes of files that came back and of what was decided, as cards to be seen before it is written. */
export function planCollected(state: CollectingState): PlannedCollected {
  const { main, collected } = state;
  const sections = new Map<string, PlannedFix[]>();
  const wroteOf = new Map<PlannedFix, MergeGroup["wrote"]>();
  mergeEdits(main, collected, choiceOf(state)).groups.forEach(({ edits, wrote }, index) => {
    const unit = unitOfFile(collected, wrote.kind === "answer" ? wrote.answer.file : wrote.row.file);
    const fix: PlannedFix = { key: String(index), edits, words: [], isJudged: false, findings: 0 };
    wroteOf.set(fix, wrote);
    sections.set(unit, [...(sections.get(unit) ?? []), fix]);
  });
  return {
    sections: [...sections].map(([unit, fixes]) => ({ key: unit, names: [{ th: unit, en: unit }], fixes })),
    wroteOf,
  };
}

/** The same files, without what was unticked. */
export function withoutUnticked(
  state: CollectingState,
  { wroteOf }: PlannedCollected,
  isTicked: (fix: PlannedFix) => boolean,
): CollectingState {
  const wanted = new Set([...wroteOf].filter(([fix]) => isTicked(fix)).map(([, wrote]) => wrote));
  const kept = [...wanted];
  const cells = new Set(kept.flatMap((one) => (one.kind === "answer" ? [placeOf(one.answer)] : [])));
  const rows = new Set(kept.flatMap((one) => (one.kind === "row" ? [one.row] : [])));
  const { collected } = state;
  return {
    ...state,
    collected: {
      ...collected,
      taken: collected.taken.filter((answer) => cells.has(placeOf(answer))),
      conflicts: collected.conflicts.filter((conflict) => cells.has(placeOf(conflict))),
      rows: collected.rows.filter((row) => rows.has(row)),
    },
  };
}

function placeOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}\n${cell}`;
}
