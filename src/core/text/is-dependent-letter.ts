/**
 * True for a vowel or mark that belongs to the letter before it, so that no word ends before it and none begins with it.
 * @param letter one character, or "" at the end of a text
 * @example isDependentLetter("ะ") // true
 */
export function isDependentLetter(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return (code >= 0x0e30 && code <= 0x0e3a) || code === 0x0e45 || (code >= 0x0e47 && code <= 0x0e4e);
}
