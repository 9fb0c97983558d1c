/** Short enough to seem immediate, long enough that a paste of several cells is one change. */
export const SHORTEST_PAUSE_MS = 150;
/** Long enough to type on in, where each check takes the machine for a while. */
export const LONGEST_PAUSE_MS = 1200;

/** The pane rests this many times as long as it works, while somebody types. */
const REST = 1.5;

/**
 * How long the typing must have paused before the sheet is checked again: it follows what the last check took, so that a small sheet
 * is right at once and a large one leaves Excel its time.
 * @param took milliseconds of the last check, reading included
 */
export function pauseAfter(took: number): number {
  return Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, REST * took));
}
