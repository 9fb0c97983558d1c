import type { PlainDate } from "../core/calendar/plain-date";
import type { OwedMeasure, UnitDebts } from "../core/owed/owed-measure";
import { unitName } from "./unit-name";

/** What `owed --json` prints: fixed by the contract, others rely on every name in it. */
export interface OwedJson {
  readonly asOf: PlainDate;
  readonly units: readonly { readonly unit: string; readonly measures: readonly object[] }[];
}

/** What each unit owes on a day. */
export function owedJson(asOf: PlainDate, units: readonly UnitDebts[]): OwedJson {
  return {
    asOf,
    units: units.map(({ unit, measures }) => ({
      unit: unitName(unit, "th"),
      measures: measures.map(measureJson),
    })),
  };
}

function measureJson({ measure, status, owes }: OwedMeasure): object {
  const { ordinal, number, title, row, deadline } = measure;
  return { ordinal, number, title, row, deadline, status, owes };
}
