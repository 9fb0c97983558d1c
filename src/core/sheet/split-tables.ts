import { onceFor } from "../lists/once-for";
import { MEASURE_COLUMNS } from "../model/columns";
import { countBelow } from "../model/count-below";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import { gradeColumns } from "./assign-columns";
import { findTitleYear } from "./find-title-year";
import type { HeadingRows } from "./heading-rows";
import type { MeasuresTable } from "./locate-headings";
import { parseMeasureNumber } from "./parse-measure-number";
import type { RawRow, RawTable } from "./raw-table";
import { readHeadings } from "./read-headings";
import { bareNumbersRun, readRowNumber } from "./read-number";
import { buildGrid, cellText, type TableGrid } from "./table-grid";
import { readTitleBlock, type TitleBlock } from "./title-block";

/**
 * Splits a worksheet into its measures tables, which are one below the other, last year's above this year's. A heading row that a
 * page break repeats does not begin a table. A heading row begins one if its title names another fiscal year, or if after a blank
 * row it has its own title or the same first measure and the numbers begin at 1 again.
 * @returns the table itself where it is the only one of the sheet
 */
export const splitTables = onceFor((first: MeasuresTable): MeasuresTable[] => {
  const starts = startsOf(first, Infinity);
  if (starts.length === 1) return [first];
  const rows = rowsByStart(first.table, starts);
  return starts.map((start, index) => cutTable(first.table, start, rows[index] ?? []));
});

/** The first of them; whether there are two or two thousand behind it is not looked at. */
export function firstOfTables(first: MeasuresTable): MeasuresTable {
  const starts = startsOf(first, 2);
  if (starts.length === 1) return first;
  return cutTable(first.table, starts[0] as Start, rowsByStart(first.table, starts)[0] ?? []);
}

/** Where tables begin, so many at most. */
function startsOf(first: MeasuresTable, most: number): Start[] {
  const { grid } = first;
  const starts: Start[] = [{ firstRow: 1, location: first.location, grade: first.grade }];
  let before = followTable(grid, first.location, linesAbove(grid, first.location.headerRow));
  for (const row of headingCandidates(grid, first.location.lastHeaderRow)) {
    if (starts.length >= most) break;
    const { current } = before;
    if (row <= current.lastHeaderRow) continue;
    const location = readHeadings(grid, row);
    const grade = location ? gradeColumns(location.assigned) : 0;
    if (!location || grade === 0 || (grade === 1 && !haveSameColumns(location, current))) continue;
    const title = readTitleBlock(grid, row, current.lastHeaderRow);
    if (!isTableOfItsOwn(grid, before, { location, title })) continue;
    starts.push({ firstRow: title.firstRow, location, grade });
    before = followTable(grid, location, title.lines);
  }
  return starts;
}

interface Start {
  /** Sheet row of its title. */
  readonly firstRow: number;
  readonly location: HeadingRows;
  readonly grade: 1 | 2;
}

/** The rows of each table, in one walk through the sheet. */
function rowsByStart({ rows }: RawTable, starts: readonly Start[]): RawRow[][] {
  const firstRows = starts.map(({ firstRow }) => firstRow);
  const parts = starts.map((): RawRow[] => []);
  for (const row of rows) parts[countBelow(firstRows, row.row + 1) - 1]?.push(row);
  return parts;
}

/** Reads the headings again: the rows of the table show which columns are under a merged heading or have no name. */
function cutTable(whole: RawTable, { location, grade }: Start, rows: readonly RawRow[]): MeasuresTable {
  const table = { ...whole, rows };
  const grid = buildGrid(table);
  return { table, grid, location: readHeadings(grid, location.headerRow) ?? location, grade };
}

function textsOf(grid: TableGrid, row: number): string[] {
  const texts = grid.columnsOf(row).map((column) => cellText(grid.cellAt(row, column)));
  return texts.filter((text) => !isBlank(text));
}

function linesAbove(grid: TableGrid, headerRow: number): string[] {
  return grid.rows.filter((row) => row < headerRow).map((row) => textsOf(grid, row).join(" "));
}

