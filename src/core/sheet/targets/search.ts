import type { Target } from "../../model/target";
import type { Aim } from "./aim";
import type { Quantity } from "./quantity";

/** What a quantity turned out to be; `baseline` is the figure of an earlier time, `other` neither an aim nor its measured value. */
export type Role = "free" | "aim" | "actual" | "baseline" | "other";

/** One text while its aims are looked for. */
export interface Search {
  readonly text: string;
  readonly column: Target["column"];
  readonly quantities: readonly Quantity[];
  readonly roles: Role[];
  /** Aims by the index of their quantity. */
  readonly aims: Map<number, Aim>;
}
