import type { RawCell } from "../sheet/raw-table";
import { cellText } from "../sheet/table-grid";

/** What a cell shows, as an edit says what it was proposed from: an error is a text there, and a day is in words. */
export function shownText(cell: RawCell | null): string {
  if (cell === null) return "";
  return cell.type === "date" ? cellText(cell) : cell.text;
}
