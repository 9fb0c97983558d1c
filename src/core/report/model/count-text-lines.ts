import { addAll } from "../../lists/add-all";
import { heldSpans } from "../../text/held-spans";
import { measureLetters } from "../../text/measure-letters";
import type { ReportText } from "./report-model";
import { PAGE_GAP } from "./text-gaps";

/** Room for a text, in em of its letters. */
export interface LineRoom {
  readonly width: number;
  /** What stands in the first line before it. */
  readonly indent?: number;
  /** Texts that no line ends inside. */
  readonly held: readonly string[];
}

/** Where a line may surely end without a dictionary: after a space, and before a vowel that is written before its letter. */
const PLACES = /(?<=[\u0e01-\u0e2e\u0e30-\u0e3a\u0e45-\u0e4e])(?=[เแโใไ])|(?<=\s)(?=\S)/u;
const SPACES = /^\s+/;
/** Between two such places there are words: about so many em of them go over to the next line. */
const WORD = 0.8;
/** The letters of the font in use may be a little wider: a line more is better than a page more. */
const CAUTION = 1.01;

/**
 * How many lines a text takes, about as a typesetter who knows the words would break it.
 * @example countTextLines(["จึงเรียนมาเพื่อโปรดพิจารณา"], { width: 28, held: [] }) // 1
 */
export function countTextLines(text: ReportText, room: LineRoom): number {
  const known = KNOWN.get(text) ?? [];
  const found = known.find(({ room: other }) => isSameRoom(room, other));
  if (found !== undefined) return found.lines;
  const lines = breakAndCount(text, room);
  KNOWN.set(text, [...known, { room, lines }]);
  return lines;
}

/** One memo is measured again for each way to set it. */
const KNOWN = new WeakMap<ReportText, readonly { readonly room: LineRoom; readonly lines: number }[]>();

function isSameRoom(one: LineRoom, other: LineRoom): boolean {
  return one.width === other.width && one.indent === other.indent && one.held === other.held;
}

function breakAndCount(text: ReportText, { width, indent = 0, held }: LineRoom): number {
  const parts = text
    .map((part) => part ?? PAGE_GAP)
    .join("")
    .split("\n");
  let lines = 0;
  for (const [index, part] of parts.entries()) {
    lines += 1;
    let used = index === 0 ? indent : 0;
    for (const { text: piece, isHeld } of pieces(part, held)) {
      let seen = measureLetters(piece.trimEnd()) * CAUTION;
      const space = measureLetters(piece) * CAUTION - seen;
      while (used > 0 && used + seen > width) {
        const placed = isHeld ? 0 : width - used - WORD;
        if (placed > 0) seen -= placed;
        lines += 1;
        used = 0;
      }
      // A piece wider than a line goes on over several.
      const more = Math.max(0, Math.ceil(seen / width) - 1);
      lines += more;
      used += seen + space - more * width;
    }
  }
  return lines;
}

interface Piece {
  readonly text: string;
  readonly isHeld: boolean;
}

/** The stretches between places where a line may end, with the spaces behind them; held pieces are stretches of their own. */
function pieces(text: string, held: readonly string[]): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const { start, end } of heldSpans(text, held)) {
    addAll(found, stretches(text.slice(from, start)));
    // The spaces behind it end its line.
    from = end + (SPACES.exec(text.slice(end))?.[0].length ?? 0);
    found.push({ text: text.slice(start, from), isHeld: true });
  }
  return [...found, ...stretches(text.slice(from))];
}

function stretches(text: string): readonly Piece[] {
  return text === "" ? [] : text.split(PLACES).map((part) => ({ text: part, isHeld: false }));
}
