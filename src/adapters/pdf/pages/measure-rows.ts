import type { AskingRow, ReportColumn } from "../../../core/report/model/report-model";
import { REPORT_WORDING } from "../../../core/report/model/report-wording";
import { TABLE_DESIGN } from "../../../core/report/model/table-design";
import { CELL_TEXT, cellLines } from "../lines/cell-lines";
import { gridHead } from "../lines/grid-head";
import type { GridRow } from "../lines/grid-row";
import { createTableGrid } from "../lines/table-grid";
import type { TextSetting } from "../paper/paper";
import type { Part } from "../paper/part";

const GROUP_TEXT: TextSetting = { weight: "bold", size: TABLE_DESIGN.groupSize };

/** A viewer's list of contents names the groups of a report, or its measures where there are no more than this and no groups. */
const MOST_NAMED = 100;

interface MeasureRows {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly AskingRow[];
  /** Points from the top of the page to the heading row. */
  readonly top: number;
  /** Points that are left free below the last row, for what has to be on its page. */
  readonly below?: number;
}

/**
 * The columns of measures: heading row on every page, rows that go on from page to page.
 * @yields after each measure, which takes about a page; what waits may have its turn then
 * @returns the height at which the table ends
 */
export function* measureRows(
  { columns, rows, top, below = 0 }: MeasureRows,
  part: Part,
): Generator<undefined, number> {
  const { paper, element, keepTogether: held, noteStart } = part;
  const head = gridHead(columns, part);
  const grid = createTableGrid(head, part, { table: paper.addElement("Table", element), top });
  const namesMeasures =
    rows.length <= MOST_NAMED && rows.every(({ groupHeadings }) => groupHeadings.length === 0);
  for (const [index, row] of rows.entries()) {
    grid.addRows([...groupRows(row), measureRow(row)], index === rows.length - 1 ? below : 0);
    yield;
  }
  return grid.end();

  function groupRows({ groupHeadings, ordinal }: AskingRow): readonly GridRow[] {
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
  function measureRow({ cells, ordinal }: AskingRow): GridRow {
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
