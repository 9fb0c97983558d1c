import type { RawCell } from "../sheet/raw-table";
import { isErrorCell } from "../sheet/table-grid";
import { whyLeft, type UnitWords } from "./why-left";

/**
 * Why a filled cell of a unit's file says nothing: it holds an error, a formula that no program has worked out, or a picture; null for
 * a cell that is blank or says something, and for one that shows the very same in the main workbook, from where it was sent.
 */
export function unreadValue(cell: RawCell | null, main: readonly (RawCell | null)[]): UnitWords | null {
  if (cell === null) return null;
  if (cell.type === "picture") return whyLeft("picture");
  if (!isErrorCell(cell)) return null;
  const error = cell.text.trim();
  if (main.some((one) => one !== null && isErrorCell(one) && one.text.trim() === error)) return null;
  return error === "" ? whyLeft("notCalculated") : whyLeft("errorValue", { error });
}
