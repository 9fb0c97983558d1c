import type { ChangesState, LastChange, WaitingChange } from "../changes/changes";
import type { CheckingState, Trouble } from "../checking/check-runner";
import type { OpenTrouble } from "../parts/use-troubles";

/** The one thing that the strip at the foot tells. */
export type StripMessage =
  | { readonly kind: "waiting"; readonly what: WaitingChange | "check" }
  | { readonly kind: "changing"; readonly step: NonNullable<ChangesState["step"]> }
  | {
      readonly kind: "fault";
      readonly trouble: Trouble;
      /** Whose fault it is: what is tried again, and what is put away. */
      readonly source: "change" | "check" | { readonly name: string };
      /** What was done before the check failed: it is not what went wrong. */
      readonly done: LastChange | null;
    }
  | { readonly kind: "outcome"; readonly last: LastChange }
  | { readonly kind: "working"; readonly activity: "reading" | "checking" }
  | { readonly kind: "rest" };

/**
 * One message at a time (R43): what goes on, what went wrong, what was done, and else nothing. A fault of the first check is told
 * in the content, which has nothing else to show, and not here as well.
 */
export function chooseStrip(
  changes: Pick<ChangesState, "step" | "waiting" | "trouble" | "last">,
  checking: Pick<CheckingState, "activity" | "isWaiting" | "trouble" | "outcome">,
  troubles: readonly OpenTrouble[],
): StripMessage {
  if (changes.waiting !== null) return { kind: "waiting", what: changes.waiting };
  if (checking.isWaiting) return { kind: "waiting", what: "check" };
  if (changes.step !== null) return { kind: "changing", step: changes.step };
  if (changes.trouble !== null)
    return { kind: "fault", trouble: changes.trouble.trouble, source: "change", done: null };
  const isTold = checking.outcome === null;
  if (checking.trouble !== null && checking.activity === "idle" && !isTold) {
    return { kind: "fault", trouble: checking.trouble, source: "check", done: changes.last };
  }
  const open = checking.trouble === null ? troubles.at(-1) : undefined;
  if (open !== undefined)
    return { kind: "fault", trouble: open.trouble, source: { name: open.source }, done: null };
  if (changes.last !== null) return { kind: "outcome", last: changes.last };
  if (checking.activity !== "idle") return { kind: "working", activity: checking.activity };
  return { kind: "rest" };
}
