import { largest } from "../../../core/lists/extremes";
import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import { TABLE_DESIGN } from "../../../core/report/model/table-design";
import { breakLines } from "./break-lines";
import { CELL_LINE } from "./cell-drawer";
import { CELL_TEXT } from "./cell-lines";
import { columnEdges, type ColumnWidth } from "./column-edges";
import { linesHeight, ROW_PADDING } from "./grid-row";
import type { Element, Paper } from "../paper/paper";
import type { Part } from "../paper/part";

/** A column of a table. */
export interface GridColumn extends ColumnWidth {
  readonly heading: string;
  /** The heading cut where its lines end, where that is known. */
  readonly headingLines?: readonly string[];
}

/** The heading row of a table, and the columns that it sets; lengths are points. */
export interface GridHead {
  /** Where the columns begin, and the last one ends. */
  readonly edges: readonly number[];
  /** Width of the text in each column, and in a cell across all. */
  readonly columnWidths: readonly number[];
  readonly innerWidth: number;
  readonly height: number;
  readonly lineCount: number;
  /** Draws the headings into a row of the document's structure; null draws them again, as page furniture. */
  readonly draw: (top: number, row: Element | null) => void;
}

/** Left and right of a cell's text, in points. */
export const CELL_PADDING = TABLE_DESIGN.cellPadding * POINTS_PER_MM;

/** Columns that fill the page between its margins, their headings bold and centred. */
export function gridHead(
  columns: readonly GridColumn[],
  { paper, frame }: Pick<Part, "paper" | "frame">,
): GridHead {
  const edges = columnEdges(columns, frame.left, frame.right);
  const columnWidths = columns.map(
    (_, index) => (edges[index + 1] ?? 0) - (edges[index] ?? 0) - 2 * CELL_PADDING,
  );
  const setting = { weight: "bold", size: CELL_TEXT.size } as const;
  const measure = (text: string): number => paper.width(text, setting);
  const headings = columns.map(({ heading, headingLines = [heading] }, index) =>
    headingLines.flatMap((line) => breakLines(line, measure, { width: columnWidths[index] ?? 0 })),
  );
  const lineCount = largest(
    headings.map(({ length }) => length),
    1,
  );
  const drawHeading = (index: number, top: number): void => {
    const lines = headings[index] ?? [];
    const left = (edges[index] ?? 0) + CELL_PADDING;
    const above = ROW_PADDING + ((lineCount - lines.length) * CELL_LINE.height) / 2;
    lines.forEach(({ text, space, width, scale }, line) => {
      const x = left + ((columnWidths[index] ?? 0) - width) / 2;
      const baseline = top + above + line * CELL_LINE.height + CELL_LINE.baseline;
      paper.text(text + space, { ...setting, x, baseline, scale });
    });
  };
  return {
    edges,
    columnWidths,
    innerWidth: frame.right - frame.left - 2 * CELL_PADDING,
    height: linesHeight(lineCount),
    lineCount,
    draw: (top, row) => {
      for (const index of columns.keys()) {
        const draw = (): void => {
          drawHeading(index, top);
        };
        place(paper, row === null ? null : paper.addElement("TH", row, { scope: "Column" }), draw);
      }
    },
  };
}

function place(paper: Paper, element: Element | null, draw: () => void): void {
  if (element === null) paper.asFurniture("repeated", draw);
  else paper.inElement(element, draw);
}
