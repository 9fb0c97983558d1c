import type { CellEdit } from "../core/changes/cell-edit";
import { findChanges } from "../core/text/find-changes";
import { isDependentLetter } from "../core/text/is-dependent-letter";

/** Each stretch of a text that changes, in quotation marks, with a few letters around it. */
export function changeExcerpts({
  before,
  after,
}: Pick<CellEdit, "before" | "after">): { before: string; after: string }[] {
  return findChanges(before, after).map(({ start, end, newStart, newEnd }) => {
    // A mark or vowel belongs to the letter before it.
    let from = Math.max(0, start - 12);
    while (from > 0 && isDependentLetter(before.charAt(from))) from -= 1;
    let rest = Math.min(before.length, end + 6);
    while (isDependentLetter(before.charAt(rest))) rest += 1;
    const [lead, tail] = [(from > 0 ? "…" : "") + before.slice(from, start), before.slice(end, rest)];
    const more = rest < before.length ? "…" : "";
    const around = (words: string): string =>
      quote(lead + shorten(showSpace(words)) + tail + more, MOST_SHOWN);
    return { before: around(before.slice(start, end)), after: around(after.slice(newStart, newEnd)) };
  });
}

/** Letters of a change that are shown, and of the whole line with what is around it. */
const MOST_CHANGED = 40;
const MOST_SHOWN = 80;

/** A new line is drawn where nothing else is put in: all on one line it would look like the space it stands for. */
function showSpace(words: string): string {
  return words.trim() === "" ? words.replaceAll("\n", "↵") : words;
}

function shorten(words: string): string {
  return words.length > MOST_CHANGED ? `${words.slice(0, MOST_CHANGED)}…` : words;
}

/** A text on one line, in quotation marks, cut where it is longer than it may be. */
export function quote(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ");
  return `“${line.length > most ? `${line.slice(0, most)}…` : line}”`;
}
