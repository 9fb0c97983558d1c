/** Those that Word counts with (ISO/IEC 29500-1, 17.18.59, thaiLetters), so that a page has one letter in every format: without ฃ, ฅ and ฆ. */
const LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

/**
 * The letter of a page before page ๑; after the last letter they begin anew, doubled.
 * @param page from 1 on
 * @example pageLetter(3) // "ค"
 */
export function pageLetter(page: number): string {
  const round = Math.floor((page - 1) / LETTERS.length) + 1;
  return LETTERS.charAt((page - 1) % LETTERS.length).repeat(round);
}
