import { parsePlainDate } from "../../core/calendar/plain-date";
import type { RawCell } from "../../core/sheet/raw-table";
import { decodeCellText } from "./cell-text";
import { isTrue } from "./is-true";
import { GENERAL_FORMAT, type NumberFormat } from "../cell-values/number-format";
import { isPictureFormula } from "../cell-values/picture-formula";
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
  /** `vm`: the rich value that it shows, by number; left out for a cell without one. */
  readonly richValue?: string | undefined;
  readonly hasFormula: boolean;
}

/** What cells refer to elsewhere in the workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
  /** The rich values that are errors; any other is a picture, or a card of linked data. */
  readonly richErrors: ReadonlySet<string>;
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
  if (cell.type === "str") {
    if (isPictureFormula(cell.value)) return { text: "", type: "picture" };
    return { text: decodeCellText(cell.value), type: "text" };
  }
  const value = cell.value.trim();
  // A result that is a blank text has the type of one; here no program has worked the formula out (openpyxl writes none).
  if (value === "") return { text: "", type: cell.hasFormula ? "error" : "text" };
  switch (cell.type) {
    case "s": {
      const text = context.strings[Number(value)];
      return text === undefined ? null : { text, type: "text" };
    }
    case "b":
      return { text: isTrue(value) ? "TRUE" : "FALSE", type: "boolean" };
    case "e":
      if (isRichValue(cell, value, context)) return { text: "", type: "picture" };
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

/** A program that knows no rich values is given #VALUE! to show ([MS-XLSX] 2.3.6). */
function isRichValue({ richValue }: StoredCell, value: string, { richErrors }: CellContext): boolean {
  return richValue !== undefined && value === "#VALUE!" && !richErrors.has(richValue);
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
