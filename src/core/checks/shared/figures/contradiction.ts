import type { TextSlip } from "../problems-in-texts";

/** What is wrong with figures that contradict each other. */
export type Contradiction = TextSlip<
  "otherShare" | "overHundred" | "overWhole" | "overScore" | "otherSum" | "otherTrend"
>;
