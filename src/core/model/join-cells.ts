import { foldLetters } from "../text/fold-letters";
import type { CellPart, MeasureCell } from "./measure-cell";
import { isBlank } from "../text/blank";
import { startsWithListMarker } from "../text/find-list-markers";

/** A cell's text on its way into a measure. */
export interface JoinableCell {
  readonly cell: string;
  readonly text: string;
  /** A separate item (a further activity, a row of a merged measure): it starts a new line, no matter how it begins. */
  readonly isOwnItem: boolean;
}

const BLANK = /[\s\u00a0]/;
/** Thai is written without spaces between words; Latin letters, digits, ๆ and punctuation are set off. */
const SET_OFF_BEFORE = /[A-Za-z0-9๐-๙ๆฯ,;:)\]”"?!]/;
const SET_OFF_AFTER = /[A-Za-z0-9๐-๙([“"]/;
const CLOSING = /[)\]”,.;:ๆฯ?!/]/;
const OPENING = /[([“/]/;

/**
 * Joins the texts that one column has in the rows of a measure: a part that begins with a number or a bullet starts a new line,
 * any other part continues the sentence, with no space put between Thai letters (contract, section 3).
 * Letters that look alike get one spelling in the joined text.
 * @returns each part's own text unchanged, and where it begins in the joined text
 */
export function joinCells(cells: readonly JoinableCell[]): MeasureCell {
  const filled = cells.filter(({ text }) => !isBlank(text));
  const kept = filled.length > 0 ? filled : cells.filter(({ text }) => text !== "").slice(0, 1);
  const parts: CellPart[] = [];
  const pieces: string[] = [];
  let length = 0;
  let above: string | null = null;
  for (const { cell, text, isOwnItem } of kept) {
    const read = foldLetters(text);
    const between = above === null ? "" : separator(above, read.text, isOwnItem);
    parts.push({ cell, text, read, start: length + between.length });
    pieces.push(between, read.text);
    length += between.length + read.text.length;
    above = read.text;
  }
  // A copy of a text that is remembered would be compared with it letter by letter, each time that it is asked for.
  const only = parts.length === 1 ? parts[0] : undefined;
  return { text: only?.read.text ?? pieces.join(""), parts };
}

function separator(above: string, next: string, isOwnItem: boolean): string {
  const last = above.charAt(above.length - 1);
  const first = next.charAt(0);
  if (isOwnItem || startsWithListMarker(next)) return last === "\n" ? "" : "\n";
  if (BLANK.test(last) || BLANK.test(first) || CLOSING.test(first) || OPENING.test(last)) return "";
  return SET_OFF_BEFORE.test(last) || SET_OFF_AFTER.test(first) ? " " : "";
}

/** Joins the units or timeframes of several activities, one a line, each wording once. */
export function listCells(cells: readonly JoinableCell[]): MeasureCell {
  if (cells.length < 2) return joinCells(cells);
  const seen = new Set<string>();
  const distinct = cells.filter(({ text }) => {
    const wording = text.trim();
    const isNew = !seen.has(wording);
    seen.add(wording);
    return isNew;
  });
  return joinCells(distinct.map((cell) => ({ ...cell, isOwnItem: true })));
}
