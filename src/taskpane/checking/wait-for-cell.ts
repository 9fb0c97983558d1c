import type { Result, UserFault } from "../../app/ports/result";

/** How often it is tried again whether the person has left the cell. */
export const TRY_AGAIN_MS = 1000;

/** Whether a fault is over as soon as the person leaves the cell that is typed in. */
export function isCellInEdit({ kind }: UserFault): boolean {
  return kind === "cell-in-edit";
}

/** Who waits for a cell, and may give it up. */
export interface CellWait {
  /** Tells that it waits, and the hand that gives it up. */
  readonly onWaiting: (giveUp: () => void) => void;
}

/**
 * Does something as soon as no cell is typed in: as long as that is the fault, it is tried again by itself.
 * @returns what it came to; null where it was given up
 */
export async function waitForCell<Value>(
  work: () => Promise<Result<Value>>,
  { onWaiting }: CellWait,
): Promise<Result<Value> | null> {
  let isGivenUp = false;
  let wake: () => void = () => undefined;
  const giveUp = (): void => {
    isGivenUp = true;
    wake();
  };
  for (;;) {
    const done = await work();
    if (done.ok || !isCellInEdit(done.fault)) return done;
    // Given up while it was tried once more: what is not written stays so.
    if (isGivenUp) return null;
    onWaiting(giveUp);
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, TRY_AGAIN_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    if (isGivenUp) return null;
  }
}
