import type { Area } from "../../workbook/area";
import type { CellFormat } from "../../workbook/cell-format";
import { commonFormat, formatCells } from "../../workbook/format-cells";
import { autofitColumns, autofitRows, columnWidth, rowHeight } from "../../workbook/row-and-column-sizes";
import { requireAllowed, requireUnprotected } from "../../workbook/sheet-protection";
import type { Sheet } from "../../workbook/sheet";
import { emit } from "../../workbook/workbook";
import { asBoolean, asColor, asInteger, asNumber, asText, oneOf } from "../arguments";
import { methods, navigation, type ObjectType, type Property } from "../object-type";
import { areaOf } from "../ranges";
import type { ServerContext } from "../server-context";
import { serverObject, type RangeTarget } from "../targets";
import { hostError } from "../../workbook/host-error";

function changeFormat(context: ServerContext, target: RangeTarget, format: Partial<CellFormat>): void {
  const area = areaOf(target);
  if ("locked" in format || "formulaHidden" in format) requireUnprotected(target.sheet);
  else requireAllowed(target.sheet, "allowFormatCells");
  formatCells(target.sheet, area, format);
  emit(context.workbook, { kind: "formatted", sheet: target.sheet, area, origin: "addin" });
}

/** A property of the format: one value if all cells share it, else null. */
function shared<Key extends keyof CellFormat>(
  key: Key,
  accept: (value: unknown) => CellFormat[Key],
): Property<RangeTarget> {
  return {
    get: (target) => commonFormat(target.sheet, areaOf(target), key),
    set: (target, value, context) => {
      changeFormat(context, target, { [key]: accept(value) });
    },
  };
}

/** Whole rows and columns beyond this are not looked at one by one. */
const maxProbe = 16_384;

/** One size if all rows or columns share it, else null. */
function commonSize(start: number, count: number, size: (index: number) => number): number | null {
  const first = size(start);
  for (let index = start; index < start + Math.min(count, maxProbe); index += 1) {
    if (size(index) !== first) return null;
  }
  return first;
}

function setSizes(
  sizes: Map<number, number>,
  start: number,
  count: number,
  size: unknown,
  most: number,
): void {
  const points = asNumber(size);
  if (points < 0 || points > most) throw hostError("InvalidArgument");
  for (let index = start; index < start + Math.min(count, maxProbe); index += 1) sizes.set(index, points);
}

const columnWidthProperty: Property<RangeTarget> = {
  get: ({ sheet, ...target }) => {
    const area = areaOf({ sheet, ...target });
    return commonSize(area.column, area.columns, (column) => columnWidth(sheet, column));
  },
  set: (target, value, { workbook }) => {
    const area = areaOf(target);
    requireAllowed(target.sheet, "allowFormatColumns");
    setSizes(target.sheet.columnWidths, area.column, area.columns, value, 1790);
    emit(workbook, { kind: "redraw" });
  },
};

const rowHeightProperty: Property<RangeTarget> = {
  get: ({ sheet, ...target }) => {
    const area = areaOf({ sheet, ...target });
    return commonSize(area.row, area.rows, (row) => rowHeight(sheet, row));
  },
  set: (target, value, { workbook }) => {
    const area = areaOf(target);
    requireAllowed(target.sheet, "allowFormatRows");
    setSizes(target.sheet.rowHeights, area.row, area.rows, value, 409.5);
    emit(workbook, { kind: "redraw" });
  },
};

/** True for rows whose height nobody set. */
const standardHeightProperty: Property<RangeTarget> = {
  get: ({ sheet, ...target }) => {
    const { row, rows } = areaOf({ sheet, ...target });
    const set = Array.from({ length: Math.min(rows, maxProbe) }, (_, down) =>
      sheet.rowHeights.has(row + down),
    );
    return set.every((one) => one === set[0]) ? set[0] === false : null;
  },
  set: (target, value, { workbook }) => {
    const { row, rows } = areaOf(target);
    requireAllowed(target.sheet, "allowFormatRows");
    if (!asBoolean(value)) return;
    for (let index = row; index < row + Math.min(rows, maxProbe); index += 1) {
      target.sheet.rowHeights.delete(index);
    }
    emit(workbook, { kind: "redraw" });
  },
};

function autofit(fit: (sheet: Sheet, area: Area) => void, option: "allowFormatRows" | "allowFormatColumns") {
  return (target: RangeTarget, _args: readonly unknown[], context: ServerContext): void => {
    requireAllowed(target.sheet, option);
    fit(target.sheet, areaOf(target));
    emit(context.workbook, { kind: "redraw" });
  };
}

const horizontal = oneOf(
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
);
const vertical = oneOf("Top", "Center", "Bottom", "Justify", "Distributed");

/** `Excel.RangeFormat`. */
export const rangeFormat: ObjectType<RangeTarget> = {
  properties: {
    WrapText: shared("wrapText", asBoolean),
    HorizontalAlignment: shared("horizontalAlignment", horizontal),
    VerticalAlignment: shared("verticalAlignment", vertical),
    ShrinkToFit: shared("shrinkToFit", asBoolean),
    IndentLevel: shared("indentLevel", asInteger),
    TextOrientation: shared("textOrientation", asInteger),
    ReadingOrder: shared("readingOrder", oneOf("Context", "LeftToRight", "RightToLeft")),
    ColumnWidth: columnWidthProperty,
    RowHeight: rowHeightProperty,
    UseStandardHeight: standardHeightProperty,
  },
  navigation: navigation<RangeTarget>({
    Font: (target) => serverObject("RangeFont", target),
    Fill: (target) => serverObject("RangeFill", target),
    Borders: (target) => serverObject("RangeBorderCollection", target),
    Protection: (target) => serverObject("FormatProtection", target),
  }),
  methods: methods<RangeTarget>({
    AutofitRows: autofit(autofitRows, "allowFormatRows"),
    AutofitColumns: autofit(autofitColumns, "allowFormatColumns"),
  }),
};

/** `Excel.RangeFont`. */
export const rangeFont: ObjectType<RangeTarget> = {
  properties: {
    Name: shared("fontName", asText),
    Size: shared("fontSize", asNumber),
    Bold: shared("bold", asBoolean),
    Italic: shared("italic", asBoolean),
    Underline: shared("underline", oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")),
    Strikethrough: shared("strikethrough", asBoolean),
    Color: shared("fontColor", asColor),
  },
};

/** `Excel.RangeFill`; no fill is reported as white, as in Excel. */
export const rangeFill: ObjectType<RangeTarget> = {
  properties: {
    Color: {
      get: (target) => {
        const fill = commonFormat(target.sheet, areaOf(target), "fill");
        return fill === "" ? "#FFFFFF" : fill;
      },
      set: (target, value, context) => {
        changeFormat(context, target, { fill: asColor(value) });
      },
    },
  },
  methods: methods<RangeTarget>({
    Clear: (target, _args, context) => {
      changeFormat(context, target, { fill: "" });
    },
  }),
};

/** `Excel.FormatProtection`. */
export const formatProtection: ObjectType<RangeTarget> = {
  properties: {
    Locked: shared("locked", asBoolean),
    FormulaHidden: shared("formulaHidden", asBoolean),
  },
};
