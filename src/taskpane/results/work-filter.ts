import type { PlaceFilter } from "../parts/place-selects";

/** Which measures are shown: all, those with texts to be written, those with missing facts. */
export type WorkKind = "all" | "ready" | "lacking";

export const WORK_KINDS: readonly WorkKind[] = ["all", "ready", "lacking"];

/** Which measures are shown. */
export interface WorkFilter extends PlaceFilter {
  readonly kind: WorkKind;
  /** What was typed into the search: words, or the number of a measure. */
  readonly text: string;
}

export const NO_WORK_FILTER: WorkFilter = { kind: "all", unit: null, quarter: null, text: "" };

/** Whether a filter leaves anything out, the kind apart: that is seen on its own button. */
export function isFilteringWork({ unit, quarter, text }: WorkFilter): boolean {
  return unit !== null || quarter !== null || text.trim() !== "";
}
