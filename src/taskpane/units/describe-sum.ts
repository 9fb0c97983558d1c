import type { Say } from "../language/language-context";
import { COLLECT_TEXTS as TEXTS } from "./collect-texts";

/** How many cells and rows of what came back can be taken, must be decided, and are not taken. */
export interface CollectCount {
  readonly ready: number;
  readonly choose: number;
  readonly left: number;
}

/**
 * The sum in one line; a count of zero is left out (R12).
 * @example "รับได้เลย 9 · ต้องเลือก 2 · ไม่รับ 1"
 */
export function describeSum({ ready, choose, left }: CollectCount, say: Say): string {
  const parts = [
    ...(ready > 0 ? [say(TEXTS.sumOf, { ready })] : []),
    ...(choose > 0 ? [say(TEXTS.sumChoose, { choose })] : []),
    ...(left > 0 ? [say(TEXTS.sumLeft, { left })] : []),
  ];
  return parts.length === 0 ? say(TEXTS.nothingNew) : parts.join(" · ");
}
