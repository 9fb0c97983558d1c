import { THAI_DATE_FORMAT } from "../../../core/model/thai-date-format";
import type { CellLayout, SheetLayout } from "../../../core/model/workbook-layout";
import { equalAreas } from "./equal-areas";
import { LINE_LOOKS, SHEET_STYLES, type Line, type SheetStyle } from "./sheet-styles";
import { CALL_BYTES } from "./call-bytes";
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
  hatched: (range) => {
    range.format.fill.pattern = "Up";
    range.format.fill.patternColor = "#000000";
  },
  color: (range, color) => {
    range.format.font.color = color;
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

/** A line is set by more calls than anything else: two borders, each with a style, a colour and perhaps a weight. */
const LINE_KEYS = { top: true, bottom: true, left: true, right: true } as const;
const LINE_CALLS = 6;

type EdgeName = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** A line of every cell of a range: the range's own edge, and the lines between its cells. */
function lines(edge: EdgeName, inside: EdgeName): Setter<Line> {
  return (range, line) => {
    for (const name of [edge, inside]) {
      const border = range.format.borders.getItem(name);
      const look = LINE_LOOKS[line];
      border.style = look.style;
      border.color = look.color;
      if ("weight" in look) border.weight = look.weight;
    }
  };
}

/**
 * Sets the styles of a new sheet's cells, each property once for all cells that share it.
 * @param sendBefore is called with the bytes of what comes next
 */
export async function applyStyles(
  worksheet: Excel.Worksheet,
  { rows }: SheetLayout,
  sendBefore: (bytes: number) => Promise<void>,
): Promise<void> {
  const cells = rows.flatMap(({ row, cells }) =>
    cells.map((cell) => ({ row, column: cell.column, style: styleOf(cell) })),
  );
  for (const [key, set] of Object.entries(SETTERS) as [keyof SheetStyle, Setter<unknown>][]) {
    const values = cells.map(({ row, column, style }) => ({ row, column, value: style[key] as unknown }));
    for (const { value, ...area } of equalAreas(values)) {
      await sendBefore(key in LINE_KEYS ? LINE_CALLS * CALL_BYTES : CALL_BYTES);
      set(rangeOf(worksheet, area), value);
    }
  }
}

function styleOf({ style: name, value, numberFormat, lines: own, fill }: CellLayout): SheetStyle {
  const filled = fill === undefined ? {} : fill === "hatched" ? ({ hatched: true } as const) : { fill };
  const style = { ...SHEET_STYLES[name], ...own, ...filled };
  if (numberFormat !== undefined) return { ...style, numberFormat };
  const isDate = typeof value === "object" && value !== null;
  return isDate ? { ...style, numberFormat: THAI_DATE_FORMAT } : style;
}
