import { isExactText, type IsSameText } from "./shown-rows";

/** A cell's text before and after a change, as the sheet shows them. */
export interface TextChange {
  /** Counted from 1. */
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Knows the texts that our own later changes have replaced since a record was made: a row whose number was corrected later is
 * still the row that the record means.
 * @param later changes of one sheet that were made since and were not taken back, the oldest first
 * @example laterTexts([{ column: 1, before: "๑๑. ก", after: "๑๒. ก" }])(1, "๑๑. ก", "๑๒. ก") // true
 */
export function laterTexts(later: readonly TextChange[]): IsSameText {
  if (later.length === 0) return isExactText;
  return (column, then, now) => {
    if (then === now) return true;
    const texts = new Set([then]);
    for (const change of later) {
      if (change.column === column && texts.has(change.before)) texts.add(change.after);
    }
    return texts.has(now);
  };
}
