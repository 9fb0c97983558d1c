import { wordShownDate } from "../calendar/word-shown-date";
import { onceFor } from "../lists/once-for";
import { addToGroup } from "../lists/group-by";
import { countBelow } from "../model/count-below";
import { isThaiAt } from "../text/is-thai-at";
import type { RawArea, RawCell, RawRow, RawTable } from "./raw-table";

/** The cells of a worksheet by place; a merged area answers for every cell it covers. */
export interface TableGrid {
  /** Sheet rows with content, ascending. */
  readonly rows: readonly number[];
  /** A row as it was handed over; null where it has no content. */
  rowAt(row: number): RawRow | null;
  /** The cell that is shown at a place: its own, or the one it is merged into. */
  cellAt(row: number, column: number): RawCell | null;
  /** The merged area that covers a place. */
  areaAt(row: number, column: number): RawArea | null;
  /** The merged areas that cover a cell of a row. */
  areasOf(row: number): readonly RawArea[];
  /** The columns with their own content in a row, ascending. */
  columnsOf(row: number): readonly number[];
  isHidden(row: number): boolean;
}

/** Errors that Excel shows instead of a value; pasted as text they are still not a value. */
const ERROR_TEXT =
  /^\s*#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)\s*$/;

/** True for a cell that shows an Excel error instead of a value. */
export function isErrorCell(cell: RawCell): boolean {
  return cell.type === "error" || (!isThaiAt(cell.text, 0) && ERROR_TEXT.test(cell.text));
}

/** What a cell says: nothing for an error, a Thai date in words for a real date, else its text. */
export function cellText(cell: RawCell | null): string {
  if (!cell || isErrorCell(cell)) return "";
  return cell.type === "date" ? wordShownDate(cell.text) : cell.text;
}

/** Arranges the cells of a worksheet by place. */
export function buildGrid(table: RawTable): TableGrid {
  const rowsByNumber = new Map(table.rows.map((row) => [row.row, row]));
  const rows = [...rowsByNumber.keys()].sort((a, b) => a - b);
  const areas = indexAreas(table.merges, rows);
  const columns = new Map<number, readonly number[]>();
  const areaAt = (row: number, column: number): RawArea | null =>
    areas.get(row)?.find((area) => area.left <= column && column <= area.right) ?? null;
  const cells = new Map(table.rows.map((row) => [row.row, cellsByColumn(row)]));
  return {
    rows,
    rowAt: (row) => rowsByNumber.get(row) ?? null,
    areaAt,
    areasOf: (row) => areas.get(row) ?? [],
    cellAt: (row, column) => {
      const area = areaAt(row, column);
      return cells.get(area?.top ?? row)?.get(area?.left ?? column) ?? null;
    },
    columnsOf: (row) => {
      const known = columns.get(row);
      if (known !== undefined) return known;
      const raw = rowsByNumber.get(row);
      const all = raw === undefined ? [] : filledColumns(raw);
      const own = !areas.has(row)
        ? all
        : all.filter((column) => {
            const area = areaAt(row, column);
            return !area || (area.top === row && area.left === column);
          });
      columns.set(row, own);
      return own;
    },
    isHidden: (row) => rowsByNumber.get(row)?.hidden ?? false,
  };
}

const filledColumns = onceFor((row: RawRow): readonly number[] => [...cellsByColumn(row).keys()]);

/** A sheet with several tables is arranged once for each of them, and once for every check. */
const cellsByColumn = onceFor(
  (row: RawRow): ReadonlyMap<number, RawCell> => new Map(row.cells.map((cell) => [cell.column, cell])),
);

/** Areas by each row they cover, of the rows with content: an area can reach to the end of the sheet. */
function indexAreas(merges: readonly RawArea[], rows: readonly number[]): Map<number, RawArea[]> {
  const areas = new Map<number, RawArea[]>();
  for (const area of merges) {
    for (let at = countBelow(rows, area.top); (rows[at] ?? Infinity) <= area.bottom; at++) {
      addToGroup(areas, rows[at] as number, area);
    }
  }
  return areas;
}
