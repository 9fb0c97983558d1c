import { groupBy } from "../lists/group-by";
import type { Answer, Conflict } from "./merged";
import { answerKey } from "./pair-rows";

/**
 * Parts the answers into those that are taken and the cells to which there is more than one text. The same answer twice counts once; two
 * different ones are a conflict, and so is one to a cell that the main workbook has changed since.
 */
export function settleAnswers(answers: readonly Answer[]): {
  readonly taken: readonly Answer[];
  readonly conflicts: readonly Conflict[];
} {
  const taken: Answer[] = [];
  const conflicts: Conflict[] = [];
  for (const group of groupBy(answers, ({ sheet, cell }) => `${sheet}\n${cell}`).values()) {
    const texts = [...groupBy(group, ({ column, theirs }) => answerKey(column, theirs)).values()];
    const clear = group.find(({ isOpen }) => !isOpen);
    if (texts.length === 1 && clear !== undefined) {
      taken.push(clear);
      continue;
    }
    const [first] = group;
    if (first === undefined) continue;
    const { sheet, cell, measure, column, main } = first;
    conflicts.push({ sheet, cell, measure, column, main, answers: texts.flatMap(([one]) => one ?? []) });
  }
  return { taken, conflicts };
}
