import type { Measure } from "../model/measure";
import type { ErrorCell, MeasureSheet } from "../model/measure-sheet";
import { addAll } from "../lists/add-all";
import { addToGroup } from "../lists/group-by";
import type { Check, CheckContext, MeasureContext, Problem, SheetFacts } from "./check";
import { createCheckMemory, type SaidOfMeasure } from "./check-memory";
import { inOrder } from "./compare-places";
import type { Outcome, PlacedOutcome } from "./placed-outcome";
import { problemStamper, type ProblemStamper } from "./stamp-problem";

/**
 * Runs every check over a sheet and stamps what they report.
 * @returns outcomes in the order of the sheet: no cell first, then by row and column; other sheets after the measures sheet
 * @throws Error naming the check that broke: a fault of the tool is not a finding
 */
export function runChecks(
  checks: readonly Check[],
  sheet: MeasureSheet,
  context: CheckContext,
  memory = createCheckMemory(),
): Outcome[] {
  return runChecksUpTo(Infinity, checks, sheet, context, memory) as Outcome[];
}

/**
 * The same for a sheet from a stranger: a cell of 30,000 letters may hold thousands of slips, and nobody reads a million findings.
 * @param most findings that are wanted
 * @param memory what was said of the sheet before; left out where nothing is remembered
 * @param onShare told which share of the measures was asked about, from 0 to 1
 * @returns null where there are more; the checks that are left are then not run
 */
export function runChecksUpTo(
  most: number,
  checks: readonly Check[],
  sheet: MeasureSheet,
  context: CheckContext,
  memory = createCheckMemory(),
  onShare?: (share: number) => void,
): Outcome[] | null {
  const asked = { sheet: factsOf(sheet), context: measureContextOf(context) };
  const said = memory.saidUnder(checks, asked.sheet, asked.context);
  const stampers = checks.map(problemStamper);
  const placed: PlacedOutcome[] = [];
  for (const [index, check] of checks.entries()) {
    if (check.evaluateMeasure !== undefined) continue;
    const problems = named(check, () => check.evaluate(sheet, context));
    if (placed.length + problems.length > most) return null;
    for (const problem of problems) {
      const outcome = said.problems.get(problem) ?? (stampers[index] as ProblemStamper)(problem);
      said.problems.set(problem, outcome);
      placed.push(outcome);
    }
  }
  const evaluate = (measure: Measure): PlacedOutcome[] =>
    checks.flatMap((check, index) => {
      const problems = named(check, () => check.evaluateMeasure?.(measure, asked.sheet, asked.context) ?? []);
      return problems.map(stampers[index] as ProblemStamper);
    });
  let done = 0;
  for (const outcomes of outcomesOfMeasures(sheet, said.measures, evaluate)) {
    if (placed.length + outcomes.length > most) return null;
    addAll(placed, outcomes);
    done += 1;
    onShare?.(done / sheet.measures.length);
  }
  placed.sort(comparePlaced);
  return placed.map(({ outcome }) => outcome);
}

/** What the checks say of each measure: what is remembered of it, or what they say now. */
function* outcomesOfMeasures(
  { measures, errorCells }: MeasureSheet,
  said: WeakMap<Measure, SaidOfMeasure>,
  evaluate: (measure: Measure) => PlacedOutcome[],
): Generator<readonly PlacedOutcome[]> {
  const errorsOf = errorsByMeasure(errorCells);
  for (const measure of measures) {
    const errors = errorsOf(measure);
    const known = said.get(measure);
    const outcomes = known?.errors === errors ? known.outcomes : evaluate(measure).sort(comparePlaced);
    if (outcomes !== known?.outcomes) said.set(measure, { errors, outcomes });
    yield outcomes;
  }
}

/** Only these, whatever else the sheet holds: what a check cannot see cannot change what it says. */
function factsOf(sheet: MeasureSheet): SheetFacts {
  const { columns, fiscalYear, fiscalYearSource, organization, errorCells, cellKinds } = sheet;
  return { sheet: sheet.sheet, columns, fiscalYear, fiscalYearSource, organization, errorCells, cellKinds };
}

function measureContextOf({
  today,
  purpose,
  settings,
  ruleSet,
  spelling,
  wordsSaidRight,
}: CheckContext): MeasureContext {
  return { today, purpose, settings, ruleSet, spelling, wordsSaidRight };
}

function errorsByMeasure(errorCells: readonly ErrorCell[]): (measure: Measure) => string {
  const errors = new Map<number | null, ErrorCell[]>();
  for (const error of errorCells) addToGroup(errors, error.measure, error);
  return ({ ordinal }) => {
    const own = errors.get(ordinal);
    return own === undefined ? "" : JSON.stringify(own);
  };
}

function comparePlaced(a: PlacedOutcome, b: PlacedOutcome): number {
  return inOrder(a.place, b.place) || a.order - b.order;
}

function named(check: Check, evaluate: () => readonly Problem[]): readonly Problem[] {
  try {
    return evaluate();
  } catch (cause) {
    throw new Error(`check ${check.id} failed`, { cause });
  }
}
