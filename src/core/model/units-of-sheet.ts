import type { Measure } from "./measure";
import type { MeasureSheet } from "./measure-sheet";
import { unitsOf } from "./units-of";
import { squash } from "../text/squash";

/** A responsible unit: its name as the sheet first writes it, and what is the same for all ways of writing it. */
export interface Unit {
  readonly key: string;
  readonly name: string;
}

/** The units of a sheet, in the order in which they first come, and those of each measure. */
export interface SheetUnits {
  readonly all: readonly Unit[];
  /** None for a measure that names none. */
  readonly of: (ordinal: number) => readonly Unit[];
}

/** Reads the responsible units of all measures, once for each sheet that was read. */
export function unitsOfSheet(sheet: MeasureSheet): SheetUnits {
  const known = REMEMBERED.get(sheet.measures);
  if (known !== undefined) return known;
  const all = new Map<string, Unit>();
  const byMeasure = sheet.measures.map((measure) =>
    unitsOf(measure.cells.responsibleUnit.text).map((name) => {
      const key = squash(name);
      const unit = all.get(key) ?? { key, name };
      all.set(key, unit);
      return unit;
    }),
  );
  const units: SheetUnits = { all: [...all.values()], of: (ordinal) => byMeasure[ordinal - 1] ?? [] };
  REMEMBERED.set(sheet.measures, units);
  return units;
}

const REMEMBERED = new WeakMap<readonly Measure[], SheetUnits>();
