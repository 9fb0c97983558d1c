import type { Measure } from "../model/measure";
import type { PlacedOutcome } from "./placed-outcome";
import type { Check, MeasureContext, Problem, SheetFacts } from "./check";

/** What the checks said of one measure. */
export interface SaidOfMeasure {
  /** The errors in its rows: they may stand in a row between its own. */
  readonly errors: string;
  readonly outcomes: readonly PlacedOutcome[];
}

/** What the checks said under the same facts. */
export interface SaidBefore {
  readonly measures: WeakMap<Measure, SaidOfMeasure>;
  /** The outcome of each problem that a check of the whole sheet reports again as the same object. */
  readonly problems: WeakMap<Problem, PlacedOutcome>;
}

/**
 * What the checks said of a sheet, for the next check of the same sheet after an edit. A measure whose rows say the same is the
 * same object (`readMeasureSheet`), and what was said of it holds as long as all that its checks may ask besides is the same.
 */
export interface CheckMemory {
  /** What was said under these facts; where the facts are others than last time, nothing was. */
  readonly saidUnder: (checks: readonly Check[], facts: SheetFacts, context: MeasureContext) => SaidBefore;
}

/** Makes a memory with nothing in it. */
export function createCheckMemory(): CheckMemory {
  let last: readonly unknown[] = [];
  let said = nothingSaid();
  return {
    saidUnder: (checks, facts, context) => {
      const now = keyOf(checks, facts, context);
      if (now.some((part, index) => part !== last[index])) said = nothingSaid();
      last = now;
      return said;
    },
  };
}

function nothingSaid(): SaidBefore {
  return { measures: new WeakMap(), problems: new WeakMap() };
}

/** The kinds and errors of a measure's own cells are known by its rows, so that they are left out. */
function keyOf(checks: readonly Check[], facts: SheetFacts, context: MeasureContext): readonly unknown[] {
  const { ruleSet, spelling } = context;
  const ofSheet = { ...facts, errorCells: null, cellKinds: null };
  return [
    checks,
    ruleSet,
    spelling,
    JSON.stringify([ofSheet, { ...context, ruleSet: null, spelling: null }]),
  ];
}
