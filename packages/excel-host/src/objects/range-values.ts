import { cellCount, columnCount, isUnbounded, rowCount, type Area } from "../workbook/area";
import type { Cell } from "../workbook/cell";
import { DEFAULT_FORMAT, type PartialFormat } from "../workbook/cell-format";
import { cellAt, ensureCell, formatAt, isFilled } from "../workbook/cells";
import { hostError } from "../workbook/host-error";
import { requireAllowed } from "../workbook/sheet-protection";
import type { Sheet } from "../workbook/sheet";
import { formatCells } from "../workbook/format-cells";
import { shownText } from "../workbook/shown-text";
import { emit } from "../workbook/workbook";
import { requireShape, writeCells } from "../workbook/write-cells";
import { asText } from "../protocol/arguments";
import { readOnly, type Property } from "../protocol/object-type";
import { areaOf } from "../protocol/ranges";
import type { RangeTarget } from "../protocol/targets";

/** Excel answers null for more cells than this, without an error (office-js 4783). */
const MAX_CELLS_READ = 5_000_000;

/** One thing of each cell of an area, row by row; null for whole rows, whole columns and huge areas. */
export function grid<Value>(
  sheet: Sheet,
  area: Area,
  pick: (cell: Cell | undefined, row: number, column: number) => Value,
): Value[][] | null {
  if (isUnbounded(area) || cellCount(area) > MAX_CELLS_READ) return null;
  return Array.from({ length: rowCount(area) }, (_row, down) =>
    Array.from({ length: columnCount(area) }, (_column, right) => {
      const [row, column] = [area.top + down, area.left + right];
      return pick(cellAt(sheet, row, column), row, column);
    }),
  );
}

/** The values of an area. */
export function valuesOf({ sheet, area }: { sheet: Sheet; area: Area }): unknown {
  return grid(sheet, area, (cell) => cell?.value ?? "");
}

function formulasOf(target: RangeTarget): unknown {
  return grid(target.sheet, areaOf(target), (cell) => cell?.formula ?? cell?.value ?? "");
}

function numberFormatOf(format: PartialFormat | undefined): string {
  return format?.numberFormat ?? DEFAULT_FORMAT.numberFormat;
}

function setNumberFormats({ sheet, area }: { sheet: Sheet; area: Area }, value: unknown): void {
  requireAllowed(sheet, "allowFormatCells");
  requireShape(area, value);
  if (!Array.isArray(value)) {
    formatCells(sheet, area, { numberFormat: asText(value) });
    return;
  }
  if (isUnbounded(area)) throw hostError("InvalidArgument");
  (value as unknown[][]).forEach((row, down) => {
    row.forEach((numberFormat, right) => {
      if (numberFormat === null) return;
      ensureCell(sheet, area.top + down, area.left + right).format.numberFormat = asText(numberFormat);
    });
  });
}

const VALUES: Property<RangeTarget> = {
  get: (target) => valuesOf({ sheet: target.sheet, area: areaOf(target) }),
  set: (target, value, { workbook, alterText }) => {
    const alter = (one: unknown): unknown => (typeof one === "string" ? alterText(one) : one);
    const altered = Array.isArray(value)
      ? (value as unknown[]).map((row) => (Array.isArray(row) ? row.map(alter) : row))
      : alter(value);
    writeCells(workbook, target.sheet, areaOf(target), altered, "addin");
  },
};

/** Formulas are read and written like values: reading drops the apostrophe of a quoted text (office-js 6687). */
const FORMULAS: Property<RangeTarget> = {
  get: formulasOf,
  set: (target, value, context) => VALUES.set?.(target, value, context),
};

const NUMBER_FORMAT: Property<RangeTarget> = {
  get: ({ sheet, ...target }) =>
    grid(sheet, areaOf({ sheet, ...target }), (cell, row, column) =>
      numberFormatOf(cell ? cell.format : formatAt(sheet, row, column)),
    ),
  set: (target, value, { workbook }) => {
    const area = areaOf(target);
    setNumberFormats({ sheet: target.sheet, area }, value);
    emit(workbook, { kind: "formatted", sheet: target.sheet, area, origin: "addin" });
  },
};

/** What `Range` says of the content of its cells. */
export const RANGE_CONTENT: Readonly<Record<string, Property<RangeTarget>>> = {
  Values: VALUES,
  Formulas: FORMULAS,
  FormulasLocal: FORMULAS,
  NumberFormat: NUMBER_FORMAT,
  NumberFormatLocal: NUMBER_FORMAT,
  Text: readOnly((target) =>
    grid(target.sheet, areaOf(target), (cell) =>
      cell ? shownText(cell.value, numberFormatOf(cell.format)) : "",
    ),
  ),
  ValueTypes: readOnly((target) =>
    grid(target.sheet, areaOf(target), (cell) => (cell && isFilled(cell) ? cell.kind : "Empty")),
  ),
};
