import type { ReportRow, ReportTable } from "../../../core/report/model/report-model";
import { REPORT_WORDING } from "../../../core/report/model/report-wording";
import { TABLE_DESIGN } from "../../../core/report/model/table-design";
import { CELL_TEXT, cellLines } from "../lines/cell-lines";
import { drawTitle } from "./draw-title";
import { gridHead } from "../lines/grid-head";
import type { GridRow } from "../lines/grid-row";
import type { TextSetting } from "../paper/paper";
import type { Part } from "../paper/part";
import { createTableGrid } from "../lines/table-grid";

const GROUP_TEXT: TextSetting = { weight: "bold", size: TABLE_DESIGN.groupSize };

/** Between the title lines and the table, in points. */
const ABOVE_TABLE = 6;

/** A viewer's list of contents names the groups of a report, or its measures where there are no more than this and no groups. */
const MOST_NAMED = 100;

/**
 * The title lines and the six columns: heading row on every page, rows that go on from page to page.
 * @yields after each measure, which takes about a page; what waits may have its turn then
 */
export function* tablePages({ titleLines, columns, rows }: ReportTable, part: Part): Generator<undefined> {
  const { paper, element, addPage, keepTogether: held, noteStart } = part;
  addPage();
  const top = drawTitle(titleLines, part) + ABOVE_TABLE;
  const head = gridHead(columns, part);
  const grid = createTableGrid(head, part, { table: paper.addElement("Table", element), top });
  const namesMeasures =
    rows.length <= MOST_NAMED && rows.every(({ groupHeadings }) => groupHeadings.length === 0);
  for (const row of rows) {
    grid.addRows([...groupRows(row), measureRow(row)]);
    yield;
  }
  grid.end();

  function groupRows({ groupHeadings, ordinal }: ReportRow): readonly GridRow[] {
    return groupHeadings.map((text) => {
      const setting = { ...GROUP_TEXT, alignment: "start", held } as const;
      const lines = cellLines([{ marker: null, level: 0, text }], paper, {
        ...setting,
        width: head.innerWidth,
      });
      const begins = (y: number): void => {
        noteStart({ part: "group", ordinal }, y);
      };
      return { ...GROUP_TEXT, bookmark: text, begins, cells: [lines] };
    });
  }
  function measureRow({ cells, ordinal }: ReportRow): GridRow {
    const [first] = cells.measure;
    return {
      ...CELL_TEXT,
      continued: REPORT_WORDING.continued,
      begins: (y) => {
        noteStart({ part: "measure", ordinal }, y);
      },
      bookmark: namesMeasures && first !== undefined ? `${first.marker ?? ""} ${first.text}`.trim() : null,
      cells: columns.map(({ id, alignment }, index) => {
        const width = head.columnWidths[index] ?? 0;
        return cellLines(cells[id], paper, { ...CELL_TEXT, width, alignment, held });
      }),
    };
  }
}
