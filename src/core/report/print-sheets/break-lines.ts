import { heldSpans } from "../../text/held-spans";
import { splitLineStarts } from "../../text/split-line-starts";
import { POINTS_PER_MM } from "../model/memo-design";
import type { TextRuler } from "./measure-text";

interface LineWidths {
  readonly sizePt: number;
  /** Room of the first line, and of every other. */
  readonly firstMm: number;
  readonly otherMm: number;
  /** Texts that no line ends inside, as long as they fit one. */
  readonly keepTogether: readonly string[];
}

/** From so full a line on, an end between words is better than a later one inside a compound. */
const FULL_ENOUGH = 0.3;

/**
 * The lines of a paragraph, none wider than its room, apart from the spaces at its end; joined, they are the text again.
 * @example breakLines("ได้กำหนด มาตรการ", …) // ["ได้กำหนด ", "มาตรการ"]
 */
export function breakLines(text: string, widths: LineWidths, ruler: TextRuler): string[] {
  const lines: string[] = [];
  let line: Piece[] = [];
  for (const piece of pieces(text, widths, ruler)) {
    for (;;) {
      const room = (lines.length === 0 ? widths.firstMm : widths.otherMm) * POINTS_PER_MM;
      if (line.length === 0 || widthOf(line) + piece.seen <= room) break;
      const count = bestEnd(line, piece, { room, nextRoom: widths.otherMm * POINTS_PER_MM });
      lines.push(textOf(line.slice(0, count)));
      line = line.slice(count);
    }
    line.push(piece);
  }
  return [...lines, textOf(line)];
}

/** What stays on one line. */
interface Piece {
  readonly text: string;
  /** False inside a compound: a line begins with it only where no better place is near. */
  readonly isSure: boolean;
  readonly width: number;
  /** Without the spaces at its end. */
  readonly seen: number;
}

/** How many pieces stay on a full line: up to the last end between words, if that is near enough and the next line takes the rest. */
function bestEnd(
  line: readonly Piece[],
  next: Piece,
  { room, nextRoom }: { readonly room: number; readonly nextRoom: number },
): number {
  if (next.isSure) return line.length;
  const whole = widthOf(line);
  let width = whole;
  for (let count = line.length - 1; count > 0; count--) {
    const { isSure, width: own } = line[count] as Piece;
    width -= own;
    if (width < FULL_ENOUGH * room || whole - width > nextRoom) break;
    if (isSure) return count;
  }
  return line.length;
}

function widthOf(line: readonly Piece[]): number {
  return line.reduce((sum, { width }) => sum + width, 0);
}

function textOf(line: readonly Piece[]): string {
  return line.map(({ text }) => text).join("");
}

/** The text from one break to the next, held texts whole, and nothing wider than a line. */
function pieces(
  text: string,
  { sizePt, firstMm, otherMm, keepTogether }: LineWidths,
  ruler: TextRuler,
): Piece[] {
  const most = Math.min(firstMm, otherMm) * POINTS_PER_MM;
  const measure = (part: string): number => ruler.measure(part, sizePt, false);
  const held = heldSpans(text, keepTogether).filter(
    ({ start, end }) => measure(text.slice(start, end).trimEnd()) <= most,
  );
  const sure = new Set(ruler.findBreaks(text, false));
  const breaks = ruler
    .findBreaks(text, true)
    .filter((at) => !held.some(({ start, end }) => at > start && at < end));
  const ends = [...new Set([...breaks, text.length])].filter((at) => at > 0);
  return ends.flatMap((end, index) => {
    const start = ends[index - 1] ?? 0;
    const whole = text.slice(start, end);
    const parts = measure(whole.trimEnd()) <= most ? [whole] : splitLineStarts(whole);
    return parts.map((part, at) => ({
      text: part,
      isSure: at === 0 && sure.has(start),
      width: measure(part),
      seen: measure(part.trimEnd()),
    }));
  });
}
