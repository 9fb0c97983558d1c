import type {
  CellFill,
  CellLines,
  CellStyleName,
  CellValue,
  PictureImage,
  SheetLayout,
} from "../../model/workbook-layout";
import { POINTS_PER_MM } from "../model/memo-design";
import type { Line, LinePicture } from "./sheet-builder";
import { POINTS_PER_PIXEL, toPixels } from "./sheet-units";

/** A cell by its place on the page, in millimetres from the left margin. */
export interface PlacedCell {
  readonly from: number;
  readonly to: number;
  /** Lines that it is one cell with, its own included; left out for its own alone. */
  readonly rows?: number;
  readonly value: CellValue;
  readonly style: CellStyleName;
  readonly lines?: CellLines;
  readonly fill?: CellFill;
  readonly link?: string;
}

/** A picture by its place on the page: millimetres from the left margin and from the top of its line. */
export interface PagePicture {
  readonly from: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly image: PictureImage;
  readonly alt: string;
}

export interface PlacedLine {
  /** In points. */
  readonly height: number;
  /** How much of it is room above the text that may give way. */
  readonly gap?: number;
  readonly cells: readonly PlacedCell[];
  /** Over the cells, and over those of the lines below where they are higher. */
  readonly pictures?: readonly PagePicture[];
  /** True for the room of a chart, which is placed once the sheet is whole. */
  readonly isChart?: true;
}

/** Edges nearer to each other than that are one; less than half a millimetre. */
const LEAST_COLUMN = 2;

/** Columns for cells that are placed in millimetres: one begins wherever a cell of any line begins or ends. */
export function layOnGrid(
  lines: readonly PlacedLine[],
  widthMm: number,
): Pick<SheetLayout, "columnWidths" | "widthUnit"> & { readonly lines: readonly Line[] } {
  const wanted = new Set([0, toPixels(widthMm)]);
  for (const { cells } of lines)
    for (const { from, to } of cells) wanted.add(toPixels(from)).add(toPixels(to));
  const edges: number[] = [];
  const end = toPixels(widthMm);
  for (const edge of [...wanted].sort((a, b) => a - b)) {
    if (edge > end) break;
    if (edge - (edges.at(-1) ?? -LEAST_COLUMN) >= LEAST_COLUMN) edges.push(edge);
  }
  // The last one is the margin, whatever is near it.
  edges[edges.length - 1] = end;
  const columnAt = (millimetres: number): number => {
    const pixels = toPixels(millimetres);
    return edges.filter((edge) => edge <= pixels).length - 1;
  };
  const placePicture = ({ from, top, width, height, ...picture }: PagePicture): LinePicture => {
    const column = columnAt(from) + 1;
    return {
      ...picture,
      column,
      left: from * POINTS_PER_MM - (edges[column - 1] ?? 0) * POINTS_PER_PIXEL,
      top: top * POINTS_PER_MM,
      width: width * POINTS_PER_MM,
      height: height * POINTS_PER_MM,
    };
  };
  return {
    columnWidths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    widthUnit: "pixels",
    lines: lines.map(({ height, cells, pictures }) => ({
      height,
      ...(pictures && { pictures: pictures.map(placePicture) }),
      cells: cells.map(({ from, to, ...cell }) => {
        const column = columnAt(from) + 1;
        return { ...cell, column, to: Math.max(column, columnAt(to)) };
      }),
    })),
  };
}
