import { plainCellText } from "../../core/sheet/cells/plain-cell-text";
import { parseNumberFormat, type NumberFormat } from "../../core/sheet/cells/number-format";
import { showNumber } from "../../core/sheet/cells/show-number";
import type { RawCell } from "../../core/sheet/raw-table";

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
  if (type === "Error") return { text: String(value), type: "error" };
  return { text: plainCellText(String(value ?? "")), type: "text" };
}

const known = new Map<string, NumberFormat>();

function numberFormat(code: string): NumberFormat {
  const found = known.get(code);
  if (found) return found;
  const parsed = parseNumberFormat(code);
  known.set(code, parsed);
  return parsed;
}
