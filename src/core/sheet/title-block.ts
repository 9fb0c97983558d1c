import { countBelow } from "../model/count-below";
import { isBlank } from "../text/blank";
import { findTitleYear } from "./find-title-year";
import { isSignatureLine } from "./is-signature-line";
import { cellText, type TableGrid } from "./table-grid";

/** The lines above a heading row inside a sheet. */
export interface TitleBlock {
  /** Sheet row of the first line; that of the headings where there is no line. */
  readonly firstRow: number;
  readonly lines: readonly string[];
  /** True where a blank row separates this block from the rows above it. */
  readonly isAfterBlank: boolean;
  /** True where there are lines, and each is merged across columns. */
  readonly isMergedAcross: boolean;
}

/**
 * Reads the title above a heading row: rows of one text each, up to a blank row, a row of several texts or a signature. Where these
 * lines name no fiscal year and the lines above the blank row do, those belong to the title, too.
 * @param above the last row that cannot be a title: the headings of the table before
 */
export function readTitleBlock(grid: TableGrid, headerRow: number, above: number): TitleBlock {
  const near = readLines(grid, headerRow, above);
  if (near.lines.length === 0 || !near.isAfterBlank || findTitleYear(near.lines) !== null) return near;
  const far = readLines(grid, near.firstRow, above);
  if (findTitleYear(far.lines) === null || !far.isAfterBlank) return near;
  return { ...far, lines: [...far.lines, ...near.lines] };
}

function readLines(grid: TableGrid, below: number, above: number): TitleBlock {
  // From below, and no further than the title: above it may be thousands of rows.
  let at = countBelow(grid.rows, below);
  const takeFilled = (): number | undefined => {
    for (at -= 1; (grid.rows[at] ?? 0) > above; at--) {
      const row = grid.rows[at] as number;
      if (textColumns(grid, row).length > 0) return row;
    }
    return undefined;
  };
  const lines: string[] = [];
  let firstRow = below;
  let isMergedAcross = true;
  let next = takeFilled();
  for (; next !== undefined; next = takeFilled()) {
    const line = lineAt(grid, next);
    const isParted = lines.length > 0 && next < firstRow - 1;
    if (isParted || line === null || isSignatureLine(line.text)) break;
    lines.unshift(line.text);
    isMergedAcross &&= line.isMergedAcross;
    firstRow = next;
  }
  const isAfterBlank = (next ?? above) < firstRow - 1;
  return { firstRow, lines, isAfterBlank, isMergedAcross: isMergedAcross && lines.length > 0 };
}

function textColumns(grid: TableGrid, row: number): number[] {
  return grid.columnsOf(row).filter((column) => !isBlank(cellText(grid.cellAt(row, column))));
}

/** The text of a row that has only one; null for any other row. */
function lineAt(grid: TableGrid, row: number): { text: string; isMergedAcross: boolean } | null {
  const [column, ...others] = textColumns(grid, row);
  if (column === undefined || others.length > 0) return null;
  const area = grid.areaAt(row, column);
  return {
    text: cellText(grid.cellAt(row, column)).trim(),
    isMergedAcross: area !== null && area.right > area.left,
  };
}
