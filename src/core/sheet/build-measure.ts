import { largest } from "../lists/extremes";
import { deadlineOf } from "../calendar/deadline-of";
import type { TimeframeReading } from "../calendar/timeframe/parse-timeframe";
import { spanPeriods } from "../calendar/timeframe/span-periods";
import { cellRef } from "../model/cell-ref";
import {
  COLUMN_IDS,
  type ColumnId,
  MEASURE_COLUMNS,
  type MeasureColumn,
  RESULT_COLUMNS,
} from "../model/columns";
import type { ContinuedCell, ContinuedRow, Measure, TimeframePart } from "../model/measure";
import type { MeasureCell } from "../model/measure-cell";
import type { RowCell } from "../model/row-cell";
import { isBlank } from "../text/blank";
import { toArabicDigits } from "../text/digits";
import { foldLetters } from "../text/fold-letters";
import { findTargets } from "./find-targets";
import { joinCells, listCells, type JoinableCell } from "../model/join-cells";
import { parseMeasureNumber, parseNumberCell, type MeasureNumber } from "./parse-measure-number";
import type { HeadingRows } from "./heading-rows";
import type { RawArea } from "./raw-table";
import { readRowNumber } from "./read-number";
import { beginsAreaBelow, filledCellsOf, kindOfCell } from "./row-cells";
import { splitSteps } from "./split-steps";
import { cellText, type TableGrid } from "./table-grid";

/** The rows of one measure, the first of which names it. */
export interface MeasureRows {
  readonly row: number;
  readonly further: readonly { readonly row: number; readonly kind: "continued" | "merged" }[];
}

/** What reading a measure takes besides its rows. */
export interface BuildContext {
  readonly grid: TableGrid;
  readonly location: Pick<HeadingRows, "columns">;
  readonly fiscalYear: number;
  /** Whether a number with only a space after it counts. */
  readonly takesBareNumbers: boolean;
  /** Reads a timeframe text for the fiscal year. */
  readonly readTimeframe: (text: string) => TimeframeReading;
}

interface OwnCell {
  readonly row: number;
  readonly kind: "first" | "continued" | "merged";
  readonly cell: string;
  readonly text: string;
}

const TARGET_COLUMNS = ["measure", "steps", ...RESULT_COLUMNS] as const;

/** Joins the rows of a measure and reads what its cells say. */
export function buildMeasure(rows: MeasureRows, ordinal: number, context: BuildContext): Measure {
  const { grid, location, fiscalYear, readTimeframe } = context;
  const cellsOf = (column: MeasureColumn): OwnCell[] => collectCells(rows, location.columns[column], grid);
  const timeframeCells = cellsOf("timeframe");
  const timeframes = readTimeframes(timeframeCells, readTimeframe);
  const isOneTimeframe = timeframes.length < filledCells(timeframeCells).length;
  const unitCells = cellsOf("responsibleUnit");
  const activities = activityRows(unitCells, isOneTimeframe ? [] : timeframeCells);
  const toJoin = (cell: OwnCell): JoinableCell => ({
    cell: cell.cell,
    text: cell.text,
    isOwnItem: cell.kind === "merged" || activities.has(cell.row),
  });
  const readCell = (column: MeasureColumn): MeasureCell => {
    if (column === "responsibleUnit") return listCells(unitCells.map(toJoin));
    const cells = (column === "timeframe" ? timeframeCells : cellsOf(column)).map(toJoin);
    return column === "timeframe" && !isOneTimeframe ? listCells(cells) : joinCells(cells);
  };
  const entries = MEASURE_COLUMNS.map((column) => [column, readCell(column)]);
  const cells = Object.fromEntries(entries) as Record<MeasureColumn, MeasureCell>;
  const period = spanOf(timeframes);
  return {
    ordinal,
    ...readMeasureNumber(rows.row, cells.measure.text, context),
    row: rows.row,
    lastRow: lastRowOf(rows, context),
    continuedRows: readContinuedRows(rows, activities, context),
    hidden: [rows.row, ...rows.further.map(({ row }) => row)].some((row) => grid.isHidden(row)),
    cells,
    timeframes,
    period,
    deadline: period && deadlineOf(period, fiscalYear),
    steps: splitSteps(cells.steps.text),
    targets: TARGET_COLUMNS.flatMap((column) => findTargets(cells[column].text, column)),
  };
}

/** The cells a column has in the rows of a measure; a merged one once, however many rows it covers. */
function collectCells(rows: MeasureRows, column: number | null, grid: TableGrid): OwnCell[] {
  if (column === null) return [];
  const found = new Map<string, OwnCell>();
  const all = [{ row: rows.row, kind: "first" as const }, ...rows.further];
  for (const { row, kind } of all) {
    const cell = shownCell(grid, row, column);
    if (!found.has(cell)) found.set(cell, { row, kind, cell, text: cellText(grid.cellAt(row, column)) });
  }
  return [...found.values()];
}

/** The address of the cell that is shown at a place: its own, or the one it is merged into. */
function shownCell(grid: TableGrid, row: number, column: number): string {
  const area = grid.areaAt(row, column);
  return cellRef(area?.left ?? column, area?.top ?? row);
}

function filledCells(cells: readonly OwnCell[]): OwnCell[] {
  return cells.filter(({ text }) => !isBlank(text));
}

