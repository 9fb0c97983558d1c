import { plainCellText } from "../../../core/text/plain-cell-text";
import { parseNumberFormat, type NumberFormat } from "../../cell-values/number-format";
import { isPictureFormula } from "../../cell-values/picture-formula";
import { showNumber } from "../../cell-values/show-number";
import type { RawCell } from "../../../core/sheet/raw-table";

/** One cell as the Excel API gives it. */
export interface ExcelCell {
  readonly value: unknown;
  /** `Excel.RangeValueType`. */
  readonly type: string;
  readonly format: string;
}

/**
 * What a cell shows, worked out from its value and number format by the same rules as for a file. Range.text is not asked: it
 * doubles the bytes, and shows ##### where a column is too narrow.
 */
export function showValue({ value, type, format }: ExcelCell): Pick<RawCell, "text" | "type" | "exact"> {
  if (typeof value === "number") return showNumber(value, numberFormat(format), false);
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", type: "boolean" };
  // A picture placed in the cell, or a card of linked data: `values` gives #VALUE! for both.
  if (type === "RichValue" || isPictureFormula(String(value ?? ""))) return { text: "", type: "picture" };
  if (type === "Error") return { text: String(value), type: "error" };
  return { text: plainCellText(String(value ?? "")), type: "text" };
}

const KNOWN = new Map<string, NumberFormat>();

function numberFormat(code: string): NumberFormat {
  const found = KNOWN.get(code);
  if (found) return found;
  const parsed = parseNumberFormat(code);
  KNOWN.set(code, parsed);
  return parsed;
}
