import type { Recurrence } from "../period";

/**
 * Makes one recurrence of several that are said of the same thing. A named interval says more than a count ("ปีละ 2 ครั้ง (ทุก 6
 * เดือน)"), and a count says more than อย่างต่อเนื่อง. Intervals that differ become "other".
 */
export function mergeRecurrences(recurrences: readonly Recurrence[]): Recurrence | null {
  const distinct = [...new Set(recurrences)];
  const named = distinct.filter((recurrence) => recurrence !== "continuous" && recurrence !== "other");
  if (named.length > 1) return "other";
  if (named[0] !== undefined) return named[0];
  return distinct.includes("other") ? "other" : (distinct[0] ?? null);
}
