import { PART_DESIGN } from "../model/part-design";
import { largest } from "../../lists/extremes";
import type { CellStyleName } from "../../model/workbook-layout";
import { FRAME } from "./frame";
import type { Column } from "../model/memo-design";
import type { MissingRow, ReportModel, SummaryMissing } from "../model/report-model";
import { TABLE_DESIGN } from "../model/table-design";
import type { TextRuler } from "./measure-text";
import type { PlacedCell, PlacedLine } from "./mm-grid";
import { CELL_PADDING, paddedCells } from "./padded-cells";
import { linesHeight, linesOf } from "./wrapped-lines";

const { cellSize } = TABLE_DESIGN;
/** Of the columns, in parts of the width: มาตรการ, หน่วยงานและสิ่งที่ขาด, กำหนด, หน้าในตาราง. */
const SHARES = PART_DESIGN.missing;
/** Of a measure's number, in millimetres. */
const MARKER = 8;

type Named = Extract<SummaryMissing, { kind: "named" }>;

function columnsOf(width: number): readonly Column[] {
  const all = SHARES.reduce((sum, share) => sum + share, 0);
  let at = 0;
  return SHARES.map((share) => ({ from: at, to: (at += (share / all) * width) }));
}

/** The headings above what is not complete. */
export function missingHeadings({ headings }: Named, width: number): PlacedLine {
  const columns = columnsOf(width);
  return {
    height: linesHeight(1, cellSize) + 1.5,
    cells: headings.map((value, index): PlacedCell => ({
      ...(columns[index] ?? { from: 0, to: width }),
      value,
      style: "tableHeading",
      lines: { ...FRAME, top: "medium", bottom: "medium" },
    })),
  };
}

/** One measure that is not complete, and the page of the table that it is on. */
export function missingLine(
  { marker, text, owes, deadlineLines }: MissingRow,
  page: string,
  width: number,
  model: ReportModel,
  ruler: TextRuler,
): PlacedLine {
  const [measure, units, deadline, pages] = columnsOf(width) as readonly [Column, Column, Column, Column];
  const from = marker === null ? measure.from : measure.from + CELL_PADDING + MARKER;
  const texts: readonly (readonly [string, Column, CellStyleName])[] = [
    [text, { from, to: measure.to }, "entry"],
    [owes, units, "entry"],
    [deadlineLines.join("\n"), deadline, "entry"],
    [page, pages, "entryCentered"],
  ];
  const count = largest(
    texts.map(
      ([value, column]) =>
        linesOf(
          { text: value, column: { ...column, from: column.from + CELL_PADDING }, size: cellSize },
          model,
          ruler,
        ).length,
    ),
    1,
  );
  const { top, right, bottom, left } = FRAME;
  const cells = texts.flatMap(([value, column, style], index): readonly PlacedCell[] => {
    const cell: PlacedCell = { ...column, value, style, lines: FRAME };
    if (index === 0 && marker !== null) return [{ ...cell, lines: { top, right, bottom } }];
    return style === "entry" ? paddedCells(cell) : [cell];
  });
  if (marker !== null) {
    const lines = { top, bottom, left };
    return {
      height: linesHeight(count, cellSize),
      cells: [
        ...paddedCells({ from: measure.from, to: from, value: marker, style: "entry", lines }),
        ...cells,
      ],
    };
  }
  return { height: linesHeight(count, cellSize), cells };
}
