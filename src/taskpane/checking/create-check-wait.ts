import type { UserFault } from "../../app/ports/result";
import { isCellInEdit, TRY_AGAIN_MS } from "./wait-for-cell";

/** `explicit` where a person asked for the check; `automatic` where it came after a change. */
export type CheckKind = "explicit" | "automatic";

/** The waiting of checks for a cell that is typed in. */
export interface CheckWait {
  /** True while a check waits: its next try is no news. */
  readonly isOn: () => boolean;
  /** The check that is due: one that a person waits for stays explicit. */
  readonly kindOf: (kind: CheckKind) => CheckKind;
  /** Takes a fault that is over by itself, and tries again later; false for any other, which ends the waiting. */
  readonly takes: (fault: UserFault, kind: CheckKind) => boolean;
  /** The workbook answers again, or nobody waits any more. */
  readonly end: () => void;
}

/**
 * Makes a check wait until the person leaves the cell.
 * @param tryAgain makes the check once more
 * @param tell says whether a person waits: a check that came by itself waits silently, since whoever types wants no notice
 */
export function createCheckWait(
  tryAgain: (kind: CheckKind) => void,
  tell: (isWaiting: boolean) => void,
): CheckWait {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: CheckKind | null = null;
  let isTrying = false;
  const end = (): void => {
    clearTimeout(timer);
    if (waiting === "explicit") tell(false);
    waiting = null;
  };
  return {
    isOn: () => waiting !== null,
    kindOf: (kind) => (waiting === "explicit" ? waiting : kind),
    takes: (fault, kind) => {
      const wasTrying = isTrying;
      isTrying = false;
      if (!isCellInEdit(fault)) {
        end();
        return false;
      }
      if (wasTrying && waiting === null) return true; // given up while it was tried once more
      clearTimeout(timer);
      if (waiting !== "explicit") waiting = kind;
      if (waiting === "explicit") tell(true);
      timer = setTimeout(() => {
        isTrying = true;
        tryAgain(waiting ?? kind);
      }, TRY_AGAIN_MS);
      return true;
    },
    end,
  };
}
