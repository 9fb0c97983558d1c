import { isUnbounded, type Area } from "../../workbook/area";
import type { Cell } from "../../workbook/cell";
import { defaultFormat, type PartialFormat } from "../../workbook/cell-format";
import { cellAt, ensureCell, formatAt, isFilled } from "../../workbook/cells";
import { hostError } from "../../workbook/host-error";
import { requireAllowed } from "../../workbook/sheet-protection";
import type { Sheet } from "../../workbook/sheet";
import { formatCells } from "../../workbook/format-cells";
import { shownText } from "../../workbook/shown-text";
import { emit } from "../../workbook/workbook";
import { requireShape, writeCells } from "../../workbook/write-cells";
import { asText } from "../arguments";
import { readOnly, type Property } from "../object-type";
import { areaOf } from "../ranges";
import type { RangeTarget } from "../targets";

/** Excel answers null for more cells than this, without an error (office-js 4783). */
const maxCellsRead = 5_000_000;

/** One thing of each cell of an area, row by row; null for whole rows, whole columns and huge areas. */
export function grid<Value>(
  sheet: Sheet,
  area: Area,
  pick: (cell: Cell | undefined, row: number, column: number) => Value,
): Value[][] | null {
  if (isUnbounded(area) || area.rows * area.columns > maxCellsRead) return null;
  return Array.from({ length: area.rows }, (_row, down) =>
    Array.from({ length: area.columns }, (_column, right) => {
      const [row, column] = [area.row + down, area.column + right];
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
  return format?.numberFormat ?? defaultFormat.numberFormat;
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
      ensureCell(sheet, area.row + down, area.column + right).format.numberFormat = asText(numberFormat);
    });
  });
}

const values: Property<RangeTarget> = {
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
const formulas: Property<RangeTarget> = {
  get: formulasOf,
  set: (target, value, context) => values.set?.(target, value, context),
};

const numberFormat: Property<RangeTarget> = {
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
export const rangeContent: Readonly<Record<string, Property<RangeTarget>>> = {
  Values: values,
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
  Text: readOnly((target) =>
    grid(target.sheet, areaOf(target), (cell) =>
      cell ? shownText(cell.value, numberFormatOf(cell.format)) : "",
    ),
  ),
  ValueTypes: readOnly((target) =>
    grid(target.sheet, areaOf(target), (cell) => (cell && isFilled(cell) ? cell.kind : "Empty")),
  ),
};
