const DEPENDENT = /[\u0e30-\u0e3a]|\u0e45|[\u0e47-\u0e4e]/;

/**
 * True for a vowel or mark that belongs to the letter before it, so that no word ends before it and none begins with it.
 * @param letter one character, or "" at the end of a text
 * @example isDependentLetter("ะ") // true
 */
export function isDependentLetter(letter: string): boolean {
  return DEPENDENT.test(letter);
}
