import type { ResultColumn } from "../../model/columns";
import type { Measure } from "../../model/measure";
import { onceForColumn } from "../../model/once-for-column";
import { withoutTargets } from "../../model/without-targets";
import { indexFrom } from "../../text/text-span";
import { findFigures, type Figure } from "./find-figures";
import { findPacesAndRanks } from "./find-paces-and-ranks";

/** The figures of a result besides its unmeasured targets, found once however many targets and trends ask for them. */
export interface MeasuredFigures {
  /** In order. */
  readonly figures: readonly Figure[];
  readonly units: ReadonlySet<string>;
  /** True where two are of the same unit: they may be before and after. */
  readonly hasPair: boolean;
}

/** Counts and measured values. */
export const measuredFigures = onceForColumn((measure: Measure, column: ResultColumn): MeasuredFigures =>
  compared(findFigures(withoutTargets(measure, column))),
);

/** Minutes, hours and places in an order. */
export const measuredPaces = onceForColumn((measure: Measure, column: ResultColumn): MeasuredFigures =>
  compared(findPacesAndRanks(withoutTargets(measure, column))),
);

function compared(found: readonly Figure[]): MeasuredFigures {
  const figures = [...found].sort((a, b) => a.start - b.start);
  const units = new Set(figures.map(({ unit }) => unit));
  return { figures, units, hasPair: units.size < figures.length };
}

/** The first figure that begins at a place of the text or after it. */
export function figureFrom({ figures }: MeasuredFigures, place: number): Figure | undefined {
  return figures[indexFrom(figures, place)];
}
