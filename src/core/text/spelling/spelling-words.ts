import type { TextSpan } from "../text-span";

/** A slip that a reader of words has found. */
export interface SpellingSlip extends TextSpan {
  /** As it is written. */
  readonly wrong: string;
  /** The word that was meant. */
  readonly right: string;
  /** True where nothing else could have been meant, as far as anybody can tell without the sense. */
  readonly isCertain: boolean;
}

/** A slip of a list, whose right form is known. */
export type KnownSlip = TextSpan & Pick<SpellingSlip, "wrong" | "right">;

/** A reader that knows the words of the language; it remembers what it has read. */
export interface SpellingWords {
  /** The slips of a text, in their order. */
  readonly findSlips: (text: string) => readonly SpellingSlip[];
  /** Whether it remembers the slips of a text: then asking for them costs nothing. */
  readonly hasRead: (text: string) => boolean;
}

/** All that is known of spelling: the words, and the whole list of slips that people make by habit. */
export interface Spelling extends SpellingWords {
  readonly findKnown: (text: string) => readonly KnownSlip[];
}
