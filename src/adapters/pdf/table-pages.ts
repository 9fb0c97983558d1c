import type { ReportRow, ReportTable } from "../../core/report/report-model";
import { TABLE_DESIGN } from "../../core/report/table-design";
import { CELL_TEXT, cellLines } from "./cell-lines";
import type { Part } from "./part";
import { plainText } from "./plain-text";
import { paragraphBlock } from "./paragraph-block";
import { createTableGrid, type GridRow } from "./table-grid";

/** Between the title lines and the table, in points. */
const ABOVE_TABLE = 6;

/** The title lines and the six columns: heading row on every page, rows that go on from page to page. */
export function tablePages({ titleLines, columns, rows }: ReportTable, part: Part): void {
  const { paper, frame, element, addPage, keepTogether: held } = part;
  addPage();
  let top = frame.top;
  for (const [index, line] of titleLines.entries()) {
    const block = paragraphBlock(plainText(line), paper, {
      tag: index === 0 ? "H1" : "P",
      parent: element,
      weight: "bold",
      size: TABLE_DESIGN.titleSize,
      left: frame.left,
      width: frame.right - frame.left,
      align: "center",
      held,
    });
    for (const { draw, height } of block.lines) {
      draw(top);
      top += height;
    }
  }
  const grid = createTableGrid(columns, part, top + ABOVE_TABLE);
  for (const row of rows) grid.addRows([...groupRows(row), measureRow(row)]);
  grid.end();

  function groupRows({ groupHeadings }: ReportRow): readonly GridRow[] {
    return groupHeadings.map((text) => {
      const setting = { ...CELL_TEXT, weight: "bold", alignment: "start", held } as const;
      const lines = cellLines([{ marker: null, level: 0, text }], paper, {
        ...setting,
        width: grid.innerWidth,
      });
      return { weight: "bold", cells: [lines] };
    });
  }
  function measureRow({ cells }: ReportRow): GridRow {
    return {
      weight: "regular",
      cells: columns.map(({ id, alignment }, index) => {
        const width = grid.columnWidths[index] ?? 0;
        return cellLines(cells[id], paper, { ...CELL_TEXT, width, alignment, held });
      }),
    };
  }
}
