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
  /** The program of a thread that checks files; left out where all is done in one thread. */
  readonly checkWorker?: URL;
}
