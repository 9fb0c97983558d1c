import { daysBetween, type PlainDate } from "../calendar/plain-date";
import { QUARTERS, quarterOf } from "../calendar/quarter";
import { measureLabel } from "../model/measure-label";
import type { MeasureSheet } from "../model/measure-sheet";
import type { RecordSheets } from "../model/record-sheets";
import { unitsOfSheet } from "../model/units-of-sheet";
import { rowsByMeasure } from "../summary/rows-by-measure";
import type { Board, BoardMeasure, BoardUnit } from "./board";
import { boardStatus } from "./board-status";
import { listOwed } from "./list-owed";

/**
 * The measures of a sheet as they stand on a day. Results and records are those of now, whichever day is asked for: a workbook does
 * not say since when they are there.
 */
export function buildBoard(sheet: MeasureSheet, records: RecordSheets, day: PlainDate): Board {
  const { fiscalYear } = sheet;
  const units = unitsOfSheet(sheet);
  const evidence = rowsByMeasure(records.evidence.rows);
  const indicators = rowsByMeasure(records.indicators.rows);
  const measures = sheet.measures.map((measure): BoardMeasure => {
    const { ordinal, deadline, title, row } = measure;
    const own = { evidence: evidence.get(ordinal) ?? [], indicators: indicators.get(ordinal) ?? [] };
    return {
      ordinal,
      label: measureLabel(measure),
      title,
      row,
      units: units.of(ordinal),
      deadline,
      quarter: deadline === null ? null : quarterOf(fiscalYear, deadline),
      status: boardStatus(measure, day),
      daysLeft: deadline === null ? null : daysBetween(day, deadline),
      owes: listOwed(measure, own),
    };
  });
  return {
    fiscalYear,
    day,
    measures,
    quarters: QUARTERS.map((quarter) => ({
      quarter,
      measures: measures.filter((measure) => measure.quarter === quarter).sort(byDeadline),
    })),
    outside: measures.filter(({ quarter }) => quarter === null),
    units: listUnits(measures, units.all),
  };
}

/** The earliest first; what is due on one day stands as in the sheet. */
function byDeadline(one: BoardMeasure, other: BoardMeasure): number {
  const [first, second] = [one.deadline ?? "", other.deadline ?? ""];
  if (first === second) return one.ordinal - other.ordinal;
  return first < second ? -1 : 1;
}

function listUnits(measures: readonly BoardMeasure[], all: BoardMeasure["units"]): readonly BoardUnit[] {
  const named = all.map((unit) => ({
    unit,
    measures: measures.filter(({ units }) => units.some(({ key }) => key === unit.key)),
  }));
  const without = measures.filter(({ units }) => units.length === 0);
  return without.length === 0 ? named : [...named, { unit: null, measures: without }];
}