/** Most headings are shorter, and most texts of a measure longer: to look at the length costs least. */
const LONG_HEADING = 80;
const SHORT_SHARE = 0.6;

function areMostlyShort(texts: readonly string[]): boolean {
  const short = texts.filter((text) => text.length <= LONG_HEADING).length;
  return short >= Math.max(3, texts.length * SHORT_SHARE);
}

/** Rows of several texts after a blank row or a row of a single text: nothing else can be the headings of another table. */
function headingCandidates(grid: TableGrid, lastHeaderRow: number): number[] {
  const candidates: number[] = [];
  let above = { row: lastHeaderRow, count: Infinity };
  for (const row of grid.rows) {
    if (row <= lastHeaderRow) continue;
    const own = grid.rowAt(row);
    const isUncovered = own !== null && grid.areasOf(row).length === 0;
    const { count, isShort } = isUncovered ? lengthsOf(own) : judgeLengths(textsOf(grid, row));
    if (count === 0) continue;
    const isApart = above.row < row - 1 || above.count === 1;
    if (isApart && isShort) candidates.push(row);
    above = { row, count };
  }
  return candidates;
}

function judgeLengths(texts: readonly string[]): { readonly count: number; readonly isShort: boolean } {
  return { count: texts.length, isShort: areMostlyShort(texts) };
}

/** Of a row under no merged area. */
const lengthsOf = onceFor(({ cells }: RawRow) =>
  judgeLengths(cells.map((cell) => cellText(cell)).filter((text) => !isBlank(text))),
);

function haveSameColumns(one: HeadingRows, other: HeadingRows): boolean {
  return MEASURE_COLUMNS.every((id) => one.columns[id] === other.columns[id]);
}

/**
 * The table above a heading row, read on as far as it is asked for: thousands of heading rows may follow that begin no table, and
 * to read all rows above each of them would take the square.
 */
interface Before {
  readonly current: HeadingRows;
  readonly titleLines: readonly string[];
  /** The last number of a measure above a row, and whether one is 1. */
  readonly numbersAbove: (row: number) => { readonly last: number; readonly hasFirst: boolean };
  /** Squashed lines of the title, and of the single texts inside the table above a row. */
  readonly linesAbove: (row: number) => ReadonlySet<string>;
  readonly stemsAbove: (row: number) => ReadonlySet<string>;
  readonly firstMeasure: () => string;
}

function followTable(grid: TableGrid, current: HeadingRows, titleLines: readonly string[]): Before {
  const start = countBelow(grid.rows, current.lastHeaderRow + 1);
  const numbers = { last: 0, hasFirst: false };
  let numbersAt = start;
  let takesBare: boolean | null = null;
  const lines = new Set<string>();
  const stems = new Set<string>();
  const addLine = (line: string): void => {
    lines.add(squash(line));
    const stem = stemOf(line);
    if (stem !== "") stems.add(stem);
  };
  let linesAt: number | null = null;
  const readLines = (row: number): void => {
    if (linesAt === null) titleLines.forEach(addLine);
    for (linesAt ??= start; (grid.rows[linesAt] ?? Infinity) < row; linesAt++) {
      const texts = textsOf(grid, grid.rows[linesAt] as number);
      if (texts.length === 1) texts.forEach(addLine);
    }
  };
  let measure: string | null = null;
  return {
    current,
    titleLines,
    numbersAbove: (row) => {
      takesBare ??= bareNumbersRun(grid, current);
      for (; (grid.rows[numbersAt] ?? Infinity) < row; numbersAt++) {
        const number = numberAt(grid, current, grid.rows[numbersAt] as number, takesBare);
        if (number === null) continue;
        numbers.last = number;
        numbers.hasFirst ||= number === 1;
      }
      return numbers;
    },
    linesAbove: (row) => {
      readLines(row);
      return lines;
    },
    stemsAbove: (row) => {
      readLines(row);
      return stems;
    },
    firstMeasure: () => (measure ??= firstMeasure(grid, current)),
  };
}

