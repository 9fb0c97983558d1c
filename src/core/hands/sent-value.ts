import { parsePlainDate } from "../calendar/plain-date";
import type { CellValue } from "../model/workbook-layout";
import type { RawCell } from "../sheet/raw-table";
import { cellText } from "../sheet/table-grid";

/** A cell without a number format shows eleven signs of a number. */
const SHOWN_WHOLE = /^-?[\d.]{1,10}$/;

/**
 * What a copy of a cell holds: a formula's value, a plain number as a number, a whole day as a day, anything else as the text that is
 * shown.
 */
export function sentValue(cell: RawCell | null): CellValue {
  if (cell === null || cell.type === "picture") return null;
  // What comes back is compared with what was seen: a number that another cell would show otherwise is sent as a text.
  if (cell.type === "number" && SHOWN_WHOLE.test(cell.text) && String(Number(cell.text)) === cell.text)
    return Number(cell.text);
  if (cell.type === "date") {
    const date = parsePlainDate(cell.text);
    if (date !== null) return { date };
  }
  const text = cell.type === "error" ? cell.text : cellText(cell);
  return text === "" ? null : text;
}
