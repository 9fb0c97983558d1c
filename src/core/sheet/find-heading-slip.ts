import { editDistance } from "../text/edit-distance";
import { HEADING_WORDS } from "./heading-wordings";

/** A misspelt word of a heading. */
export interface HeadingSlip {
  readonly text: string;
  readonly correction: string;
}

interface FoundSlip {
  /** Range of the slip in the squashed heading. */
  readonly start: number;
  readonly end: number;
  readonly correction: string;
  /** The whole heading with all slips mended. */
  readonly corrected: string;
}

interface Piece {
  readonly cost: number;
  readonly start: number;
  /** Null for a single unknown character. */
  readonly word: string | null;
  readonly isSlip: boolean;
}

/** What a slip costs beside the unknown letters it explains: it must explain several to be believed. */
const SLIP_COST = 2;
const WORD_COST = 0.1;
const SHORTEST_WORD = 6;
const LATIN = /^[a-z]+$/;
const LONGEST = 120;

/**
 * The first misspelt word of a squashed heading: the heading is cut into known words so that as little as possible
 * is left unexplained, with near misses allowed where no known word fits.
 */
export function findHeadingSlip(squashed: string): FoundSlip | null {
  if (squashed.length > LONGEST) return null;
  const pieces = cutIntoPieces(squashed);
  const slip = pieces.find((piece) => piece.isSlip);
  if (!slip?.word) return null;
  const end = pieces[pieces.indexOf(slip) + 1]?.start ?? squashed.length;
  const corrected = pieces
    .map((piece, index) => piece.word ?? squashed.slice(piece.start, pieces[index + 1]?.start))
    .join("");
  return { start: slip.start, end, correction: slip.word, corrected };
}

const WORDS = HEADING_WORDS.map((word) => ({ word, slack: allowedDistance(word) }));

function cutIntoPieces(text: string): Piece[] {
  const best: Piece[] = [];
  const costBefore = (at: number): number => (at === 0 ? 0 : (best[at]?.cost ?? Infinity));
  for (let end = 1; end <= text.length; end++) {
    let piece: Piece = { cost: costBefore(end - 1) + 1, start: end - 1, word: null, isSlip: false };
    for (const { word, slack } of WORDS) {
      for (let length = word.length - slack; length <= word.length + slack; length++) {
        const start = end - length;
        // The first letter must be right in any case, and most words are ruled out by it.
        if (start < 0 || text[start] !== word[0]) continue;
        const before = costBefore(start);
        if (before + WORD_COST >= piece.cost) continue;
        const distance = wordDistance(text, start, end, word, slack);
        if (distance > slack) continue;
        const cost = before + (distance === 0 ? WORD_COST : SLIP_COST + distance);
        if (cost < piece.cost) piece = { cost, start, word, isSlip: distance > 0 };
      }
    }
    best[end] = piece;
  }
  const pieces: Piece[] = [];
  for (let end = text.length; end > 0; end = best[end]?.start ?? 0) {
    const piece = best[end];
    if (piece) pieces.unshift(piece);
  }
  return pieces;
}

function wordDistance(text: string, start: number, end: number, word: string, slack: number): number {
  if (end - start === word.length && text.startsWith(word, start)) return 0;
  // A slip begins like the word: a wrong first letter makes another word more often than a slip.
  if (slack === 0 || text[start] !== word[0]) return slack + 1;
  const written = text.slice(start, end);
  if (!LATIN.test(word)) return editDistance(written, word, slack);
  const isWholeWord = LATIN.test(written) && !isLatinAt(text, start - 1) && !isLatinAt(text, end);
  return isWholeWord && text[start + 1] === word[1] ? editDistance(written, word, slack) : slack + 1;
}

function allowedDistance(word: string): number {
  if (word.length < SHORTEST_WORD) return 0;
  return LATIN.test(word) || word.length >= 10 ? 2 : 1;
}

function isLatinAt(text: string, at: number): boolean {
  return LATIN.test(text.charAt(at));
}
