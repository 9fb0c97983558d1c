import { cellArea, cellCount, rowCount, WHOLE_SHEET, type Area } from "../workbook/area";
import { existingCells, usedArea } from "../workbook/cells";
import { hostError } from "../workbook/host-error";
import { isRowHidden } from "../workbook/row-and-column-sizes";
import type { Sheet } from "../workbook/sheet";
import { asRecord } from "../protocol/arguments";
import { methods } from "../protocol/object-type";
import { areaOf, makeRange } from "../protocol/ranges";
import type { ServerContext } from "../protocol/server-context";
import { serverObject, type RangeTarget, type ServerObject } from "../protocol/targets";

const ROW_QUESTIONS: Readonly<Record<string, (sheet: Sheet, row: number) => unknown>> = {
  rowHidden: isRowHidden,
  // office.js counts rows from 0.
  rowIndex: (_sheet, row) => row - 1,
};

/** One answer for each row, with what was asked for; formats are not simulated here. */
function rowProperties(target: RangeTarget, [options]: readonly unknown[]): Record<string, unknown>[] {
  const asked = Object.entries(asRecord(options)).filter(([, isAsked]) => isAsked === true);
  const unknown = asked.find(([name]) => !ROW_QUESTIONS[name]);
  if (unknown) {
    throw hostError("NotImplemented", null, `simulated host: getRowProperties with ${unknown[0]}`);
  }
  const area = areaOf(target);
  return Array.from({ length: rowCount(area) }, (_, down) =>
    Object.fromEntries(asked.map(([name]) => [name, ROW_QUESTIONS[name]?.(target.sheet, area.top + down)])),
  );
}

/** Rows of neighbours in one area, and such areas of the same width under each other joined. */
function joinCells(places: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const areas: Area[] = [];
  for (const { row, column } of [...places].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  )) {
    const last = areas.at(-1);
    const isNext = last?.top === row && last.right + 1 === column;
    if (last && isNext) areas[areas.length - 1] = { ...last, right: column };
    else areas.push(cellArea(row, column));
  }
  const joined: Area[] = [];
  for (const area of areas) {
    const above = joined.findIndex(
      (one) => one.left === area.left && one.right === area.right && one.bottom + 1 === area.top,
    );
    const found = joined[above];
    if (found) joined[above] = { ...found, bottom: area.bottom };
    else joined.push(area);
  }
  return joined;
}

/** Cells with a formula; for a single cell Excel looks at the whole sheet, as its own command does. */
function specialCells(
  target: RangeTarget,
  [kind, valueKind]: readonly unknown[],
  context: ServerContext,
): ServerObject | null {
  if (kind !== "Formulas" || (valueKind !== undefined && valueKind !== null)) {
    throw hostError("NotImplemented", null, `simulated host: getSpecialCells of ${String(kind)}`);
  }
  const { sheet } = target;
  const own = areaOf(target);
  const isSingle = cellCount(own) === 1;
  const area = isSingle ? usedArea(sheet, false, WHOLE_SHEET) : own;
  const places = area === null ? [] : existingCells(sheet, area).filter(({ cell }) => cell.formula !== null);
  const ranges = joinCells(places).map((each) => makeRange(context, sheet, each).target);
  return ranges.length > 0 ? serverObject("RangeAreas", ranges) : null;
}

/** What `Range` is asked about its rows and cells, without their values. */
export const RANGE_QUESTIONS = methods<RangeTarget>({
  GetRowProperties: (target, args) => rowProperties(target, args),
  GetSpecialCellsOrNullObject: specialCells,
  GetSpecialCells: (target, args, context) => {
    const found = specialCells(target, args, context);
    if (!found) throw hostError("ItemNotFound");
    return found;
  },
});
