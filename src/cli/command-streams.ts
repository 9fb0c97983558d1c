import type { TextStyle } from "./style";

/** Where a command writes to; tests give their own. */
export interface CommandStreams {
  out(text: string): void;
  err(text: string): void;
  readonly style: TextStyle;
  /** True when a person watches stderr. */
  readonly isWatched: boolean;
  /** The folder that relative paths start from. */
  readonly folder: string;
}
