import { parsePlainDate } from "../../core/calendar/plain-date";
import type { RawCell } from "../../core/sheet/raw-table";
import { decodeCellText } from "./cell-text";
import { isTrue } from "./is-true";
import { GENERAL_FORMAT, type NumberFormat } from "../cell-values/number-format";
import { showDate } from "../cell-values/show-date";
import { showNumber } from "../cell-values/show-number";

/** A cell as the sheet's XML has it. */
export interface StoredCell {
  /** ECMA-376 part 1, 18.18.11: n, s, str, inlineStr, b, e, d. */
  readonly type: string;
  readonly value: string;
  /** Text of an `inlineStr`. */
  readonly inlineText: string;
  /** Index of its style. */
  readonly style: number;
}

/** What cells refer to elsewhere in the workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

/**
 * What a cell shows, "" where it shows nothing.
 * @returns null for a text that is not in the workbook's list of texts
 */
export function showCell(
  cell: StoredCell,
  context: CellContext,
): Pick<RawCell, "text" | "type" | "exact"> | null {
  if (cell.type === "inlineStr") return { text: decodeCellText(cell.inlineText), type: "text" };
  if (cell.type === "str") return { text: decodeCellText(cell.value), type: "text" };
  const value = cell.value.trim();
  if (value === "") return { text: "", type: "text" };
  switch (cell.type) {
    case "s": {
      const text = context.strings[Number(value)];
      return text === undefined ? null : { text, type: "text" };
    }
    case "b":
      return { text: isTrue(value) ? "TRUE" : "FALSE", type: "boolean" };
    case "e":
      return { text: value, type: "error" };
    case "d": {
      const date = parsePlainDate(value.slice(0, 10));
      const [section] = context.formats[cell.style] ?? GENERAL_FORMAT;
      if (date === null) return { text: value, type: "text" };
      return { text: section.shape === "date" ? showDate(date, section) : date, type: "date" };
    }
    default:
      return showNumeric(value, cell.style, context);
  }
}

function showNumeric(
  value: string,
  style: number,
  context: CellContext,
): Pick<RawCell, "text" | "type" | "exact"> {
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: decodeCellText(value), type: "text" };
  return showNumber(number, context.formats[style] ?? GENERAL_FORMAT, context.is1904);
}