interface Behind {
  readonly location: HeadingRows;
  readonly title: TitleBlock;
}

function isTableOfItsOwn(grid: TableGrid, before: Before, { location, title }: Behind): boolean {
  const { last, hasFirst } = before.numbersAbove(title.firstRow);
  const next = firstNumber(grid, location);
  // Numbers that run on belong to one table, no matter what is between them.
  if (next !== null && next > 1 && next === last + 1) return false;

  const [year, yearBefore] = [findTitleYear(title.lines), findTitleYear(before.titleLines)];
  const isSetApart = title.isAfterBlank || title.isMergedAcross;
  if (isSetApart && year !== null && yearBefore !== null && year !== yearBefore) return true;

  const isRestarted = next === 1 && hasFirst;
  if (!isRestarted || !title.isAfterBlank) return false;
  return hasOwnTitle(before, title) || haveSameFirstMeasure(grid, before, location);
}

/** The number of the first measure below the headings that has one. */
function firstNumber(grid: TableGrid, location: HeadingRows): number | null {
  const { columns, lastHeaderRow } = location;
  const takesBare = bareNumbersRun(grid, location);
  const known = firstNumbers(grid);
  const key = `${columns.number} ${columns.measure} ${takesBare}`;
  const before = known.get(key);
  // No number stood between the headings before and that one, so that it is the first below these, too.
  if (before !== undefined && before.from <= lastHeaderRow && lastHeaderRow < before.row)
    return before.number;
  let found: FirstNumber = { from: lastHeaderRow, row: Infinity, number: null };
  for (let at = countBelow(grid.rows, lastHeaderRow + 1); at < grid.rows.length; at++) {
    const row = grid.rows[at] as number;
    const number = numberAt(grid, location, row, takesBare);
    if (number === null) continue;
    found = { ...found, row, number };
    break;
  }
  known.set(key, found);
  return found.number;
}

interface FirstNumber {
  readonly from: number;
  /** Where it stands; Infinity where there is none. */
  readonly row: number;
  readonly number: number | null;
}

/** The first number below the headings that were looked at last, by the columns in which it was looked for. */
const firstNumbers = onceFor<TableGrid, Map<string, FirstNumber>>(() => new Map());

function numberAt(grid: TableGrid, { columns }: HeadingRows, row: number, takesBare: boolean): number | null {
  const textAt = (column: number | null): string =>
    column === null || !grid.columnsOf(row).includes(column) ? "" : cellText(grid.cellAt(row, column));
  return readRowNumber(textAt(columns.number), textAt(columns.measure), takesBare)?.value ?? null;
}

/**
 * A title that is neither above the table before nor one of several group headings: "มิติที่ ๒" after "มิติที่ ๑" continues the
 * same report, though its numbers begin again.
 */
function hasOwnTitle(before: Before, { lines, firstRow }: TitleBlock): boolean {
  if (lines.length === 0) return false;
  const [known, stems] = [before.linesAbove(firstRow), before.stemsAbove(firstRow)];
  return lines.some((line) => !known.has(squash(line))) && !lines.some((line) => stems.has(stemOf(line)));
}

/** The words before the first number of a line: "มิติที่" of "มิติที่ ๒ …"; "" where there is no number. */
function stemOf(line: string): string {
  return /^([^0-9]+)[0-9]/.exec(squash(line))?.[1] ?? "";
}

function haveSameFirstMeasure(grid: TableGrid, before: Before, location: HeadingRows): boolean {
  const text = before.firstMeasure();
  return text !== "" && text === firstMeasure(grid, location);
}

function firstMeasure(grid: TableGrid, { columns: { measure }, lastHeaderRow }: HeadingRows): string {
  if (measure === null) return "";
  for (let at = countBelow(grid.rows, lastHeaderRow + 1); at < grid.rows.length; at++) {
    const text = cellText(grid.cellAt(grid.rows[at] as number, measure));
    if (!isBlank(text)) return squash(text.slice(parseMeasureNumber(text)?.length ?? 0));
  }
  return "";
}
