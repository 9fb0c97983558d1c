import type { CellEdit } from "../../../core/changes/cell-edit";
import { dateOfEdit, numberOfEdit } from "../../../core/changes/typed-text";
import { THAI_DATE_FORMAT } from "../../../core/model/thai-date-format";
import { parseNumberFormat } from "../../cell-values/number-format";
import { showsDay } from "../../cell-values/show-date";
import { toSerial } from "../../../core/calendar/to-serial";
import { cellInput } from "./cell-input";

/** What a cell is given for an edit. */
export interface TypedInput {
  readonly value: string | number;
  /** The number format that the cell needs for it, null where its own will do. */
  readonly numberFormat: string | null;
}

/**
 * What to put into a cell, so that it shows what was proposed: a date as a date, in Thai words where the cell has no date format;
 * a number as a number, not in a cell whose format would show it as something else (a date, a percentage, a text).
 * @param numberFormat of the cell as it is
 * @example typedInput({ …, after: "2025-06-30", type: "date" }, "General") // { value: 45838, numberFormat: "[$-107041E]d mmm yyyy" }
 */
export function typedInput({ after, type }: CellEdit, numberFormat: string): TypedInput {
  if (type === undefined || after === "") {
    return { value: cellInput(after, numberFormat), numberFormat: null };
  }
  if (type === "date") {
    return {
      value: toSerial(dateOfEdit(after)),
      numberFormat: isDateFormat(numberFormat) ? null : THAI_DATE_FORMAT,
    };
  }
  return { value: numberOfEdit(after), numberFormat: showsNumbers(numberFormat) ? null : "General" };
}

/** A format that shows only the month would hide the day that is written. */
function isDateFormat(code: string): boolean {
  if (code === "@") return false;
  const [{ shape, tokens }] = parseNumberFormat(code);
  return shape === "date" && showsDay(tokens);
}

function showsNumbers(code: string): boolean {
  if (code === "@") return false;
  return parseNumberFormat(code).every(
    ({ shape, tokens }) =>
      (shape === "number" || shape === "general") && !tokens.some(({ kind }) => kind === "percent"),
  );
}
