import type { Measure } from "../model/measure";
import type { MeasureSheet } from "../model/measure-sheet";
import { unitsOfSheet } from "../model/units-of-sheet";

/** A unit and its measures, in the order of the sheet. */
export interface UnitMeasures {
  readonly unit: string;
  /** Never empty. */
  readonly measures: readonly Measure[];
}

/** Who answers for which measures; a measure of two units stands under both. */
export interface MeasuresByUnit {
  /** In the order in which the sheet names them first. */
  readonly units: readonly UnitMeasures[];
  /** Measures that name no unit. */
  readonly without: readonly Measure[];
}

/** Parts the measures of a sheet by the units that they name. */
export function measuresByUnit(sheet: MeasureSheet): MeasuresByUnit {
  const { all, of } = unitsOfSheet(sheet);
  const byKey = new Map<string, Measure[]>(all.map(({ key }) => [key, []]));
  const without: Measure[] = [];
  for (const measure of sheet.measures) {
    const units = of(measure.ordinal);
    if (units.length === 0) without.push(measure);
    for (const { key } of units) byKey.get(key)?.push(measure);
  }
  return { units: all.map(({ key, name }) => ({ unit: name, measures: byKey.get(key) ?? [] })), without };
}
