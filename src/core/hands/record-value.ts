import { parseThaiDate } from "../calendar/timeframe/parse-thai-date";
import { cellText } from "../sheet/table-grid";
import { numberOfEdit } from "../changes/typed-text";
import type { AddedValue } from "./merged";
import type { RecordField } from "./record-lines";

const NUMBERS = new Set(["count", "target", "actual", "previous"]);

/**
 * What a field of a unit's file becomes in the main workbook: a day that is a date there stays one, so does a number that shows all of
 * itself; whatever its format makes another text of is written as that text.
 */
export function recordValue(column: string, { cell, raw, text }: RecordField): AddedValue {
  if (raw?.type === "date" && column === "date") {
    const date = parseThaiDate(cellText(raw));
    if (date !== null) return { text: date, type: "date", cell };
  }
  if (raw?.type === "number" && NUMBERS.has(column)) {
    const number = wholeNumber(raw.text, raw.exact);
    if (number !== null) return { text: number, type: "number", cell };
  }
  return { text: text.trim(), cell };
}

/** Null for a number that is shown with signs of its own (80%). */
function wholeNumber(shown: string, exact: number | undefined): string | null {
  const plain =
    exact !== undefined && /^-?[\d,]+(?:\.\d+)?$/.test(shown) ? String(exact) : shown.replaceAll(",", "");
  return /^-?\d{1,15}(?:\.\d{1,12})?$/.test(plain) ? String(numberOfEdit(plain)) : null;
}
