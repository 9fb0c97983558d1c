import type { ReportSummary } from "../../../core/report/model/report-model";
import { SUMMARY_DESIGN } from "../../../core/report/model/table-design";
import { CELL_TEXT } from "../lines/cell-lines";
import { countsTable } from "./counts-table";
import { drawTitle } from "./draw-title";
import { flowBlocks } from "../lines/flow-blocks";
import { paragraphBlock } from "../lines/paragraph-block";
import type { Part } from "../paper/part";

/** The figures by quarter and by unit, each table under its caption, and below them what the figures mean. */
export function summaryPages({ titleLines, tables, notes }: ReportSummary, part: Part): void {
  const { paper, frame, element, addPage, keepTogether: held } = part;
  addPage();
  let y = drawTitle(titleLines, part);
  for (const table of tables) y = countsTable(table, part, y);
  const blocks = notes.map((note, index) =>
    paragraphBlock(note, paper, {
      ...CELL_TEXT,
      tag: "P",
      parent: element,
      left: frame.left,
      width: frame.right - frame.left,
      align: "start",
      before: index === 0 ? SUMMARY_DESIGN.beforeNote : 0,
      held,
    }),
  );
  flowBlocks(blocks, frame, addPage, y);
}
