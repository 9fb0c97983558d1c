import { parsePlainDate } from "../calendar/plain-date";
import type { CellValue } from "../model/workbook-layout";
import type { RawCell } from "../sheet/raw-table";
import { cellText } from "../sheet/table-grid";

/**
 * What a copy of a cell holds: a formula's value, a plain number as a number, a whole day as a day, anything else as the text that is
 * shown.
 */
export function sentValue(cell: RawCell | null): CellValue {
  if (cell === null || cell.type === "picture") return null;
  // A number that shows otherwise without its format is sent as it shows: what comes back is compared with what was seen.
  if (cell.type === "number" && String(Number(cell.text)) === cell.text) return Number(cell.text);
  if (cell.type === "date") {
    const date = parsePlainDate(cell.text);
    if (date !== null) return { date };
  }
  const text = cell.type === "error" ? cell.text : cellText(cell);
  return text === "" ? null : text;
}
