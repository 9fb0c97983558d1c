import type {
  CellArea,
  CellStyleName,
  CellValue,
  PageSetup,
  RowLayout,
  SheetLayout,
} from "../../model/workbook-layout";
import type { Margins } from "../model/report-model";

/** A cell of a line; `to` merges it with the columns up to there. */
export interface LineCell {
  readonly column: number;
  readonly to?: number;
  readonly value: CellValue;
  readonly style: CellStyleName;
}

export interface Line {
  /** In points; null leaves it to Excel. */
  readonly height: number | null;
  /** In points, for a file; left out where `height` says it. */
  readonly fileHeight?: number;
  readonly cells: readonly LineCell[];
}

/** Rows and merged areas of lines that follow each other from the first row on. */
export function stackLines(lines: readonly Line[]): Pick<SheetLayout, "rows" | "merges"> {
  const rows = lines.map(({ height, fileHeight, cells }, index): RowLayout => ({
    row: index + 1,
    height,
    ...(fileHeight !== undefined && { fileHeight }),
    cells: cells.flatMap(({ column, to = column, value, style }) =>
      Array.from({ length: to - column + 1 }, (_, right) => ({
        column: column + right,
        value: right === 0 ? value : null,
        style,
        note: null,
      })),
    ),
  }));
  const merges = lines.flatMap(({ cells }, index): CellArea[] =>
    cells.flatMap(({ column, to = column }) =>
      to > column ? [{ top: index + 1, left: column, bottom: index + 1, right: to }] : [],
    ),
  );
  return { rows, merges };
}

/** A4 with the report's margins, all columns on one page. */
export function pageOf(
  orientation: PageSetup["orientation"],
  margins: Margins,
  footer: string | null,
): PageSetup {
  const { top, right, bottom, left } = margins;
  return {
    orientation,
    marginsInCentimetres: { top: top / 10, right: right / 10, bottom: bottom / 10, left: left / 10 },
    isFitToWidth: true,
    repeatedRows: null,
    footer,
  };
}
