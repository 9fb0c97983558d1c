import type { TextSpan } from "../text-span";

/** A slip that a reader of words has found. */
export interface SpellingSlip extends TextSpan {
  /** As it is written. */
  readonly wrong: string;
  /** The word that was meant. */
  readonly right: string;
  /** True where nothing else could have been meant, as far as anybody can tell without the sense. */
  readonly isCertain: boolean;
  /** True where no other common word is as near. */
  readonly isOnlyReading: boolean;
}

/** A reader that knows the words of the language; it remembers what it has read. */
export interface SpellingWords {
  /** The slips of a text, in their order. */
  readonly findSlips: (text: string) => readonly SpellingSlip[];
  /** Whether it remembers the slips of a text: then asking for them costs nothing. */
  readonly hasRead: (text: string) => boolean;
}
