import { cellRef, columnLetters } from "../../model/cell-ref";
import { isBlank } from "../../text/blank";
import { foldLetters } from "../../text/fold-letters";
import { squash } from "../../text/squash";
import type { CellKind } from "../../model/row-cell";
import type { RawTable } from "../raw-table";
import { findCellKinds } from "../row-cells";
import { buildGrid, cellText, type TableGrid } from "../table-grid";

/** How the headings of a sheet of records may be worded, the sheet's own wording first. */
export type RecordWordings<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** A sheet of records, read as it is; what its texts mean is decided later. */
export interface RecordTable<Column extends string> {
  readonly columns: Readonly<Record<Column, string | null>>;
  readonly rows: readonly RecordRow<Column>[];
  readonly cellKinds: ReadonlyMap<string, CellKind>;
  readonly nextRow: number;
}

export interface RecordRow<Column extends string> {
  readonly row: number;
  readonly texts: Readonly<Record<Column, string>>;
  readonly cells: Readonly<Record<Column, string | null>>;
  /** Numbers that their cells show rounded. */
  readonly exact: Readonly<Partial<Record<Column, number>>>;
}

/** Headings are near the top; there is at most a title above them. */
const LAST_HEADING_ROW = 20;

/**
 * Reads a sheet of records with its columns in any order, below the row that has the most headings. Without a heading row its
 * columns are taken in the order of a new workbook, which is how somebody fills a blank sheet.
 */
export function readRecordTable<Column extends string>(
  table: RawTable,
  wordings: RecordWordings<Column>,
): RecordTable<Column> {
  const grid = buildGrid(table);
  const ids = Object.keys(wordings) as Column[];
  const squashed = mapIds(ids, (id) => wordings[id].map(squash));
  const { headingRow, columns } = findHeadings(grid, squashed, ids);
  const rows = grid.rows
    .filter((row) => row > headingRow)
    .map((row) => readRow(grid, row, columns, ids))
    .filter(({ texts }) => ids.some((id) => !isBlank(texts[id])));
  const lastFilled = rows.at(-1)?.row ?? headingRow;
  return {
    columns: mapIds(ids, (id) => lettersOf(columns[id])),
    rows,
    cellKinds: findCellKinds(grid, headingRow + 1),
    nextRow: lastFilled + 1,
  };
}

type Places<Column extends string> = Readonly<Record<Column, number | null>>;

function findHeadings<Column extends string>(
  grid: TableGrid,
  wordings: RecordWordings<Column>,
  ids: readonly Column[],
): { headingRow: number; columns: Places<Column> } {
  let best: { headingRow: number; columns: Places<Column>; found: number } | null = null;
  for (const row of grid.rows) {
    if (row > LAST_HEADING_ROW) break;
    const columns = placeHeadings(grid, row, wordings, ids);
    const found = ids.filter((id) => columns[id] !== null).length;
    if (found >= 2 && found > (best?.found ?? 0)) best = { headingRow: row, columns, found };
  }
  return best ?? { headingRow: 0, columns: mapIds(ids, (_, index) => index + 1) };
}

/**
 * Where each heading is in a row; the wordings come squashed. An exact wording is better than one that only begins like a heading
 * ("จำนวน (คน)").
 */
function placeHeadings<Column extends string>(
  grid: TableGrid,
  row: number,
  wordings: RecordWordings<Column>,
  ids: readonly Column[],
): Places<Column> {
  const free = new Map(
    grid.columnsOf(row).map((column) => [column, squash(cellText(grid.cellAt(row, column)))]),
  );
  const places = new Map<Column, number>();
  const take = (fits: (text: string, wording: string) => boolean): void => {
    for (const id of ids) {
      if (places.has(id)) continue;
      const hit = [...free].find(([, text]) => wordings[id].some((wording) => fits(text, wording)));
      if (!hit) continue;
      places.set(id, hit[0]);
      free.delete(hit[0]);
    }
  };
  take((text, wording) => text === wording);
  take((text, wording) => text.startsWith(wording));
  return mapIds(ids, (id) => places.get(id) ?? null);
}

function readRow<Column extends string>(
  grid: TableGrid,
  row: number,
  columns: Places<Column>,
  ids: readonly Column[],
): RecordRow<Column> {
  const texts = mapIds(ids, (id) => {
    const column = columns[id];
    const own = column === null ? "" : cellText(grid.cellAt(row, column)).trim();
    // A measure's number is written again when the measures are renumbered, over the text as it was typed.
    const text = id === "measure" ? own : foldLetters(own).text;
    return isBlank(text) ? "" : text;
  });
  const cells = mapIds(ids, (id) => addressOf(grid, row, columns[id]));
  const exact: Partial<Record<Column, number>> = {};
  for (const id of ids) {
    const column = columns[id];
    const number = column === null ? undefined : grid.cellAt(row, column)?.exact;
    if (number !== undefined) exact[id] = number;
  }
  return { row, texts, cells, exact };
}

function addressOf(grid: TableGrid, row: number, column: number | null): string | null {
  if (column === null) return null;
  const area = grid.areaAt(row, column);
  return cellRef(area?.left ?? column, area?.top ?? row);
}

function lettersOf(column: number | null): string | null {
  return column === null ? null : columnLetters(column);
}

function mapIds<Column extends string, Value>(
  ids: readonly Column[],
  valueOf: (id: Column, index: number) => Value,
): Readonly<Record<Column, Value>> {
  const entries = ids.map((id, index) => [id, valueOf(id, index)] as const);
  return Object.fromEntries(entries) as Record<Column, Value>;
}
