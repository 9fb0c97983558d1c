import { MEASURE_COLUMNS } from "../model/columns";
import { isBlank } from "../text/blank";
import { squash } from "../text/squash";
import { gradeColumns } from "./assign-columns";
import { findTitleYear } from "./find-title-year";
import type { HeadingRows } from "./heading-rows";
import type { MeasuresTable } from "./locate-headings";
import { parseMeasureNumber } from "./parse-measure-number";
import type { RawTable } from "./raw-table";
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
export function splitTables(first: MeasuresTable): MeasuresTable[] {
  const { grid } = first;
  const starts: Start[] = [{ firstRow: 1, location: first.location, grade: first.grade }];
  let current = first.location;
  let titleLines: readonly string[] = linesAbove(grid, first.location.headerRow);
  for (const row of headingCandidates(grid, first.location.lastHeaderRow)) {
    if (row <= current.lastHeaderRow) continue;
    const location = readHeadings(grid, row);
    const grade = location ? gradeColumns(location.assigned) : 0;
    if (!location || grade === 0 || (grade === 1 && !haveSameColumns(location, current))) continue;
    const title = readTitleBlock(grid, row, current.lastHeaderRow);
    if (!isTableOfItsOwn(grid, { current, titleLines }, { location, title })) continue;
    starts.push({ firstRow: title.firstRow, location, grade });
    [current, titleLines] = [location, title.lines];
  }
  if (starts.length === 1) return [first];
  return starts.map((start, index) => cutTable(first.table, start, starts[index + 1]?.firstRow ?? Infinity));
}

interface Start {
  /** Sheet row of its title. */
  readonly firstRow: number;
  readonly location: HeadingRows;
  readonly grade: 1 | 2;
}

/** Reads the headings again: the rows of the table show which columns are under a merged heading or have no name. */
function cutTable(whole: RawTable, { firstRow, location, grade }: Start, end: number): MeasuresTable {
  const table = { ...whole, rows: whole.rows.filter(({ row }) => row >= firstRow && row < end) };
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
    const texts = textsOf(grid, row);
    if (texts.length === 0) continue;
    const isApart = above.row < row - 1 || above.count === 1;
    if (isApart && areMostlyShort(texts)) candidates.push(row);
    above = { row, count: texts.length };
  }
  return candidates;
}

function haveSameColumns(one: HeadingRows, other: HeadingRows): boolean {
  return MEASURE_COLUMNS.every((id) => one.columns[id] === other.columns[id]);
}

interface Before {
  readonly current: HeadingRows;
  readonly titleLines: readonly string[];
}

interface Behind {
  readonly location: HeadingRows;
  readonly title: TitleBlock;
}

function isTableOfItsOwn(grid: TableGrid, before: Before, { location, title }: Behind): boolean {
  const { current, titleLines } = before;
  const numbersBefore = numbersOf(grid, current, current.lastHeaderRow, title.firstRow);
  const [next] = numbersOf(grid, location, location.lastHeaderRow, Infinity);
  // Numbers that run on belong to one table, no matter what is between them.
  if (next !== undefined && next > 1 && next === (numbersBefore.at(-1) ?? 0) + 1) return false;

  const [year, yearBefore] = [findTitleYear(title.lines), findTitleYear(titleLines)];
  const isSetApart = title.isAfterBlank || title.isMergedAcross;
  if (isSetApart && year !== null && yearBefore !== null && year !== yearBefore) return true;

  const isRestarted = next === 1 && numbersBefore.includes(1);
  if (!isRestarted || !title.isAfterBlank) return false;
  return hasOwnTitle(grid, before, title) || haveSameFirstMeasure(grid, current, location);
}

/** The numbers of the measures between two rows. */
function numbersOf(grid: TableGrid, location: HeadingRows, after: number, end: number): number[] {
  const { number, measure } = location.columns;
  const textAt = (row: number, column: number | null): string =>
    column === null || !grid.columnsOf(row).includes(column) ? "" : cellText(grid.cellAt(row, column));
  const takesBare = bareNumbersRun(grid, location);
  return grid.rows.flatMap((row) => {
    if (row <= after || row >= end) return [];
    return readRowNumber(textAt(row, number), textAt(row, measure), takesBare)?.value ?? [];
  });
}

/**
 * A title that is neither above the table before nor one of several group headings: "มิติที่ ๒" after "มิติที่ ๑" continues the
 * same report, though its numbers begin again.
 */
function hasOwnTitle(
  grid: TableGrid,
  { current, titleLines }: Before,
  { lines, firstRow }: TitleBlock,
): boolean {
  if (lines.length === 0) return false;
  const inside = grid.rows.filter((row) => row > current.lastHeaderRow && row < firstRow);
  const earlier = [
    ...titleLines,
    ...inside.flatMap((row) => {
      const texts = textsOf(grid, row);
      return texts.length === 1 ? texts : [];
    }),
  ];
  const known = new Set(earlier.map(squash));
  const stems = new Set(earlier.map(stemOf).filter((stem) => stem !== ""));
  return lines.some((line) => !known.has(squash(line))) && !lines.some((line) => stems.has(stemOf(line)));
}

/** The words before the first number of a line: "มิติที่" of "มิติที่ ๒ …"; "" where there is no number. */
function stemOf(line: string): string {
  return /^([^0-9]+)[0-9]/.exec(squash(line))?.[1] ?? "";
}

function haveSameFirstMeasure(grid: TableGrid, one: HeadingRows, other: HeadingRows): boolean {
  const [text, otherText] = [firstMeasure(grid, one), firstMeasure(grid, other)];
  return text !== "" && text === otherText;
}

function firstMeasure(grid: TableGrid, { columns: { measure }, lastHeaderRow }: HeadingRows): string {
  if (measure === null) return "";
  const row = grid.rows.find((at) => at > lastHeaderRow && !isBlank(cellText(grid.cellAt(at, measure))));
  const text = row === undefined ? "" : cellText(grid.cellAt(row, measure));
  return squash(text.slice(parseMeasureNumber(text)?.length ?? 0));
}
