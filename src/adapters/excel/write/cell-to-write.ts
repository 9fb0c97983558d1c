import type { CellEdit } from "../../../core/changes/cell-edit";
import { cellRef } from "../../../core/model/cell-ref";
import { cellInput } from "../cells/cell-input";
import { isSameContent } from "../cells/cell-state";
import { isKept } from "../cells/is-kept";
import type { CellContent, KeptCell } from "../cells/kept-state";
import type { CellNow } from "../cells/queue-cell";
import { typedInput } from "../cells/typed-input";
import type { JudgedCell, JudgedRow } from "./judge-item";
import type { SeenCell } from "../steps/look-at-cells";
import type { CellToSet, SetCell } from "../steps/set-cells";

/** A cell that is to be written, and the edit that says what. */
export interface CellToWrite extends CellToSet {
  readonly edit: CellEdit;
  readonly numberFormat: string | null;
}

/** A proposed edit on its way into its cell. */
export function cellToWrite({ edit, meant, seen, restsOn }: JudgedCell): CellToWrite {
  const { value, numberFormat } = typedInput(edit, seen.now.state.numberFormat);
  return {
    edit,
    numberFormat,
    meant,
    seen,
    restsOn,
    text: edit.after,
    put: (range) => {
      if (numberFormat !== null) range.numberFormat = [[numberFormat]];
      range.values = [[value]];
    },
    isSet: (now) => isKept(edit, now),
    isHalfSet: (now) =>
      now.state.numberFormat === (numberFormat ?? seen.now.state.numberFormat) &&
      isSameContent(seen.now.state, now.state),
  };
}

/**
 * The mark of a row that is to go, after the text of one of its cells: no letter of it is lost, no matter what happens in
 * between.
 */
export function markToWrite({
  removal: { sheet, row },
  meant,
  seen,
  restsOn,
  marked,
}: JudgedRow): CellToWrite {
  const before = seen.now.text;
  const after = `${before} ${marked.mark}`;
  const edit = { sheet, cell: cellRef(marked.markColumn, row), before, after };
  return {
    edit,
    numberFormat: null,
    meant,
    seen,
    restsOn,
    text: after,
    put: (range) => {
      range.values = [[cellInput(after, seen.now.state.numberFormat)]];
    },
    isSet: (now) => now.text === after,
  };
}

/**
 * What is kept of a cell so that it can be put back; null where it is as it was.
 * Its row and witness are those of before the change, see `keepGroups`.
 */
export function keptCell({ edit, seen, meant, numberFormat }: CellToWrite, result: SetCell): KeptCell | null {
  const kept = (before: CellContent, after: CellContent | null): KeptCell => ({
    edit,
    sheetId: seen.sheetId,
    column: seen.column,
    row: seen.row,
    witness: meant.witness,
    before,
    numberFormat: numberFormat ?? seen.now.state.numberFormat,
    after,
  });
  switch (result.kind) {
    case "set":
    case "refused":
      return isSame(seen, result.now) ? null : kept(seen.now, result.now);
    case "notTakenOut":
      return kept({ state: result.was, look: seen.now.look }, result.now);
    case "fault":
      return result.isChanged ? kept(seen.now, result.now) : null;
    case "takenOut":
      return null;
  }
}

function isSame({ now: then }: SeenCell, now: CellNow): boolean {
  return isSameContent(then.state, now.state) && then.state.numberFormat === now.state.numberFormat;
}
