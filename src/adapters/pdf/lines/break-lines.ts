import type { Break } from "./find-breaks";
import { splitClusters } from "../paper/split-clusters";
import { textAtoms, type TextAtom } from "./text-atoms";

/** One line of a paragraph. */
export interface TextLine {
  readonly text: string;
  /** The spaces that the line ends with; they take no room, but belong to the text of the document. */
  readonly space: string;
  /** In points, without the spaces at its end. */
  readonly width: number;
  /** True at the end of a paragraph and before a line break inside the text: such a line is not stretched. */
  readonly isLast: boolean;
}

export interface LineRoom {
  /** Points to a line. */
  readonly width: number;
  /** Points that the first line has less. */
  readonly indent?: number;
  /** Texts that no line may break inside, unless they are wider than a line themselves. */
  readonly held?: readonly string[];
}

/** The freest first. */
const BREAKS: readonly Break[] = ["free", "held", "last"];
const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029]/;

/**
 * Breaks a paragraph into lines, as full as they go, between words.
 * @param measure width of a text in points
 */
export function breakLines(
  text: string,
  measure: (text: string) => number,
  { width, indent = 0, held = [] }: LineRoom,
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

interface Piece extends TextAtom {
  readonly width: number;
  readonly spaceWidth: number;
}

function breakPart(
  atoms: readonly TextAtom[],
  measure: (text: string) => number,
  room: (line: number) => number,
): readonly TextLine[] {
  const lines: TextLine[] = [];
  let line: Piece[] = [];
  let used = 0;
  const spaceWidth = measure(" ");
  const roomLeft = (): number => room(lines.length);
  const finish = (pieces: readonly Piece[], next: Piece | null): void => {
    lines.push({ ...joinPieces(pieces), space: next?.space ?? "", isLast: next === null });
  };
  const breakLine = (next: Piece): void => {
    const kept = bestBreak(line, next);
    finish(line.slice(0, kept), line[kept] ?? next);
    line = line.slice(kept);
    used = joinPieces(line).width;
  };
  const add = (piece: Piece): void => {
    used += piece.width + (line.length === 0 ? 0 : piece.spaceWidth);
    line.push(piece);
  };
  for (const atom of atoms) {
    const { text, space, before } = atom;
    const piece = { text, space, before, width: measure(text), spaceWidth: space.length * spaceWidth };
    while (line.length > 0 && used + piece.spaceWidth + piece.width > roomLeft()) breakLine(piece);
    if (piece.width <= roomLeft()) add(piece);
    else {
      for (const part of cutToPieces(piece, measure)) {
        if (line.length > 0 && used + part.spaceWidth + part.width > roomLeft()) {
          finish(line, part);
          line = [];
          used = 0;
        }
        add(part);
      }
    }
  }
  finish(line, null);
  return lines;
}

/** How many pieces stay on a full line: as many as possible, with the best kind of break that the line offers. */
function bestBreak(line: readonly Piece[], next: Piece): number {
  for (const kind of BREAKS) {
    if (next.before === kind) return line.length;
    const at = line.findLastIndex(({ before }) => before === kind);
    if (at > 0) return at;
  }
  return line.length;
}

/** Breaks a word wider than a line, for example a long address, cluster by cluster. */
function cutToPieces(piece: Piece, measure: (text: string) => number): readonly Piece[] {
  return splitClusters(piece.text).map((text, index) => ({
    text,
    width: measure(text),
    space: index === 0 ? piece.space : "",
    spaceWidth: index === 0 ? piece.spaceWidth : 0,
    before: "last",
  }));
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
