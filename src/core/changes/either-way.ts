import type { TextChange } from "./later-texts";

/**
 * Changes as they were made and as they were taken back, the newest first: for records that do not say which of the two came
 * last.
 * @example eitherWay([{ column: 1, before: "๑๑. ก", after: "๑๒. ก" }]) // from ๑๒ to ๑๑, then from ๑๑ to ๑๒
 */
export function eitherWay(changes: readonly TextChange[]): TextChange[] {
  const back = [...changes]
    .reverse()
    .map(({ column, before, after }) => ({ column, before: after, after: before }));
  return [...back, ...changes];
}
