import type { Comparator } from "../../model/target";

/** An aim found in a folded text: a target without its column, and its place. */
export interface Aim {
  readonly start: number;
  readonly end: number;
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly unit: string;
  readonly actual: number | null;
}
