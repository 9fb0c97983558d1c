import type { Sheet } from "../workbook/sheet";
import type { AreaShift } from "../workbook/workbook";
import { isObjectOf, type RangeTarget, type ServerObject } from "./targets";

/**
 * A function that moves ranges of one sheet: those given, and those inside kept objects.
 *
 * `TrackedObjects.add` in @types/office-js: an object is tracked "for automatic adjustment based on surrounding changes in the
 * document"; `Excel.run` tracks every range from one `sync` to the next. So a range follows its cells when rows, columns or
 * cells are inserted or deleted, and when they are cut and put elsewhere (office-js issue 6102). A sort moves what is in
 * the cells and not the cells, so a range stays and then holds the texts of another row. No document says that; the probe
 * `kept-range-after-a-sort` asks a real Excel. Renaming a sheet changes no cell.
 *
 * A range whose cells or whose sheet were deleted answers InvalidReference, "This reference is not valid for the current
 * operation" (page application-specific-api-error-handling). That it is this code is an assumption, which the probe
 * `kept-range-of-a-deleted-row` asks after; what the adapter must rely on is that it is an error and not another cell.
 */
export function areaShiftFor(
  sheet: Sheet,
  shift: AreaShift,
): (ranges: readonly RangeTarget[], kept: readonly ServerObject[]) => void {
  return (ranges, kept) => {
    const moved = new Set<RangeTarget>();
    const follow = (target: RangeTarget): void => {
      if (target.sheet !== sheet || !target.area || moved.has(target)) return;
      moved.add(target);
      target.area = shift(target.area);
    };
    for (const target of ranges) follow(target);
    for (const object of kept) {
      if (isObjectOf(object, "Range")) follow(object.target);
      else if (isObjectOf(object, "RangeAreas")) object.target.forEach(follow);
    }
  };
}
