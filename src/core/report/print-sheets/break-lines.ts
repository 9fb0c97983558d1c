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
  /**
   * A line ends so full at least between two words, and not later inside a compound, as a share of its room; left out where all
   * places are alike, as they are to Excel.
   */
  readonly fullEnough?: number;
}

interface Piece {
  readonly text: string;
  /** Whether a line may well end after it. */
  readonly isSure: boolean;
}

/**
 * The lines of a paragraph, none wider than its room, apart from the spaces at its end; joined, they are the text again.
 * @example breakLines("ได้กำหนด มาตรการ", …) // ["ได้กำหนด ", "มาตรการ"]
 */
export function breakLines(text: string, widths: LineWidths, ruler: TextRuler): string[] {
  const widthOf = (piece: string): number => ruler.measure(piece, widths.sizePt, false);
  const lines: string[] = [];
  let line: Piece[] = [];
  let used = 0;
  const finish = (room: number): void => {
    const least = (widths.fullEnough ?? 1) * room;
    const count = countEnding(line, used, { least, nextRoom: widths.otherMm * POINTS_PER_MM, widthOf });
    lines.push(textOf(line.slice(0, count)));
    line = line.slice(count);
    used = line.reduce((sum, { text: piece }) => sum + widthOf(piece), 0);
  };
  for (const piece of pieces(text, widths, ruler)) {
    const seen = widthOf(piece.text.trimEnd());
    for (;;) {
      const room = (lines.length === 0 ? widths.firstMm : widths.otherMm) * POINTS_PER_MM;
      if (line.length === 0 || used + seen <= room) break;
      finish(room);
    }
    line.push(piece);
    used += widthOf(piece.text);
  }
  return [...lines, textOf(line)];
}

function textOf(line: readonly Piece[]): string {
  return line.map(({ text }) => text).join("");
}

/** How many pieces stay on a full line: up to its last sure end, where that leaves it full enough and the next line takes the rest. */
function countEnding(
  line: readonly Piece[],
  used: number,
  {
    least,
    nextRoom,
    widthOf,
  }: {
    readonly least: number;
    readonly nextRoom: number;
    readonly widthOf: (text: string) => number;
  },
): number {
  let width = used;
  for (let count = line.length; count > 0 && width >= least && used - width <= nextRoom; count--) {
    const last = line[count - 1] as Piece;
    if (last.isSure) return count;
    width -= widthOf(last.text);
  }
  return line.length;
}

/** What stays on one line: from one break to the next, held texts whole, and nothing wider than a line. */
function pieces(
  text: string,
  { sizePt, firstMm, otherMm, keepTogether, fullEnough }: LineWidths,
  ruler: TextRuler,
): Piece[] {
  const most = Math.min(firstMm, otherMm) * POINTS_PER_MM;
  const held = heldSpans(text, keepTogether).filter(
    ({ start, end }) => ruler.measure(text.slice(start, end).trimEnd(), sizePt, false) <= most,
  );
  const breaks = ruler
    .findBreaks(text)
    .filter((at) => !held.some(({ start, end }) => at > start && at < end));
  const ends = [...new Set([...breaks, text.length])].filter((at) => at > 0);
  // Looked for a second time only where it counts: a table has thousands of texts.
  const sure = new Set(fullEnough === undefined ? [] : ruler.findBreaks(text, true));
  return ends.flatMap((end, index) => {
    const piece = text.slice(ends[index - 1] ?? 0, end);
    const isSure = sure.has(end) || end === text.length;
    if (ruler.measure(piece.trimEnd(), sizePt, false) <= most) return [{ text: piece, isSure }];
    const parts = splitLineStarts(piece);
    return parts.map((part, at) => ({ text: part, isSure: isSure && at === parts.length - 1 }));
  });
}
