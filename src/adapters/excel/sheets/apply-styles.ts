import { THAI_DATE_FORMAT } from "../../../core/model/thai-date-format";
import type { CellLayout, SheetLayout } from "../../../core/model/workbook-layout";
import { equalAreas } from "./equal-areas";
import { LINE_LOOKS, SHEET_STYLES, type Line, type SheetStyle } from "./sheet-styles";
import { rangeOf } from "../host/range-of";

type Setter<Value> = (range: Excel.Range, value: Value) => void;

const SETTERS: { readonly [Key in keyof SheetStyle]-?: Setter<NonNullable<SheetStyle[Key]>> } = {
  numberFormat: (range, code) => {
    // One text for a whole range fills it.
    range.numberFormat = code as unknown as string[][];
  },
  size: (range, size) => {
    range.format.font.size = size;
  },
  bold: (range) => {
    range.format.font.bold = true;
  },
  italic: (range) => {
    range.format.font.italic = true;
  },
  fill: (range, color) => {
    range.format.fill.color = color;
  },
  horizontal: (range, alignment) => {
    range.format.horizontalAlignment = alignment;
  },
  vertical: (range, alignment) => {
    range.format.verticalAlignment = alignment;
  },
  wrap: (range) => {
    range.format.wrapText = true;
  },
  shrink: (range) => {
    range.format.shrinkToFit = true;
  },
  top: lines("EdgeTop", "InsideHorizontal"),
  bottom: lines("EdgeBottom", "InsideHorizontal"),
  left: lines("EdgeLeft", "InsideVertical"),
  right: lines("EdgeRight", "InsideVertical"),
};

type EdgeName = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** A line of every cell of a range: the range's own edge, and the lines between its cells. */
function lines(edge: EdgeName, inside: EdgeName): Setter<Line> {
  return (range, line) => {
    for (const name of [edge, inside]) {
      const border = range.format.borders.getItem(name);
      const { style, color } = LINE_LOOKS[line];
      border.style = style;
      border.color = color;
    }
  };
}

/** Sets the styles of a new sheet's cells, each property once for all cells that share it. */
export function applyStyles(worksheet: Excel.Worksheet, { rows }: SheetLayout): void {
  const cells = rows.flatMap(({ row, cells }) =>
    cells.map((cell) => ({ row, column: cell.column, style: styleOf(cell) })),
  );
  for (const [key, set] of Object.entries(SETTERS) as [keyof SheetStyle, Setter<unknown>][]) {
    const values = cells.map(({ row, column, style }) => ({ row, column, value: style[key] as unknown }));
    for (const { value, ...area } of equalAreas(values)) set(rangeOf(worksheet, area), value);
  }
}

function styleOf({ style: name, value, numberFormat, lines: own }: CellLayout): SheetStyle {
  const style = own === undefined ? SHEET_STYLES[name] : { ...SHEET_STYLES[name], ...own };
  if (numberFormat !== undefined) return { ...style, numberFormat };
  const isDate = typeof value === "object" && value !== null;
  return isDate ? { ...style, numberFormat: THAI_DATE_FORMAT } : style;
}
