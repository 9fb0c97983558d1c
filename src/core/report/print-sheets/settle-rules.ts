import { largest } from "../../lists/extremes";
import type { CellLines } from "../../model/workbook-layout";
import type { Line, LineCell } from "./sheet-builder";

/**
 * An edge belongs to two cells, and Excel draws what was set last: where one of them asks for a thicker line, both have it. The
 * last line of the table is closed by one, too.
 */
export function settleRules(lines: readonly Line[]): readonly Line[] {
  const last = largest(
    lines.flatMap(({ cells }, index) => (has(cells, "bottom") ? [index] : [])),
    -1,
  );
  return lines.map((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    const closesBelow = index === last || hasMedium(below?.cells, "top");
    const closesAbove = hasMedium(above?.cells, "bottom");
    const cells = closesBelow ? line.cells.map((cell) => thicken(cell, "bottom")) : line.cells;
    return closesBelow || closesAbove
      ? { ...line, cells: closesAbove ? cells.map((cell) => thicken(cell, "top")) : cells }
      : line;
  });
}

type Edge = keyof CellLines;

function has(cells: readonly LineCell[], edge: Edge): boolean {
  return cells.some(({ lines }) => lines?.[edge] !== undefined);
}

function hasMedium(cells: readonly LineCell[] | undefined, edge: Edge): boolean {
  return (cells ?? []).some(({ lines }) => lines?.[edge] === "medium");
}

function thicken(cell: LineCell, edge: Edge): LineCell {
  return cell.lines?.[edge] === undefined ? cell : { ...cell, lines: { ...cell.lines, [edge]: "medium" } };
}
