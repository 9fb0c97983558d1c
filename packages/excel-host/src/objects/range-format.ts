import type { CellFormat } from "../workbook/cell-format";
import { commonFormat, formatCells } from "../workbook/format-cells";
import { autofitColumns, autofitRows, columnWidth, rowHeight } from "../workbook/row-and-column-sizes";
import { requireAllowed, requireUnprotected } from "../workbook/sheet-protection";
import { emit } from "../workbook/workbook";
import { asBoolean, asColor, asInteger, asNumber, asText, oneOf } from "../protocol/arguments";
import { methods, navigation, type ObjectType, type Property } from "../protocol/object-type";
import { areaOf } from "../protocol/ranges";
import type { ServerContext } from "../protocol/server-context";
import { serverObject, type RangeTarget } from "../protocol/targets";
import { hostError } from "../workbook/host-error";

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
const MAX_PROBE = 16_384;

/** The last row or column that is looked at. */
function probed(first: number, last: number): number {
  return Math.min(last, first + MAX_PROBE - 1);
}

/** One size if all rows or columns share it, else null. */
function commonSize(first: number, last: number, size: (line: number) => number): number | null {
  const common = size(first);
  for (let line = first; line <= probed(first, last); line += 1) {
    if (size(line) !== common) return null;
  }
  return common;
}

function setSizes(
  sizes: Map<number, number>,
  first: number,
  last: number,
  size: unknown,
  most: number,
): void {
  const points = asNumber(size);
  if (points < 0 || points > most) throw hostError("InvalidArgument");
  for (let line = first; line <= probed(first, last); line += 1) sizes.set(line, points);
}

const COLUMN_WIDTH_PROPERTY: Property<RangeTarget> = {
  get: ({ sheet, ...target }) => {
    const area = areaOf({ sheet, ...target });
    return commonSize(area.left, area.right, (column) => columnWidth(sheet, column));
  },
  set: (target, value, { workbook }) => {
    const area = areaOf(target);
    requireAllowed(target.sheet, "allowFormatColumns");
    setSizes(target.sheet.columnWidths, area.left, area.right, value, 1790);
    emit(workbook, { kind: "redraw" });
  },
};

const ROW_HEIGHT_PROPERTY: Property<RangeTarget> = {
  get: ({ sheet, ...target }) => {
    const area = areaOf({ sheet, ...target });
    return commonSize(area.top, area.bottom, (row) => rowHeight(sheet, row));
  },
  set: (target, value, { workbook }) => {
    const area = areaOf(target);
    requireAllowed(target.sheet, "allowFormatRows");
    setSizes(target.sheet.rowHeights, area.top, area.bottom, value, 409.5);
    emit(workbook, { kind: "redraw" });
  },
};

/** True if nobody set the height of the rows. */
const STANDARD_HEIGHT_PROPERTY: Property<RangeTarget> = {
  get: ({ sheet, ...target }) => {
    const { top, bottom } = areaOf({ sheet, ...target });
    const isSet = commonSize(top, bottom, (row) => Number(sheet.rowHeights.has(row)));
    return isSet === null ? null : isSet === 0;
  },
  set: (target, value, { workbook }) => {
    const { top, bottom } = areaOf(target);
    requireAllowed(target.sheet, "allowFormatRows");
    if (!asBoolean(value)) return;
    for (let row = top; row <= probed(top, bottom); row += 1) target.sheet.rowHeights.delete(row);
    emit(workbook, { kind: "redraw" });
  },
};

function autofit(fit: typeof autofitRows, option: "allowFormatRows" | "allowFormatColumns") {
  return (target: RangeTarget, _args: readonly unknown[], context: ServerContext): void => {
    requireAllowed(target.sheet, option);
    fit(target.sheet, areaOf(target), context.fontOf);
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
export const RANGE_FORMAT: ObjectType<RangeTarget> = {
  properties: {
    WrapText: shared("wrapText", asBoolean),
    HorizontalAlignment: shared("horizontalAlignment", horizontal),
    VerticalAlignment: shared("verticalAlignment", vertical),
    ShrinkToFit: shared("shrinkToFit", asBoolean),
    IndentLevel: shared("indentLevel", asInteger),
    TextOrientation: shared("textOrientation", asInteger),
    ReadingOrder: shared("readingOrder", oneOf("Context", "LeftToRight", "RightToLeft")),
    ColumnWidth: COLUMN_WIDTH_PROPERTY,
    RowHeight: ROW_HEIGHT_PROPERTY,
    UseStandardHeight: STANDARD_HEIGHT_PROPERTY,
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
export const RANGE_FONT: ObjectType<RangeTarget> = {
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
export const RANGE_FILL: ObjectType<RangeTarget> = {
  properties: {
    Color: {
      get: (target) => {
        const fill = commonFormat(target.sheet, areaOf(target), "fill");
        return fill === "" ? "#FFFFFF" : fill;
      },
      set: (target, value, context) => {
        changeFormat(context, target, { fill: asColor(value), fillPattern: "" });
      },
    },
    Pattern: {
      get: (target) => {
        const { sheet } = target;
        const pattern = commonFormat(sheet, areaOf(target), "fillPattern");
        if (pattern !== "") return pattern;
        return commonFormat(sheet, areaOf(target), "fill") === "" ? "None" : "Solid";
      },
      set: (target, value, context) => {
        changeFormat(context, target, { fillPattern: oneOf("Up", "Down", "LightUp", "LightDown")(value) });
      },
    },
    PatternColor: shared("patternColor", asColor),
  },
  methods: methods<RangeTarget>({
    Clear: (target, _args, context) => {
      changeFormat(context, target, { fill: "", fillPattern: "" });
    },
  }),
};

/** `Excel.FormatProtection`. */
export const FORMAT_PROTECTION: ObjectType<RangeTarget> = {
  properties: {
    Locked: shared("locked", asBoolean),
    FormulaHidden: shared("formulaHidden", asBoolean),
  },
};
