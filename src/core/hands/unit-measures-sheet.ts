import { addAll } from "../lists/add-all";
import { columnLetters, columnNumber } from "../model/cell-ref";
import { COLUMN_IDS, COLUMN_LABELS, isResultColumn, type ColumnId } from "../model/columns";
import type { Measure } from "../model/measure";
import type { MeasureSheet } from "../model/measure-sheet";
import type { CellArea, CellLayout, RowLayout, SheetLayout } from "../model/workbook-layout";
import type { TableGrid } from "../sheet/table-grid";
import { isBlank } from "../text/blank";
import type { MeasureRow } from "./measure-rows";
import type { OtherColumn } from "./other-columns";
import { OPEN_FILL, UNIT_PAGE } from "./unit-page";
import type { ReadWorkbook } from "./read-workbook";
import type { SentMeasure } from "./sent-record";
import { sentMeasure } from "./sent-texts";
import { fileHeight } from "./file-height";
import { measureReader } from "./measure-reader";
import { sentValue } from "./sent-value";

/** The measures of a unit as they are laid out in its workbook. */
export interface UnitTable {
  readonly sheet: SheetLayout;
  readonly headerRow: number;
  /** Letters of the report's columns. */
  readonly columns: Readonly<Partial<Record<ColumnId, string>>>;
  /** What is sent of each measure. */
  readonly sent: readonly SentMeasure[];
  /** First and last sheet row of each measure. */
  readonly places: readonly { readonly row: number; readonly lastRow: number }[];
}

interface SentColumn {
  readonly id: ColumnId | null;
  /** In the main sheet. */
  readonly column: number;
  readonly heading: string;
  readonly key: string;
  readonly width: number;
}

const WIDTHS: Readonly<Record<ColumnId, number>> = {
  number: 8,
  measure: 34,
  steps: 46,
  responsibleUnit: 18,
  timeframe: 18,
  resultSummary: 48,
  outcome: 40,
};
const OTHER_WIDTH = 22;
const TITLE_HEIGHT = 28;
const HEADING_HEIGHT = 48;

/**
 * Lays out measures as the main sheet has them: the same headings in the same order, each measure with its rows and merged cells, formulas
 * as their values. Result and outcome are open.
 */
export function unitMeasuresSheet(main: ReadWorkbook): (measures: readonly Measure[]) => UnitTable {
  const { sheet } = main;
  const { grid, rowsOf, others: all } = measureReader(main);
  const others = all.filter(({ heading }) => heading !== "");
  const columns = sentColumns(sheet, others);
  const titles = sheet.titleLines.filter((line) => !isBlank(line));
  // Merged titles right above would be read as headings of two rows.
  const headerRow = titles.length === 0 ? 1 : titles.length + 2;
  return (measures) => {
    const parts = measures.map(rowsOf);
    const rows: RowLayout[] = [];
    const merges: CellArea[] = [];
    const places: { row: number; lastRow: number }[] = [];
    let next = headerRow + 1;
    for (const part of parts) {
      places.push({ row: next, lastRow: next + part.length - 1 });
      addAll(merges, mergesOf(part, next, columns, grid));
      for (const row of part) rows.push(rowLayout(row, next++, columns));
    }
    return {
      headerRow,
      columns: Object.fromEntries(
        columns.flatMap(({ id }, index) => (id === null ? [] : [[id, columnLetters(index + 1)]])),
      ),
      sent: measures.map((measure) => sentMeasure(measure, rowsOf(measure), others)),
      places,
      sheet: {
        name: sheet.sheet,
        columnWidths: columns.map(({ width }) => width),
        rows: [...headRows(titles, headerRow, columns), ...rows],
        merges: [
          ...titles.map((_, index) => ({
            top: index + 1,
            left: 1,
            bottom: index + 1,
            right: columns.length,
          })),
          ...merges,
        ].filter(({ top, left, bottom, right }) => top < bottom || left < right),
        frozen: { rows: headerRow, columns: 0 },
        choices: [],
        page: { ...UNIT_PAGE, repeatedRows: { first: headerRow, last: headerRow } },
      },
    };
  };
}

/** The report's columns and those beside them that have a heading, in the order of the main sheet. */
function sentColumns(
  { columns, headings }: MeasureSheet,
  others: readonly OtherColumn[],
): readonly SentColumn[] {
  const own = COLUMN_IDS.flatMap((id): SentColumn[] => {
    const letters = columns[id];
    if (letters === null) return [];
    const heading = headings.find(({ column }) => column === id)?.text ?? COLUMN_LABELS[id].th;
    return [{ id, column: columnNumber(letters), heading, key: "", width: WIDTHS[id] }];
  });
  const extra = others.map(({ column, heading, key }): SentColumn => ({
    id: null,
    column,
    heading,
    key,
    width: OTHER_WIDTH,
  }));
  return [...own, ...extra].sort((one, other) => one.column - other.column);
}

function headRows(titles: readonly string[], headerRow: number, columns: readonly SentColumn[]): RowLayout[] {
  const lines = titles.map((value, index): RowLayout => ({
    row: index + 1,
    height: TITLE_HEIGHT,
    cells: [{ column: 1, value, style: "title", note: null }],
  }));
  const headings = columns.map(({ heading }, index): CellLayout => ({
    column: index + 1,
    value: heading,
    style: "heading",
    note: null,
  }));
  return [...lines, { row: headerRow, height: HEADING_HEIGHT, cells: headings }];
}

function rowLayout(
  { columns: own, others }: MeasureRow,
  row: number,
  columns: readonly SentColumn[],
): RowLayout {
  const cells = columns.map(({ id, column }, index): CellLayout => {
    const held = id === null ? others.find((one) => one.column === column) : own[id];
    const isOpen = id !== null && isResultColumn(id) && held !== undefined;
    return {
      column: index + 1,
      value: sentValue(held?.raw ?? null),
      style: id === "timeframe" ? "text" : "body",
      note: null,
      ...(isOpen && { isOpen, fill: OPEN_FILL }),
    };
  });
  const texts = cells.map(({ value }) => (typeof value === "string" ? value : ""));
  const widths = columns.map(({ width }) => width);
  return { row, height: null, fileHeight: fileHeight(texts, widths), cells };
}

/** The merged areas of a measure's rows, where they are now. */
function mergesOf(
  rows: readonly MeasureRow[],
  first: number,
  columns: readonly SentColumn[],
  grid: TableGrid,
): CellArea[] {
  const areas = new Set(rows.flatMap(({ row }) => grid.areasOf(row)));
  return [...areas].flatMap(({ top, bottom, left, right }) => {
    const across = columns.flatMap(({ column }, index) => (column >= left && column <= right ? [index] : []));
    const down = rows.flatMap(({ row }, index) => (row >= top && row <= bottom ? [index] : []));
    const [from, to, begin, end] = [across[0], across.at(-1), down[0], down.at(-1)];
    if (from === undefined || to === undefined || begin === undefined || end === undefined) return [];
    return [{ top: first + begin, bottom: first + end, left: from + 1, right: to + 1 }];
  });
}
