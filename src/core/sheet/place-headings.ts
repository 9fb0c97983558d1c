import { largest } from "../lists/extremes";
import { isBlank } from "../text/blank";
import type { PlacedHeading } from "./assign-columns";
import { classifyHeading, type HeadingMatch } from "./match-heading";
import type { RawArea } from "./raw-table";
import { cellText, type TableGrid } from "./table-grid";

const DEEPEST = 3;

/**
 * The headings that a row, with the rows below it down to a depth, may be.
 * @param allowsSlips false to take correct wordings only
 */
export function placeHeadings(
  grid: TableGrid,
  row: number,
  depth: number,
  allowsSlips: boolean,
): PlacedHeading[] {
  const placed: PlacedHeading[] = [];
  const fromGroup: PlacedHeading[] = [];
  for (const column of headingColumns(grid, row, depth)) {
    const area = grid.areaAt(row, column);
    const isInside = area !== null && area.left < column;
    const texts = stackedTexts(grid, row, depth, column);
    const own = texts.at(-1);
    if (own === undefined || (isInside && texts.length === 1)) continue;
    const joined = texts.join(" ");
    const alone = classifyHeading(own, allowsSlips);
    const match = alone ?? (texts.length > 1 ? classifyHeading(joined, allowsSlips) : null);
    if (!match || match === "other") continue;
    // A single text has been classified as it stands.
    const surest = texts.length > 1 && alone ? surer(match, joined, allowsSlips) : match;
    const heading = { column, text: alone ? own : joined, match: surest };
    placed.push(heading);
    if (!alone && area !== null && area.right > area.left) fromGroup.push(heading);
  }
  // A timeframe cut into columns (four quarters, start and end) is not a single column: no column is better than a wrong one.
  const parts = fromGroup.filter((heading) => heading.match.column === "timeframe");
  return parts.length > 1 ? placed.filter((heading) => !parts.includes(heading)) : placed;
}

/** "หน่วยงาน" over "ที่รับผิดชอบ": both together can say more than the last alone. */
function surer(match: HeadingMatch, joined: string, allowsSlips: boolean): HeadingMatch {
  const together = classifyHeading(joined, allowsSlips);
  if (!together || together === "other" || together.column !== match.column) return match;
  return together.certainty > match.certainty ? together : match;
}

function headingColumns(grid: TableGrid, row: number, depth: number): number[] {
  const columns = new Set<number>();
  for (let at = row; at < row + depth; at++) for (const column of grid.columnsOf(at)) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}

function stackedTexts(grid: TableGrid, row: number, depth: number, column: number): string[] {
  const texts: string[] = [];
  for (let at = row; at < row + depth; at++) {
    const text = cellText(grid.cellAt(at, column));
    if (!isBlank(text) && texts.at(-1) !== text) texts.push(text);
  }
  return texts;
}

/** How many rows the headings take that begin in a row, as its merged cells show. */
export function headingDepth(grid: TableGrid, row: number): number {
  const areas = grid
    .columnsOf(row)
    .filter((column) => classifyHeading(cellText(grid.cellAt(row, column)), false))
    .flatMap((column) => grid.areaAt(row, column) ?? []);
  const depths = areas.map((area) => area.bottom - area.top + 1).filter((depth) => depth <= DEEPEST);
  const depth = largest(depths, 1);
  return depth === 1 && isBelowGroups(grid, row + 1, areas) ? 2 : depth;
}

/**
 * A row in which every text is under a heading that is merged across columns is a row of sub-headings; measures fill other
 * columns, too.
 */
function isBelowGroups(grid: TableGrid, row: number, areas: readonly RawArea[]): boolean {
  const groups = areas.filter((area) => area.right > area.left);
  const filled = grid.columnsOf(row).filter((column) => !isBlank(cellText(grid.cellAt(row, column))));
  return (
    filled.length > 1 &&
    filled.every((column) => groups.some((group) => group.left <= column && column <= group.right))
  );
}

/** A second row of headings without merged cells continues the first: its texts are short, and no text is a number. */
export function continuesHeadings(grid: TableGrid, row: number): boolean {
  const texts = grid.columnsOf(row).map((column) => cellText(grid.cellAt(row, column)));
  const filled = texts.filter((text) => !isBlank(text));
  return filled.length > 0 && filled.every((text) => text.length <= 40 && !/[0-9๐-๙]/.test(text));
}
