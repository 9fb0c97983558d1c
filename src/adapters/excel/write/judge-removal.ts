import { isRowAsProposed } from "../../../app/changes/is-as-proposed";
import type { RowRemoval } from "../../../core/changes/workbook-edits";
import type { RawArea, RawCell } from "../../../core/sheet/raw-table";
import { shownBy, type CellState } from "../cells/cell-state";
import { refersToRow } from "./refers-to-row";
import type { LeftReason } from "../../../app/changes/left-reasons";

/** What is known about a row that will be removed, and about everything that refers to it. */
export interface RemovalFacts {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** From column A to the last one in use. */
  readonly cells: readonly CellState[];
  /** True for a sheet too wide to be looked at. */
  readonly isTooWide: boolean;
  readonly isHidden: boolean;
  /** What a filter of the sheet covers, null where there is no filter; `isFiltered`: whether it hides rows now. */
  readonly filter: RawArea | null;
  readonly isFiltered: boolean;
  /** Of the whole sheet. */
  readonly merges: readonly RawArea[];
  /** What is printed and which rows are repeated. */
  readonly printAreas: readonly RawArea[];
  readonly formulas: readonly { readonly formula: string; readonly sheet: string | null }[];
  /** Comments, notes, pictures, links, tables, drop-downs, page breaks, letters of several looks in one cell. */
  readonly holdsMore: boolean;
}

/** Why a row is not to be removed, null where it may: what could not be brought back exactly is not removed. */
export function judgeRemoval(removal: RowRemoval, facts: RemovalFacts): LeftReason | null {
  const { row } = removal;
  const endsAt = ({ top, bottom }: RawArea): boolean => row === top || row === bottom;
  if (facts.isProtected) return "rowProtected";
  if (facts.cells.some(({ formula }) => formula !== null)) return "rowHasFormula";
  if (facts.isTooWide || !isRowAsProposed(removal, shownCells(facts.cells))) return "rowChanged";
  if (facts.merges.some((area) => crosses(area, row))) return "rowMerged";
  const isFiltered = facts.filter !== null && (endsAt(facts.filter) || (facts.isFiltered && facts.isHidden));
  if (isFiltered) return "rowFiltered";
  if (facts.holdsMore || facts.printAreas.some(endsAt)) return "rowHoldsMore";
  const place = { sheet: facts.sheet, row };
  const isReferredTo = facts.formulas.some(({ formula, sheet }) => refersToRow(formula, sheet, place));
  return isReferredTo ? "rowReferredTo" : null;
}

/**
 * A merged area of this row and others: the row could be inserted again inside the area, but its text might be in another row.
 */
function crosses({ top, bottom }: RawArea, row: number): boolean {
  return top <= row && row <= bottom && top !== bottom;
}

function shownCells(now: readonly CellState[]): RawCell[] {
  return now.flatMap((state, index) => {
    const { text, type } = shownBy(state);
    return text === "" && type !== "picture" ? [] : [{ column: index + 1, text, type, isFormula: false }];
  });
}
