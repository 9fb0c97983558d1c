import { listGiven, listOwed } from "../board/list-owed";
import type { PlainDate } from "../calendar/plain-date";
import { addToGroup } from "../lists/group-by";
import type { Measure } from "../model/measure";
import type { MeasureSheet } from "../model/measure-sheet";
import { measureStatus } from "../model/measure-status";
import type { RecordSheets } from "../model/record-sheets";
import { unitsOf } from "../model/units-of";
import { rowsByMeasure } from "../summary/rows-by-measure";
import { squash } from "../text/squash";
import type { AssignedMeasure, OwedMeasure, UnitDebts } from "./owed-measure";

/** ทุกส่วนราชการ, ทุกกอง: a unit of its own, whose measures every other unit has a share in. */
const EVERY_UNIT = /^ทุก/;

/**
 * Who owes what on a day: the units in the order in which the sheet names them first, each with what is still owed of its measures.
 * A measure of two units stands under both, one of every unit under each of them, too. Measures that name no unit stand last.
 * @param today what is due before this day is overdue
 */
export function owedByUnit(
  sheet: MeasureSheet,
  records: RecordSheets,
  today: PlainDate,
): readonly UnitDebts[] {
  const evidence = rowsByMeasure(records.evidence.rows);
  const indicators = rowsByMeasure(records.indicators.rows);
  const names = new Map<string, string>();
  const byUnit = new Map<string, Share[]>();
  const ofEvery: Share[] = [];
  const ofNone: Share[] = [];
  for (const measure of sheet.measures) {
    const units = unitsOf(measure.cells.responsibleUnit.text);
    for (const unit of units) if (!names.has(squash(unit))) names.set(squash(unit), unit);
    const { ordinal } = measure;
    const values = indicators.get(ordinal) ?? [];
    const own = { evidence: evidence.get(ordinal) ?? [], indicators: values };
    const shareOf = (unit: string | null): Share => ({
      measure,
      status: measureStatus(measure, today),
      owes: listOwed(measure, own),
      given: listGiven(measure, own),
      isShared: false,
      partners: units.filter((other) => unit === null || squash(other) !== squash(unit)),
      valueUnits: [...new Set(values.flatMap(({ actual, unit: of }) => (actual === null ? [of] : [])))],
    });
    if (units.length === 0) ofNone.push(shareOf(null));
    for (const unit of units) addToGroup(byUnit, squash(unit), shareOf(unit));
    if (units.some((unit) => EVERY_UNIT.test(unit))) ofEvery.push({ ...shareOf(null), isShared: true });
  }
  const debts = [...names].map(([key, unit]): UnitDebts => {
    const own = byUnit.get(key) ?? [];
    const isOwn = new Set(own.map(({ measure }) => measure.ordinal));
    const shared = EVERY_UNIT.test(unit) ? [] : ofEvery.filter(({ measure }) => !isOwn.has(measure.ordinal));
    return debtsOf(unit, [...own, ...shared]);
  });
  const unclaimed = debtsOf(null, ofNone);
  return unclaimed.measures.length === 0 ? debts : [...debts, unclaimed];
}

/** A measure as it stands under one unit; it may owe nothing. */
type Share = OwedMeasure & AssignedMeasure;

function debtsOf(unit: string | null, shares: readonly Share[]): UnitDebts {
  return {
    unit,
    measures: shares.filter(({ owes }) => owes.length > 0).sort(byUrgency),
    assigned: [...shares]
      .sort((a, b) => a.measure.ordinal - b.measure.ordinal)
      .map(({ measure, owes, given, partners }) => ({ measure, owes, given, partners })),
  };
}

function byUrgency(a: OwedMeasure, b: OwedMeasure): number {
  const [lateA, lateB] = [a, b].map(({ status }) => (status === "overdue" ? 0 : 1));
  return (
    (lateA ?? 0) - (lateB ?? 0) ||
    compareDeadlines(a.measure, b.measure) ||
    a.measure.ordinal - b.measure.ordinal
  );
}

function compareDeadlines({ deadline: a }: Measure, { deadline: b }: Measure): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
