import { MAX_CELL_CHARACTERS } from "../../model/cell-limits";

/** Pieces are cut a little shorter, at the end of a line or a word. */
const LOOK_BACK = 2_000;

/**
 * A text in pieces that a cell can hold; "" has one. Nothing is lost where it is cut: the line end or space stays with the piece before it.
 * @param most characters of a piece
 */
export function cutText(text: string, most = MAX_CELL_CHARACTERS): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > most) {
    const end = cutAt(text, start, start + most);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return [...pieces, text.slice(start)];
}

function cutAt(text: string, start: number, latest: number): number {
  const earliest = Math.max(start + 1, latest - LOOK_BACK);
  // Only the last characters are looked at: in a long text without line ends each look back would go through all of it.
  const last = text.slice(earliest, latest);
  for (const end of ["\n", " "]) {
    const at = last.lastIndexOf(end);
    if (at !== -1) return earliest + at + 1;
  }
  let at = latest;
  while (at > earliest && standsOnLetter(text.charCodeAt(at))) at--;
  return at;
}

/** Thai vowels and tones that belong to the letter before them, and the second half of a character beyond U+FFFF. */
function standsOnLetter(code: number): boolean {
  if (code >= 0x0e31 && code <= 0x0e3a) return code !== 0x0e32;
  return (code >= 0x0e45 && code <= 0x0e4e && code !== 0x0e46) || (code >= 0xdc00 && code <= 0xdfff);
}
