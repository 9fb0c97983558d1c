import type { Measure } from "../model/measure";

/** A day that is later than any. */
const NEVER = "9999-12-31";

/** Orders what is about a measure by deadline, without one last, and by the sheet where deadlines are the same. */
export function byDeadline(
  { measure: a }: { readonly measure: Measure },
  { measure: b }: { readonly measure: Measure },
): number {
  const [dayA, dayB] = [a.deadline ?? NEVER, b.deadline ?? NEVER];
  return dayA === dayB ? a.ordinal - b.ordinal : dayA < dayB ? -1 : 1;
}
