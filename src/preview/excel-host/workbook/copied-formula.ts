import { columnIndex, columnLetters } from "./address";
import { maxColumns, maxRows } from "./area";
import { mapReferences } from "./formula-tokens";

const part = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

/** One end of a reference (`B$3`, `B`, `3`) so many rows and columns on; null if it leaves the sheet. */
function movedPart(text: string, down: number, right: number): string | null {
  const [, firstSign = "", letters = "", secondSign = "", digits = ""] = part.exec(text) ?? [];
  // In "$3" the sign belongs to the row, though it stands where the column's would.
  const rowSign = letters === "" ? firstSign : secondSign;
  const column = letters === "" ? 0 : columnIndex(letters) + (firstSign === "$" ? 0 : right);
  const row = digits === "" ? 1 : Number(digits) + (rowSign === "$" ? 0 : down);
  if (row < 1 || row > maxRows || column < 0 || column >= maxColumns) return null;
  const columnPart = letters === "" ? "" : `${firstSign}${columnLetters(column)}`;
  return digits === "" ? columnPart : `${columnPart}${rowSign}${row}`;
}

/**
 * A formula as it stands in a cell it was copied to: references without `$` move along. Source: support.microsoft.com,
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
