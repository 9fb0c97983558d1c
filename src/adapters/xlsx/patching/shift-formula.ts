import { LAST_COLUMN, LAST_ROW } from "../limits";
import { mapReferences, writeReference, type ReferenceEnd } from "./map-references";
import { throwRowsStay, type RowShift } from "./row-shift";

/** The sheet that loses rows, and the place of a formula. */
export interface FormulaScope {
  readonly shift: RowShift;
  /** True for the name of the sheet that loses rows. */
  readonly isTarget: (sheet: string) => boolean;
  /** True where a reference without a sheet's name is one to that sheet. */
  readonly isOwn: boolean;
  /** True where a row without a dollar sign moves with the cell that uses the name, so that nobody can say what it refers to. */
  readonly isFloating?: boolean;
}

/**
 * A formula after the removal: references to rows below move up, ranges that lose rows shrink.
 * A reference that would be lost hinders its rows.
 * @throws (throwRowsStay) where nobody can say what a name refers to
 */
export function shiftFormula(formula: string, scope: FormulaScope): string {
  const { shift, isTarget, isOwn, isFloating = false } = scope;
  return mapReferences(formula, ({ sheet, first, last }) => {
    if (sheet === null ? !isOwn : !isTarget(sheet)) return null;
    const [one, other] = [first.row as number, (last ?? first).row as number];
    const [top, bottom] = [Math.min(one, other), Math.max(one, other)];
    const span = shift.moveSpan(top, bottom);
    if (span === null) {
      shift.hinder("rowReferredTo", top, bottom, "span");
      return null;
    }
    if (isFloating && !(first.isRowFixed && (last ?? first).isRowFixed))
      return throwRowsStay("rowCannotFollow");
    if (span.top === top && span.bottom === bottom) return null;
    const [newOne, newOther] = one <= other ? [span.top, span.bottom] : [span.bottom, span.top];
    return writeReference({ first: { ...first, row: newOne }, last: last && { ...last, row: newOther } });
  });
}

/**
 * A formula as Excel fills it a number of rows and columns further: what has no dollar sign moves along, if necessary around the
 * edge of the sheet.
 * @example moveFormula("A1+$B$1", 1, 0) // "A2+$B$1"
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moveEnd = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    row: end.row === null || end.isRowFixed ? end.row : around(end.row + rows, LAST_ROW),
    column: end.column === null || end.isColumnFixed ? end.column : around(end.column + columns, LAST_COLUMN),
  });
  return mapReferences(formula, ({ first, last }) =>
    writeReference({ first: moveEnd(first), last: last && moveEnd(last) }),
  );
}

function around(place: number, last: number): number {
  return ((((place - 1) % last) + last) % last) + 1;
}
