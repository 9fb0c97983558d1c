import { rememberReadings } from "../calendar/remember-readings";
import { onceFor } from "../lists/once-for";
import { fiscalYearOf } from "../calendar/fiscal-year";
import type { PlainDate } from "../calendar/plain-date";
import { cellRef } from "../model/cell-ref";
import { COLUMN_IDS, MEASURE_COLUMNS, type ColumnId } from "../model/columns";
import type { Measure } from "../model/measure";
import type {
  ErrorCell,
  FiscalYearSource,
  MeasureSheet,
  RepeatedHeading,
  SheetRow,
} from "../model/measure-sheet";
import type { ReportSettings } from "../model/report-settings";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import type { RowKind } from "./classify-rows";
import { findOrganization } from "./find-organization";
import { chooseFiscalYear } from "./choose-fiscal-year";
import { findTitleYear } from "./find-title-year";
import type { HeadingRows } from "./heading-rows";
import type { MeasuresTable } from "./locate-headings";
import { lettersOf } from "./read-headings";
import { beginsAreaBelow, filledCellsOf, findCellKinds, isPlainRow } from "./row-cells";
import { measureReader } from "./remember-measures";
import { cellText, isErrorCell, type TableGrid } from "./table-grid";
import { tableRows } from "./table-rows";
import { tableTitle } from "./table-title";

/** What the reading depends on besides the sheet. */
export interface ReadOptions {
  /** The day that is used as today. */
  readonly asOf: PlainDate;
  /** Fiscal year asked for (B.E.), null to take it from the workbook. */
  readonly fiscalYear: number | null;
  readonly settings: ReportSettings;
  /** Fiscal years that the titles of the workbook's other tables name. */
  readonly otherTitleYears?: readonly number[];
  /** How it is known which column is which; left out where the headings say it. */
  readonly columnsSource?: MeasureSheet["columnsSource"];
}

/**
 * Reads the measures out of a worksheet. A cell that shows an Excel error counts as blank in the measures and is listed
 * in `errorCells`, so that no error text is taken for content.
 */
export function readMeasureSheet(found: MeasuresTable, options: ReadOptions): MeasureSheet {
  const { table, grid, location } = found;
  const titleLines = tableTitle(found);
  const { fiscalYear, fiscalYearSource } = readFiscalYear(titleLines, options);
  const { takesBareNumbers, rows, measures: groups } = tableRows(found);
  const readTimeframe = rememberReadings(fiscalYear);
  const readMeasure = measureReader({ grid, location, fiscalYear, takesBareNumbers, readTimeframe });
  const measures = groups.map((group, index) => readMeasure(group, index + 1));
  const sheetRows = (kind: RowKind): SheetRow[] =>
    rows.filter((row) => row.kind === kind).map(({ row }) => describeRow(grid, row));
  return {
    sheet: table.sheet,
    headerRow: location.headerRow,
    columns: lettersOf(location.columns),
    columnsSource: options.columnsSource ?? "headings",
    headings: location.headings,
    titleLines,
    fiscalYear,
    fiscalYearSource,
    organization: options.settings.organization ?? findOrganization(titleLines, measures.map(textsOf)),
    measures,
    repeatedHeadings: sheetRows("heading").map((heading) => readRepeatedHeading(heading, grid, location)),
    orphanRows: sheetRows("orphan"),
    otherRows: sheetRows("other"),
    errorCells: findErrorCells(grid, location, measures),
    cellKinds: findCellKinds(grid, location.headerRow),
  };
}

/** The same list again for the same measure, so that what was found in it is remembered. */
const textsOf = onceFor(({ cells }: Measure): readonly string[] =>
  MEASURE_COLUMNS.map((column) => cells[column].text),
);

/**
 * In an extra column a heading row may have a text that is nowhere else, and one of its cells may be merged with the rows below,
 * so that they have the same text.
 */
function readRepeatedHeading(heading: SheetRow, grid: TableGrid, location: HeadingRows): RepeatedHeading {
  const own = new Set(Object.values(location.columns));
  const filled = filledCellsOf(grid, heading.row);
  const isCopy =
    !beginsAreaBelow(grid, heading.row) &&
    filled.every(({ place, text, kind }) => {
      const above = location.wordings.get(place) ?? [];
      return kind === "text" && (own.has(place) || above.includes(squash(text)));
    });
  return { ...heading, isCopy, cells: filled.map(({ cell, text, kind }) => ({ cell, text, kind })) };
}

function readFiscalYear(
  titleLines: readonly string[],
  { asOf, fiscalYear, settings, otherTitleYears = [] }: ReadOptions,
): { fiscalYear: number; fiscalYearSource: FiscalYearSource } {
  if (fiscalYear !== null) return { fiscalYear, fiscalYearSource: "option" };
  const said = chooseFiscalYear({
    settings: settings.fiscalYear,
    title: findTitleYear(titleLines),
    otherTitles: otherTitleYears,
  });
  if (said !== null) return { fiscalYear: said.year, fiscalYearSource: said.source };
  return { fiscalYear: fiscalYearOf(asOf), fiscalYearSource: "as-of" };
}

function describeRow(grid: TableGrid, row: number): SheetRow {
  const filled = grid
    .columnsOf(row)
    .map((column) => ({ cell: cellRef(column, row), text: cellText(grid.cellAt(row, column)).trim() }))
    .filter(({ text }) => !isBlank(text));
  return { row, cell: filled[0]?.cell ?? cellRef(1, row), text: filled.map(({ text }) => text).join(" ") };
}

function findErrorCells(grid: TableGrid, location: HeadingRows, measures: readonly Measure[]): ErrorCell[] {
  const byColumn = new Map<number, ColumnId>();
  for (const id of COLUMN_IDS) {
    const column = location.columns[id];
    if (column !== null) byColumn.set(column, id);
  }
  const columns = new Set([...byColumn.keys(), ...location.wordings.keys()]);
  const found: ErrorCell[] = [];
  let at = 0;
  for (const row of grid.rows) {
    const own = grid.rowAt(row);
    if (row < location.headerRow || (own !== null && isPlainRow(own))) continue;
    while ((measures[at]?.lastRow ?? Infinity) < row) at++;
    const measure = measures[at];
    const ordinal = measure && measure.row <= row ? measure.ordinal : null;
    for (const column of grid.columnsOf(row)) {
      const cell = grid.cellAt(row, column);
      if (!cell || !columns.has(column) || !isErrorCell(cell)) continue;
      found.push({
        cell: cellRef(column, row),
        column: byColumn.get(column) ?? null,
        measure: ordinal,
        text: cell.text,
      });
    }
  }
  return found;
}
