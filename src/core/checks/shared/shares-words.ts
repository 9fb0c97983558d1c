/** Letters of a piece, how many pieces are looked at, and how many of them must be in the other text. */
const PIECE = 6;
const PIECES = 10;
const LEAST = 3;

/**
 * True where a look at ten pieces of a text finds three of them in another: what is worth a comparison letter by letter. It costs a
 * tenth of one.
 * @param letters as `foldLooks` gives them; so is `whole`
 * @example sharesWords("จัดอบรมบุคลากรแล้ว", "จัดอบรมบุคลากร") // true
 */
export function sharesWords(letters: string, whole: string): boolean {
  const room = letters.length - PIECE;
  if (room < 0) return false;
  const count = Math.min(PIECES, room + 1);
  const step = count === 1 ? 1 : room / (count - 1);
  const least = (LEAST * count) / PIECES;
  let found = 0;
  for (let piece = 0; piece < count; piece++) {
    const at = Math.round(piece * step);
    if (whole.includes(letters.slice(at, at + PIECE))) found += 1;
    if (found >= least) return true;
    if (found + count - piece - 1 < least) return false;
  }
  return false;
}
