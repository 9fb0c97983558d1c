import type { RawArea } from "../../../core/sheet/raw-table";

/** What `range.load` has to be given for `areaOf`. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Queues the places of several areas: by their numbers, not by `address`, since one text for all of them has to be taken apart and
 * sheet names hold commas.
 * @returns reads them, after the sync
 */
export function queueAreas(areas: Excel.RangeAreas): () => readonly RawArea[] {
  const ranges = areas.areas;
  ranges.load(`items/${PLACE.replaceAll(",", ",items/")}`);
  return () => (areas.isNullObject ? [] : ranges.items.map(areaOf));
}

/** Rows and columns counted from 1. */
export function areaOf(range: Excel.Range): RawArea {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}
