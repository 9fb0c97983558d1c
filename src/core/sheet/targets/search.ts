import type { Target } from "../../model/target";
import type { Aim } from "./aim";
import type { Quantity } from "./quantity";

/** What a quantity turned out to be; `other` is neither an aim nor its measured value. */
export type Role = "free" | "aim" | "actual" | "other";

/** One text while its aims are looked for. */
export interface Search {
  readonly text: string;
  readonly column: Target["column"];
  readonly quantities: readonly Quantity[];
  readonly roles: Role[];
  /** Aims by the index of their quantity. */
  readonly aims: Map<number, Aim>;
}
