import { columnNumber, columnLetters } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import { mapReferences } from "./formula-tokens";

const FORMULA_PART = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

/** One end of a reference (`B$3`, `B`, `3`) moved by a number of rows and columns; null if it leaves the sheet. */
function movedPart(text: string, down: number, right: number): string | null {
  const [, firstSign = "", letters = "", secondSign = "", digits = ""] = FORMULA_PART.exec(text) ?? [];
  // In "$3" the first sign belongs to the row, as there is no column.
  const rowSign = letters === "" ? firstSign : secondSign;
  const column = letters === "" ? 1 : columnNumber(letters) + (firstSign === "$" ? 0 : right);
  const row = digits === "" ? 1 : Number(digits) + (rowSign === "$" ? 0 : down);
  if (row < 1 || row > MAX_ROWS || column < 1 || column > MAX_COLUMNS) return null;
  const columnPart = letters === "" ? "" : `${firstSign}${columnLetters(column)}`;
  return digits === "" ? columnPart : `${columnPart}${rowSign}${row}`;
}

/**
 * The formula in the cell to which it was copied: references without `$` move along. Source: support.microsoft.com,
 * "Switch between relative, absolute, and mixed references".
 * @example copiedFormula("=B2*$C$1", 3, 0) is "=B5*$C$1"
 */
export function copiedFormula(formula: string, down: number, right: number): string {
  return mapReferences(formula, (reference) => {
    const cells = reference.slice(reference.lastIndexOf("!") + 1);
    const parts = cells.split(":").map((each) => movedPart(each, down, right));
    if (parts.includes(null)) return "#REF!";
    return reference.slice(0, reference.length - cells.length) + parts.join(":");
  });
}
