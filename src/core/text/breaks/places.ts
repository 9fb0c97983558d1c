/** How well a line may end at a place of a text, the better the higher. */
export const PLACE = {
  /** Inside a word or a syllable. */
  none: 0,
  /** Where the parts of a word meet that no line ends inside while it fits one. */
  kept: 1,
  /** Between the parts of a word or beside something unknown: only where a line has nothing else. */
  word: 2,
  /** Between two words by the list of words, but not by the dictionary of the JavaScript engine. */
  listed: 3,
  /** Between the words of a compound. */
  compound: 4,
  /** Between two words, whichever way the text is read. */
  sure: 5,
} as const;
