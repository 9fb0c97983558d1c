import { showValue } from "../read/show-value";
import type { RawCell } from "../../../core/sheet/raw-table";

/** What a cell holds, as much as Excel says; it does not say whether there is an apostrophe before the text. */
export interface CellState {
  readonly value: string | number | boolean;
  /** `Excel.RangeValueType`. */
  readonly kind: string;
  readonly numberFormat: string;
  /** With its "="; null for a cell without a formula. */
  readonly formula: string | null;
}

/** What `range.load` has to be given for `stateOf`. */
export const STATE_FIELDS = "values,valueTypes,numberFormat,formulas";

/** One cell of a range, after the sync; counted from the top left one. */
export function stateOf(range: Excel.Range, row = 0, column = 0): CellState {
  const value: unknown = range.values[row]?.[column];
  const formula: unknown = range.formulas[row]?.[column];
  return {
    value: typeof value === "number" || typeof value === "boolean" ? value : String(value ?? ""),
    kind: String(range.valueTypes[row]?.[column] ?? ""),
    numberFormat: String(range.numberFormat[row]?.[column] ?? "General"),
    // A text like "=ก" after an apostrophe is its own value (office-js issue 6687).
    formula: typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null,
  };
}

/** Whether two states hold the same, without regard to the number format. */
export function isSameContent(one: CellState, other: CellState): boolean {
  if (one.formula !== null || other.formula !== null) return one.formula === other.formula;
  return one.value === other.value && one.kind === other.kind;
}

/** What a cell shows. */
export function shownBy({ value, kind, numberFormat }: CellState): Pick<RawCell, "text" | "type"> {
  return showValue({ value, type: kind, format: numberFormat });
}
