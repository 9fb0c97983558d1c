import { cellRef } from "../../core/model/cell-ref";
import type { RowRemoval } from "../../core/changes/workbook-edits";
import type { RawArea } from "../../core/sheet/raw-table";
import { cellText } from "../../core/sheet/table-grid";
import { shownBy, type CellState } from "./cell-state";
import { refersToRow } from "./refers-to-row";
import type { LeftReason } from "../../app/changes/left-reasons";

/** What is known of a row that is to be removed, and of what has to do with it. */
export interface RowFacts {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** From column A to the last one in use. */
  readonly cells: readonly CellState[];
  /** True for a sheet too wide to be looked at. */
  readonly isTooWide: boolean;
  readonly isHidden: boolean;
  /** What a filter of the sheet covers, null where there is none; whether it hides rows now. */
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
export function judgeRemoval(removal: RowRemoval, facts: RowFacts): LeftReason | null {
  const { row } = removal;
  const endsAt = ({ top, bottom }: RawArea): boolean => row === top || row === bottom;
  if (facts.isProtected) return "rowProtected";
  if (facts.cells.some(({ formula }) => formula !== null)) return "rowHasFormula";
  if (facts.isTooWide || !isAsProposed(removal, facts.cells)) return "rowChanged";
  if (facts.merges.some((area) => crosses(area, row))) return "rowMerged";
  const isFiltered = facts.filter !== null && (endsAt(facts.filter) || (facts.isFiltered && facts.isHidden));
  if (isFiltered) return "rowFiltered";
  if (facts.holdsMore || facts.printAreas.some(endsAt)) return "rowHoldsMore";
  const place = { sheet: facts.sheet, row };
  const isReferredTo = facts.formulas.some(({ formula, sheet }) => refersToRow(formula, sheet, place));
  return isReferredTo ? "rowReferredTo" : null;
}

/** A merged area of this row and others: inside it, the row could come back, but its text might stand in another row. */
function crosses({ top, bottom }: RawArea, row: number): boolean {
  return top <= row && row <= bottom && top !== bottom;
}

function isAsProposed({ row, cells }: RowRemoval, now: readonly CellState[]): boolean {
  const shown = now.flatMap((state, index) => {
    const { text, type } = shownBy(state);
    const worded = cellText({ column: index + 1, text, type, isFormula: false });
    return text === "" ? [] : [{ cell: cellRef(index + 1, row), text, worded, isDate: type === "date" }];
  });
  return (
    shown.length === cells.length &&
    shown.every(({ cell, text, worded, isDate }, index) => {
      const listed = cells[index];
      const isSame = listed?.before === text || (isDate && listed?.before === worded);
      return listed?.cell === cell && isSame;
    })
  );
}