/** Rows below the first that have their own unit or timeframe. */
function activityRows(units: readonly OwnCell[], timeframes: readonly OwnCell[]): Set<number> {
  const own = filledCells([...units, ...timeframes]).filter(({ kind }) => kind !== "first");
  return new Set(own.map(({ row }) => row));
}

function readTimeframes(
  cells: readonly OwnCell[],
  readTimeframe: BuildContext["readTimeframe"],
): TimeframePart[] {
  const filled = filledCells(cells);
  const read = (text: string, cell: string): TimeframePart => ({
    cell,
    text,
    ...readTimeframe(foldLetters(text).text),
  });
  const parts = filled.map(({ text, cell }) => read(text, cell));
  if (parts.length < 2 || parts.every(({ period }) => period !== null)) return parts;
  // A page break can cut one timeframe in two: "ตุลาคม ๒๕๖๗ -" and "กันยายน ๒๕๖๘".
  const whole = read(
    joinCells(filled.map((cell) => ({ ...cell, isOwnItem: false }))).text,
    filled[0]?.cell ?? "",
  );
  return whole.period ? [whole] : parts;
}

function spanOf(timeframes: readonly TimeframePart[]): Measure["period"] {
  const periods = timeframes.flatMap(({ period }) => (period ? [period] : []));
  if (periods.length === 0 || periods.length < timeframes.length) return null;
  return periods.length === 1 ? (periods[0] ?? null) : spanPeriods(periods);
}

function readContinuedRows(
  rows: MeasureRows,
  activities: ReadonlySet<number>,
  { grid, location }: BuildContext,
): ContinuedRow[] {
  const columnIds = idsByColumn(location);
  const lastRow = rows.further.at(-1)?.row ?? rows.row;
  const isOfOneColumn = (area: RawArea | null): boolean =>
    area === null || [...columnIds.keys()].filter((id) => area.left <= id && id <= area.right).length < 2;
  let baseRow = rows.row;
  return rows.further.flatMap(({ row, kind }) => {
    const filled = kind === "merged" ? [] : filledCellsOf(grid, row);
    const ours = filled.filter(({ place, text }) => columnIds.has(place) && !isBlank(text));
    const first = ours[0];
    if (!first) return [];
    const text = ours.map((cell) => cell.text.trim()).join(" ");
    const isActivity = activities.has(row);
    const base = baseRow;
    if (isActivity) baseRow = row;
    const isShownBelow = beginsAreaBelow(grid, row);
    const cells = filled.map(({ place, ...cell }): ContinuedCell => {
      const column = columnIds.get(place) ?? null;
      const above = grid.areaAt(base, place);
      const canJoin =
        !isShownBelow &&
        isOfOneColumn(grid.areaAt(row, place)) &&
        isOfOneColumn(above) &&
        (above?.bottom ?? base) <= lastRow;
      return { ...cell, column, base: canJoin ? baseCell(grid, base, place) : null };
    });
    return [{ row, cell: first.cell, text, isActivity, cells }];
  });
}

function idsByColumn({ columns }: BuildContext["location"]): Map<number, ColumnId> {
  return new Map(
    COLUMN_IDS.flatMap((id) => {
      const column = columns[id];
      return column === null ? [] : [[column, id] as const];
    }),
  );
}

/** Null where a merged area that begins elsewhere covers the place: a text that is written there would show at another place. */
function baseCell(grid: TableGrid, row: number, column: number): RowCell | null {
  const area = grid.areaAt(row, column);
  if (area && (area.top !== row || area.left !== column)) return null;
  const cell = grid.cellAt(row, column);
  return { cell: cellRef(column, row), text: cellText(cell), kind: kindOfCell(cell) };
}

/** ๑.๑ and 1.1 are the same number, though neither has a value. */
function isSame(one: MeasureNumber, other: MeasureNumber): boolean {
  return (
    one.value === other.value &&
    (one.value !== null || toArabicDigits(one.text) === toArabicDigits(other.text))
  );
}

function lastRowOf(rows: MeasureRows, { grid, location }: BuildContext): number {
  const bottoms = [location.columns.measure, location.columns.number].map((column) => {
    const area = column === null ? null : grid.areaAt(rows.row, column);
    return area?.bottom ?? rows.row;
  });
  return largest([...bottoms, ...rows.further.map(({ row }) => row)], rows.row);
}

function readMeasureNumber(
  row: number,
  text: string,
  { grid, location: { columns }, takesBareNumbers }: BuildContext,
): Pick<Measure, "number" | "numberText" | "numberCell" | "numberCellText" | "title"> {
  const numberText = columns.number === null ? "" : cellText(grid.cellAt(row, columns.number));
  const inColumn = parseNumberCell(numberText);
  const number = readRowNumber(numberText, text, takesBareNumbers);
  const leading = parseMeasureNumber(text);
  // Beside a number in the column of numbers, a different number in the text belongs to the text, as that of "5 ขั้นตอน…" does.
  const isLed =
    leading !== null &&
    number !== null &&
    isSame(leading, number) &&
    (leading.isDelimited || takesBareNumbers);
  const holdsNumber = columns.number !== null && (inColumn !== null || number === null);
  const column = (holdsNumber ? columns.number : columns.measure) ?? columns.number;
  return {
    number: number?.value ?? null,
    numberText: number?.text ?? null,
    numberCell: column === null ? null : shownCell(grid, row, column),
    numberCellText: column === null ? "" : cellText(grid.cellAt(row, column)),
    title: (isLed ? text.slice(leading.length) : text).trim(),
  };
}
