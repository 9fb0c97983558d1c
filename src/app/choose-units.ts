import { fillBoth } from "../core/text/fill-both";
import { squash } from "../core/text/squash";
import { fail, succeed, type Result, type UserFault } from "./ports/result";

const NO_UNIT = {
  th: "ไม่มีหน่วยงานชื่อ {unit} ในแผ่นนี้ หน่วยงานที่มีคือ {units}",
  en: "The sheet names no unit {unit}; its units are {units}",
} as const satisfies UserFault;

/**
 * The units that are named, in the order of the sheet.
 * @param units null for measures that name none
 * @param wanted their names, however they are spaced; none for all of them
 * @returns a fault for a name that no unit has
 */
export function chooseUnits<Unit extends { readonly unit: string | null }>(
  units: readonly Unit[],
  wanted: readonly string[],
): Result<readonly Unit[]> {
  if (wanted.length === 0) return succeed(units);
  const names = new Set(units.flatMap(({ unit }) => (unit === null ? [] : [squash(unit)])));
  const strange = wanted.find((name) => !names.has(squash(name)));
  if (strange !== undefined) {
    return fail(
      fillBoth(NO_UNIT, { unit: strange, units: units.flatMap(({ unit }) => unit ?? []).join(", ") }),
    );
  }
  const keys = new Set(wanted.map(squash));
  return succeed(units.filter(({ unit }) => unit !== null && keys.has(squash(unit))));
}
