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
  /** The whole heading with all slips corrected. */
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

const WORDS = HEADING_WORDS.map((word) => ({
  word,
  initial: word.charAt(0),
  slack: allowedDistance(word),
}));

function cutIntoPieces(text: string): Piece[] {
  const best: Piece[] = [];
  // A slip begins like the word: a wrong first letter makes another word more often than a slip.
  const words = WORDS.filter(({ initial }) => text.includes(initial));
  const costBefore = (at: number): number => (at === 0 ? 0 : (best[at]?.cost ?? Infinity));
  for (let end = 1; end <= text.length; end++) {
    let piece: Piece = { cost: costBefore(end - 1) + 1, start: end - 1, word: null, isSlip: false };
    for (const { word, initial, slack } of words) {
      for (let length = word.length - slack; length <= word.length + slack; length++) {
        const start = end - length;
        if (start < 0 || text[start] !== initial) continue;
        const before = costBefore(start);
        if (before + WORD_COST >= piece.cost) continue;
        const isWord = length === word.length && text.startsWith(word, start);
        // Measuring takes long, and a slip counts only where it costs less than what is found so far.
        const cheapEnough = Math.min(slack, Math.ceil(piece.cost - before - SLIP_COST) - 1);
        if (!isWord && cheapEnough < 1) continue;
        const distance = isWord ? 0 : slipDistance(text, start, end, word, cheapEnough);
        if (distance > cheapEnough && !isWord) continue;
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

/** How far from a word is what is written instead of it; more than the limit where it is further or no slip of the word. */
function slipDistance(text: string, start: number, end: number, word: string, limit: number): number {
  const written = text.slice(start, end);
  if (!LATIN.test(word)) return editDistance(written, word, limit);
  const isWholeWord = LATIN.test(written) && !isLatinAt(text, start - 1) && !isLatinAt(text, end);
  return isWholeWord && text[start + 1] === word[1] ? editDistance(written, word, limit) : limit + 1;
}

function allowedDistance(word: string): number {
  if (word.length < SHORTEST_WORD) return 0;
  return LATIN.test(word) || word.length >= 10 ? 2 : 1;
}

function isLatinAt(text: string, at: number): boolean {
  return LATIN.test(text.charAt(at));
}
