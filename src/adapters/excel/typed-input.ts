import { parsePlainDate } from "../../core/calendar/plain-date";
import type { CellEdit } from "../../core/changes/cell-edit";
import { THAI_DATE_FORMAT } from "../../core/model/thai-date-format";
import { parseNumberFormat } from "../../core/sheet/cells/number-format";
import { cellInput } from "./cell-input";
import { toSerial } from "./to-serial";

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
    return { value: serialOf(after), numberFormat: isDateFormat(numberFormat) ? null : THAI_DATE_FORMAT };
  }
  return { value: numberOf(after), numberFormat: showsNumbers(numberFormat) ? null : "General" };
}

/** The number of a number edit; any other text is a mistake of the tool. */
export function numberOf(text: string): number {
  const number = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(number)) throw new Error(`no number: ${text}`);
  return number;
}

/** The serial of a date edit; any other text is a mistake of the tool. */
export function serialOf(text: string): number {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`no date: ${text}`);
  return toSerial(date);
}

function isDateFormat(code: string): boolean {
  return code !== "@" && parseNumberFormat(code)[0].shape === "date";
}

function showsNumbers(code: string): boolean {
  if (code === "@") return false;
  return parseNumberFormat(code).every(
    ({ shape, tokens }) =>
      (shape === "number" || shape === "general") && !tokens.some(({ kind }) => kind === "percent"),
  );
}
