/**
 * Makes of a pattern for one letter a question about the letter at a place. The answers for the letters of English and Thai stand in a
 * table: to ask a pattern for one letter takes ten times as long as to look there.
 * @param letter a pattern like /[\s,;.]/, without flags
 * @example letterTest(/[0-9]/)("ปี 2568", 3) // true
 */
export function letterTest(letter: RegExp): (text: string, at: number) => boolean {
  const known = Array.from({ length: 2 * BLOCK }, (_, index) => letter.test(letterOf(index)));
  return (text, at) => {
    const code = text.charCodeAt(at);
    if (code < BLOCK) return known[code] === true;
    if (code >= THAI && code < THAI + BLOCK) return known[code - THAI + BLOCK] === true;
    return letter.test(text.charAt(at));
  };
}

const BLOCK = 0x80;
const THAI = 0x0e00;

function letterOf(index: number): string {
  return String.fromCharCode(index < BLOCK ? index : index - BLOCK + THAI);
}
