import { wordShownDate } from "../calendar/word-shown-date";
import type { RawCell } from "../sheet/raw-table";
import { cellText } from "../sheet/table-grid";
import type { Answer } from "./merged";

/** What a cell shows, as an edit says what it was proposed from: an error is a text there, and a day is in words. */
export function shownText(cell: RawCell | null): string {
  if (cell === null) return "";
  return cell.type === "date" ? cellText(cell) : cell.text;
}

/**
 * What a unit's answer shows once it is written, as `shownText` shows what it takes the place of.
 * @example shownAnswer({ theirs: "2024-11-04", type: "date" }) // "4 พฤศจิกายน 2567"
 */
export function shownAnswer({ theirs, type }: Pick<Answer, "theirs" | "type">): string {
  return type === "date" ? wordShownDate(theirs) : theirs;
}
