import { conflictKey } from "../../app/apply-collected";
import type { ConflictChoice } from "../../core/hands/merge-edits";
import type { Conflict } from "../../core/hands/merged";
import { shownAnswer } from "../../core/hands/shown-text";
import { isBlank } from "../../core/text/blank";
import type { CollectingState } from "./collect-state";

type Decisions = Pick<CollectingState, "main" | "choices" | "drafts">;

/** The text with which one's own begins: both texts, one below the other. */
export function firstDraft({ main, answers }: Conflict): string {
  return [main, ...answers.map(shownAnswer)].filter((text) => !isBlank(text)).join("\n");
}

/** The officer's own text for a conflict as it was typed last. */
export function draftOf({ main, drafts }: Decisions, conflict: Conflict): string {
  return drafts.get(conflictKey(main, conflict)) ?? firstDraft(conflict);
}

/** True once it is certain what the cell gets; one's own text must say something. */
export function isDecided(decisions: Decisions, conflict: Conflict): boolean {
  const choice = decisions.choices.get(conflictKey(decisions.main, conflict));
  return choice !== undefined && (choice.kind !== "own" || !isBlank(draftOf(decisions, conflict)));
}

/** What is written for each conflict; what is not decided stays as the main workbook has it. */
export function choiceOf(decisions: Decisions): ConflictChoice {
  return (conflict) => {
    const choice = decisions.choices.get(conflictKey(decisions.main, conflict));
    if (choice === undefined || choice.kind === "main") return null;
    if (choice.kind === "answer") return choice.answer;
    const text = draftOf(decisions, conflict);
    return isBlank(text) ? null : text;
  };
}
