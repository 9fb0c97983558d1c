import { LEAST_SCALE } from "../../../core/report/model/fit-scale";
import { partsOf, type LinePart } from "./parts-of";
import { textAtoms } from "./text-atoms";

/** One line of a paragraph. */
export interface TextLine {
  readonly text: string;
  /** The spaces that the line ends with; they take no room, but belong to the text of the document. */
  readonly space: string;
  /** In points as it is drawn, without the spaces at its end. */
  readonly width: number;
  /** Percent of the letters' own width: a name or a word a little wider than a line is set narrower. */
  readonly scale: number;
  /** True at the end of a paragraph and before a line break inside the text: such a line is not stretched. */
  readonly isLast: boolean;
}

export interface LineRoom {
  /** Points to a line. */
  readonly width: number;
  /** Points that the first line has less. */
  readonly indent?: number;
  /** Names that no line may break inside, unless they are wider than a line themselves. */
  readonly held?: readonly string[];
}

const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/;
/** What is set narrower before it is parted: names, and a word without a place at which it would be parted well. */
const NARROWED: readonly LinePart["kind"][] = ["held", "side", "word", "part"];
/** From so full a line on, an end between words is better than a later one inside a compound. */
const FULL_ENOUGH = 0.3;

/**
 * Breaks a paragraph into lines: as full as they go, but for a better place to break near their end.
 * @param measure width of a text in points
 */
export function breakLines(
  text: string,
  measure: (text: string) => number,
  { width, indent = 0, held }: LineRoom,
): readonly TextLine[] {
  return text.split(LINE_END).flatMap((part, index, parts) => {
    const room = (line: number): number => width - (index === 0 && line === 0 ? indent : 0);
    const lines = breakPart(textAtoms(part, held), measure, room);
    return index < parts.length - 1 ? endWithSpace(lines) : lines;
  });
}

/** A line end of the text itself is white space, too: read aloud or copied, the words around it must not become one. */
function endWithSpace(lines: readonly TextLine[]): readonly TextLine[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, space: " " } : line));
}

interface Piece extends LinePart {
  readonly width: number;
  readonly spaceWidth: number;
}

function breakPart(
  atoms: readonly LinePart[],
  measure: (text: string) => number,
  room: (line: number) => number,
): readonly TextLine[] {
  const lines: TextLine[] = [];
  let line: Piece[] = [];
  let used = 0;
  /** The scale of a line that is set narrower, and that has nothing but a name or a word. */
  let scale = 100;
  const oneSpace = measure(" ");
  const finish = (count: number, next: Piece | null): void => {
    const { text, width } = joinPieces(line.slice(0, count));
    const { space } = line[count] ?? next ?? { space: "" };
    lines.push({ text, space, width: (width * scale) / 100, scale, isLast: next === null });
    line = line.slice(count);
    used = joinPieces(line).width;
    scale = 100;
  };
  const fits = ({ width, spaceWidth }: Piece): boolean =>
    used + (line.length === 0 ? 0 : spaceWidth) + width <= room(lines.length);
  const add = (piece: Piece): void => {
    used += piece.width + (line.length === 0 ? 0 : piece.spaceWidth);
    line.push(piece);
  };
  const place = (part: LinePart): void => {
    const { text, space, kind } = part;
    const piece = { ...part, width: measure(text), spaceWidth: space.length * oneSpace };
    if (scale < 100) finish(line.length, piece);
    const freshRoom = room(line.length === 0 ? lines.length : lines.length + 1);
    const fitting = Math.floor((100 * freshRoom) / piece.width);
    if (fits(piece)) add(piece);
    else if (piece.width <= freshRoom || kind === "cluster") {
      while (line.length > 0 && !fits(piece)) finish(bestBreak(line, piece, room(lines.length)), piece);
      add(piece);
    } else if (NARROWED.includes(kind) && fitting >= LEAST_SCALE) {
      if (line.length > 0) finish(line.length, piece);
      add(piece);
      scale = fitting;
    } else partsOf(piece).forEach(place);
  };
  atoms.forEach(place);
  finish(line.length, null);
  return lines;
}

/** How many pieces stay on a full line: up to the best kind of break that is near enough to its end. */
function bestBreak(line: readonly Piece[], next: Piece, room: number): number {
  let width = joinPieces(line).width;
  let compound = 0;
  let free = 0;
  for (let count = line.length; count > 0 && free === 0; count--) {
    const { before } = line[count] ?? next;
    if (before === "free" && (compound === 0 || width >= FULL_ENOUGH * room)) free = count;
    if (before === "compound" && compound === 0) compound = count;
    const last = line[count - 1] as Piece;
    width -= last.width + last.spaceWidth;
  }
  return free || compound || line.length;
}

function joinPieces(pieces: readonly Piece[]): { readonly text: string; readonly width: number } {
  let text = "";
  let width = 0;
  for (const [index, piece] of pieces.entries()) {
    text += (index === 0 ? "" : piece.space) + piece.text;
    width += (index === 0 ? 0 : piece.spaceWidth) + piece.width;
  }
  return { text, width };
}
