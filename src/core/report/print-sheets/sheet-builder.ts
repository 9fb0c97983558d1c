import type {
  CellArea,
  CellFill,
  CellLayout,
  CellLines,
  CellStyleName,
  CellValue,
  PageSetup,
  PictureImage,
  PlacedPicture,
  RowLayout,
  SheetLayout,
} from "../../model/workbook-layout";
import type { Margins } from "../model/report-model";

/** A cell of a line; `to` joins it with the columns up to there, which are one cell where there is a value. */
export interface LineCell {
  readonly column: number;
  readonly to?: number;
  /** Lines that it is one cell with, its own included; left out for its own alone. */
  readonly rows?: number;
  readonly value: CellValue;
  readonly style: CellStyleName;
  readonly lines?: CellLines;
  readonly fill?: CellFill;
  readonly link?: string;
}

/** A picture that begins in a line: in one of its columns, by points from its edges. */
export interface LinePicture {
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly image: PictureImage;
  readonly alt: string;
}

export interface Line {
  /** In points. */
  readonly height: number;
  readonly cells: readonly LineCell[];
  /** Cells of the line that are one with others: in the columns up to `right`, and in so many lines. */
  readonly merges?: readonly { readonly left: number; readonly right: number; readonly count: number }[];
  readonly pictures?: readonly LinePicture[];
}

/** Rows, merged areas and pictures of lines that follow each other from the first row on. */
export function stackLines(lines: readonly Line[]): Pick<SheetLayout, "rows" | "merges" | "pictures"> {
  const rows = lines.map(({ height, cells }, index): RowLayout => ({
    row: index + 1,
    height,
    cells: cells.flatMap(spread),
  }));
  const merges = lines.flatMap(({ cells, merges: own = [] }, index): CellArea[] => [
    ...cells.flatMap(({ column, to = column, rows: height = 1, value }) =>
      (to > column || height > 1) && value !== null
        ? [{ top: index + 1, left: column, bottom: index + height, right: to }]
        : [],
    ),
    ...own.map(({ left, right, count }) => ({ top: index + 1, left, bottom: index + count, right })),
  ]);
  const pictures = lines.flatMap(({ pictures: own = [] }, index): PlacedPicture[] =>
    own.map((picture) => ({ ...picture, row: index + 1 })),
  );
  return { rows, merges, ...(pictures.length > 0 && { pictures }) };
}

/** The cells of the sheet that a cell of a line takes. */
function spread({ column, to = column, value, style, lines, fill, link }: LineCell): CellLayout[] {
  return Array.from({ length: to - column + 1 }, (_, right) => {
    const own = lines && edgesOf(lines, right === 0, column + right === to);
    return {
      column: column + right,
      value: right === 0 ? value : null,
      style,
      note: null,
      ...(own && Object.keys(own).length > 0 && { lines: own }),
      ...(fill !== undefined && { fill }),
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
