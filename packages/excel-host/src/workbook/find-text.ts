import { cellArea, cellCount, WHOLE_SHEET, type Area } from "./area";
import { existingCells, formatAt } from "./cells";
import { isRowHidden } from "./row-and-column-sizes";
import { shownText } from "./shown-text";
import type { Sheet } from "./sheet";
import { wildcardPattern } from "./wildcard-pattern";

/** What `Range.find` looks for and how it compares. */
export interface TextSearch {
  readonly text: string;
  readonly isWhole: boolean;
  readonly isCaseSensitive: boolean;
  readonly isBackwards: boolean;
  /** Whether cells that nobody sees are looked at, too. */
  readonly findsHidden: boolean;
}

function isOutOfSight(sheet: Sheet, row: number, column: number): boolean {
  return sheet.visibility !== "Visible" || isRowHidden(sheet, row) || sheet.hiddenColumns.has(column);
}

/** The cells that match, in the order of reading. */
function matchesIn(sheet: Sheet, area: Area, search: TextSearch): Area[] {
  const pattern = wildcardPattern(search.text, search);
  return existingCells(sheet, area)
    .filter(({ cell, row, column }) => {
      if (cell.kind === "Empty" || (!search.findsHidden && isOutOfSight(sheet, row, column))) return false;
      return pattern.test(shownText(cell.value, formatAt(sheet, row, column).numberFormat));
    })
    .map(({ row, column }) => cellArea(row, column))
    .sort((one, other) => one.top - other.top || one.left - other.left);
}

/**
 * The first cell, row by row, that shows a text; the last one where the search goes backwards; null where none does. A
 * range of several cells is searched by itself. For a single cell Excel searches the whole sheet from that cell on, goes
 * around the end, and looks at that cell last.
 *
 * That it is the shown text which counts, as in Excel's own Find with "Look in: Values", is an assumption.
 */
export function findText(sheet: Sheet, area: Area, search: TextSearch): Area | null {
  const isSingle = cellCount(area) === 1;
  const found = matchesIn(sheet, isSingle ? WHOLE_SHEET : area, search);
  if (search.isBackwards) found.reverse();
  if (!isSingle) return found[0] ?? null;
  const isAhead = ({ top, left }: Area): boolean => {
    const distance = top - area.top || left - area.left;
    return search.isBackwards ? distance < 0 : distance > 0;
  };
  return found.find(isAhead) ?? found[0] ?? null;
}
