import type { Decimal } from "./decimal";
import type { RowRef } from "./proposals";
import type { When } from "./read-when";

/** A row of evidence that is used: something that was done, ready to be put into words. */
export interface Entry {
  readonly source: RowRef;
  /** What was done, tidied, digits as the report writes them. */
  readonly activity: string;
  /** Null where no day is known. */
  readonly when: When | null;
  readonly count: Count | null;
  /** Where or how, tidied; "" where nothing is given. */
  readonly place: string;
  /** As given; "" where nothing is given. */
  readonly link: string;
}

/** An amount of something. */
export interface Count {
  readonly value: Decimal;
  /** "percent" for ร้อยละ and %, else the word used. */
  readonly unit: string;
  /** In words: ๔๕ คน, ร้อยละ ๘๐. */
  readonly text: string;
}
