import type {
  CellArea,
  CellLayout,
  CellLines,
  CellStyleName,
  CellValue,
  PageSetup,
  RowLayout,
  SheetLayout,
} from "../../model/workbook-layout";
import type { Margins } from "../model/report-model";

/** A cell of a line; `to` joins it with the columns up to there, which are one cell where there is a value. */
export interface LineCell {
  readonly column: number;
  readonly to?: number;
  readonly value: CellValue;
  readonly style: CellStyleName;
  readonly lines?: CellLines;
  readonly link?: string;
}

export interface Line {
  /** In points. */
  readonly height: number;
  readonly cells: readonly LineCell[];
  /** Cells of the line that are one with others: in the columns up to `right`, and in so many lines. */
  readonly merges?: readonly { readonly left: number; readonly right: number; readonly count: number }[];
}

/** Rows and merged areas of lines that follow each other from the first row on. */
export function stackLines(lines: readonly Line[]): Pick<SheetLayout, "rows" | "merges"> {
  const rows = lines.map(({ height, cells }, index): RowLayout => ({
    row: index + 1,
    height,
    cells: cells.flatMap(spread),
  }));
  const merges = lines.flatMap(({ cells, merges: own = [] }, index): CellArea[] => [
    ...cells.flatMap(({ column, to = column, value }) =>
      to > column && value !== null ? [{ top: index + 1, left: column, bottom: index + 1, right: to }] : [],
    ),
    ...own.map(({ left, right, count }) => ({ top: index + 1, left, bottom: index + count, right })),
  ]);
  return { rows, merges };
}

/** The cells of the sheet that a cell of a line takes. */
function spread({ column, to = column, value, style, lines, link }: LineCell): CellLayout[] {
  return Array.from({ length: to - column + 1 }, (_, right) => {
    const own = lines && edgesOf(lines, right === 0, column + right === to);
    return {
      column: column + right,
      value: right === 0 ? value : null,
      style,
      note: null,
      ...(own && Object.keys(own).length > 0 && { lines: own }),
      ...(right === 0 && link !== undefined && { link }),
    };
  });
}

function edgesOf({ left, right, ...across }: CellLines, isFirst: boolean, isLast: boolean): CellLines {
  return { ...across, ...(isFirst && left && { left }), ...(isLast && right && { right }) };
}

const FULL_SIZE = 100;

/** A4 with the report's margins at its full size, so that Excel heeds our page breaks. */
export function pageOf(
  orientation: PageSetup["orientation"],
  margins: Margins,
  footer: string | null,
): PageSetup {
  const { top, right, bottom, left } = margins;
  return {
    orientation,
    marginsInCentimetres: { top: top / 10, right: right / 10, bottom: bottom / 10, left: left / 10 },
    isFitToWidth: false,
    scale: FULL_SIZE,
    repeatedRows: null,
    footer,
  };
}
