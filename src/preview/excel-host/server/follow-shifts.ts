import type { Sheet } from "../workbook/sheet";
import type { AreaShift } from "../workbook/workbook";
import { isObjectOf, type RangeTarget, type ServerObject } from "./targets";

/** A function that moves ranges of one sheet: those given, and those inside kept objects. */
export function areaShiftFor(
  sheet: Sheet,
  shift: AreaShift,
): (ranges: readonly RangeTarget[], kept: readonly ServerObject[]) => void {
  return (ranges, kept) => {
    const held = kept.flatMap((object) => {
      if (isObjectOf(object, "Range")) return [object.target];
      return isObjectOf(object, "RangeAreas") ? object.target : [];
    });
    for (const target of new Set([...ranges, ...held])) {
      if (target.sheet === sheet && target.area) target.area = shift(target.area);
    }
  };
}
