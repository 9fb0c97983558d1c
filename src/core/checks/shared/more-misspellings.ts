import { DICTIONARY, LOANWORDS, withSource, type Misspelling } from "./known-misspellings";
import { DOUBLED_R } from "./misspellings/doubled-r";
import { LIKE_LETTERS } from "./misspellings/like-letters";
import { WORDS_OF_ENGLISH } from "./misspellings/loanwords";
import { OFFICIAL_WORDS } from "./misspellings/official-words";
import { SILENCED_LETTERS } from "./misspellings/silenced-letters";
import { VOWELS_AI } from "./misspellings/vowels-ai";
import { WRITTEN_SHORT_A } from "./misspellings/written-short-a";

/** Forms that are wrong by habit, by kinds: too many for the first screen of the pane, so they come with the reader of words. */
export const MORE_MISSPELLINGS: readonly Misspelling[] = [
  ...withSource(DICTIONARY, [
    ...OFFICIAL_WORDS,
    ...SILENCED_LETTERS,
    ...WRITTEN_SHORT_A,
    ...LIKE_LETTERS,
    ...VOWELS_AI,
    ...DOUBLED_R,
  ]),
  ...withSource(LOANWORDS, WORDS_OF_ENGLISH),
];
