import { POINTS_PER_MM } from "../../../core/report/model/memo-design";
import type { SummaryRow, SummaryTable } from "../../../core/report/model/report-model";
import { SUMMARY_DESIGN } from "../../../core/report/model/table-design";
import { CELL_TEXT, cellLines } from "../lines/cell-lines";
import { flowBlocks } from "../lines/flow-blocks";
import { gridHead, type GridColumn } from "../lines/grid-head";
import { rowHeight, type GridRow } from "../lines/grid-row";
import { paragraphBlock } from "../lines/paragraph-block";
import type { Part } from "../paper/part";
import { createTableGrid } from "../lines/table-grid";

const { captionSize, beforeCaption, afterCaption, countMm } = SUMMARY_DESIGN;

/**
 * One table of the summary below its caption, which is always together with the table's first rows, as the total is with the row
 * above it.
 * @param y where the text above ends, in points
 * @returns where the table ends, on its last page
 */
export function countsTable({ caption, headings, rows }: SummaryTable, part: Part, y: number): number {
  const { paper, frame, element, addPage, keepTogether: held } = part;
  const width = frame.right - frame.left;
  const head = gridHead(countColumns(headings, width / POINTS_PER_MM), part);
  const table = paper.addElement("Table", element);
  const title = paragraphBlock(caption, paper, {
    tag: "Caption",
    parent: table,
    weight: "bold",
    size: captionSize,
    left: frame.left,
    width,
    align: "start",
    before: beforeCaption,
    held,
  });
  const groups = keepTotal(rows.map(gridRow));
  const first = (groups[0] ?? []).reduce((sum, row) => sum + rowHeight(row), 0);
  const captionHeight = title.lines.reduce((sum, { height }) => sum + height, 0) + afterCaption;
  const fits = y + beforeCaption + captionHeight + head.height + first <= frame.bottom;
  if (!fits) addPage();
  const top = flowBlocks([title], frame, addPage, fits ? y : frame.top) + afterCaption;
  const grid = createTableGrid(head, part, { table, top, keepsRows: true });
  for (const group of groups) grid.addRows(group);
  return grid.end();

  function gridRow({ label, counts, isTotal }: SummaryRow): GridRow {
    const setting = { ...CELL_TEXT, weight: isTotal ? "bold" : "regular" } as const;
    const texts = [label, ...counts];
    return {
      ...setting,
      cells: texts.map((text, index) =>
        cellLines([{ marker: null, level: 0, text }], paper, {
          ...setting,
          width: head.columnWidths[index] ?? 0,
          alignment: index === 0 ? "start" : "center",
          held,
        }),
      ),
    };
  }
}

/** The columns of counts share one width; the labels have the rest, a third of the page at least. */
function countColumns(headings: readonly string[], width: number): readonly GridColumn[] {
  const counts = headings.length - 1;
  const labelWidth = Math.max(width - counts * countMm, width / 3);
  const countWidth = (width - labelWidth) / Math.max(1, counts);
  return headings.map((heading, index) => ({ heading, widthMm: index === 0 ? labelWidth : countWidth }));
}

/** Each row alone, but the last two together. */
function keepTotal(rows: readonly GridRow[]): readonly (readonly GridRow[])[] {
  const last = rows.slice(-2);
  return [...rows.slice(0, -2).map((row) => [row]), ...(last.length === 0 ? [] : [last])];
}
