import { cellRef, parseCellRef } from "../../src/core/model/cell-ref";
import type { CellLayout, SheetLayout } from "../../src/core/model/workbook-layout";
import type { RawArea, RawCell, RawTable } from "../../src/core/sheet/raw-table";

/** A cell and its place. */
export type PlacedCell = RawCell & { readonly row: number };

/** A worksheet of the fake. */
export interface InMemorySheet {
  /** Stays although the sheet is renamed. */
  readonly id: string;
  name: string;
  /** By A1 address. */
  cells: Map<string, PlacedCell>;
  hiddenRows: ReadonlySet<number>;
  merges: readonly RawArea[];
  /** What a filter covers, headings included; null where there is none. */
  filter: RawArea | null;
  table: Pick<RawTable, "hidden" | "isProtected">;
  /** What a sheet was like when the tool had made it; null for a person's. */
  mark: { readonly name: string; readonly content: string; readonly isAside: boolean } | null;
}

let sheetCount = 0;

export function toSheet({ sheet, rows, merges, ...table }: RawTable): InMemorySheet {
  const cells = rows.flatMap(({ row, cells }) =>
    cells.map((cell) => [cellRef(cell.column, row), { ...cell, row }] as const),
  );
  const hidden = rows.filter((row) => row.hidden).map(({ row }) => row);
  sheetCount += 1;
  return {
    id: `{sheet ${sheetCount}}`,
    name: sheet,
    cells: new Map(cells),
    hiddenRows: new Set(hidden),
    merges,
    filter: null,
    table,
    mark: null,
  };
}

export function toTable(
  { name, cells, hiddenRows, merges, table }: InMemorySheet,
  mergedAreas: boolean,
): RawTable {
  const rows = new Map<number, RawCell[]>();
  for (const { row, ...cell } of cells.values()) rows.set(row, [...(rows.get(row) ?? []), cell]);
  const inOrder = [...rows].sort(([one], [other]) => one - other);
  return {
    sheet: name,
    rows: inOrder.map(([row, list]) => ({
      row,
      hidden: hiddenRows.has(row),
      cells: list.sort((one, other) => one.column - other.column),
    })),
    merges: mergedAreas ? merges : [],
    hidden: table.hidden,
    isProtected: table.isProtected ?? false,
  };
}

/** Puts a text, or what another type says, into a cell; "" clears it. */
export function putText(
  sheet: InMemorySheet,
  cell: string,
  text: string,
  type: RawCell["type"] = "text",
): void {
  const { row, column } = parseCellRef(cell);
  if (text === "") sheet.cells.delete(cell);
  else sheet.cells.set(cell, { row, column, text, type, isFormula: false });
}

export function putCell(sheet: InMemorySheet, cell: string, content: PlacedCell | null): void {
  if (content === null) sheet.cells.delete(cell);
  else sheet.cells.set(cell, { ...content, row: parseCellRef(cell).row });
}

/** Cells with content of a row, from left to right. */
export function rowCells(sheet: InMemorySheet, row: number): PlacedCell[] {
  const found = [...sheet.cells.values()].filter((cell) => cell.row === row);
  return found.sort((one, other) => one.column - other.column);
}

/** Moves everything from a row on down (1) or, the row itself gone, up (-1). */
export function shiftRows(sheet: InMemorySheet, row: number, by: 1 | -1): void {
  const moved = (at: number): number | null => {
    if (at < row) return at;
    return by === -1 && at === row ? null : at + by;
  };
  const cells = [...sheet.cells.values()].flatMap((cell) => {
    const at = moved(cell.row);
    return at === null ? [] : [[cellRef(cell.column, at), { ...cell, row: at }] as const];
  });
  sheet.cells = new Map(cells);
  sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((at) => moved(at) ?? []));
  sheet.merges = sheet.merges.flatMap((area) => {
    const [top, bottom] = [moved(area.top), moved(area.bottom)];
    return top === null || bottom === null ? [] : [{ ...area, top, bottom }];
  });
  if (sheet.filter !== null) {
    const { top, bottom } = sheet.filter;
    sheet.filter = { ...sheet.filter, top: moved(top) ?? top, bottom: moved(bottom) ?? bottom - 1 };
  }
}

export function layoutTable(name: string, { rows, merges, hidden = false }: SheetLayout): RawTable {
  const toCell = ({ column, value }: CellLayout): RawCell[] => {
    if (value === null || value === "") return [];
    if (typeof value === "string") return [{ column, text: value, type: "text", isFormula: false }];
    if (typeof value === "number") return [{ column, text: String(value), type: "number", isFormula: false }];
    return [{ column, text: value.date, type: "date", isFormula: false }];
  };
  const withContent = rows.map(({ row, hidden, cells }) => ({
    row,
    hidden: hidden ?? false,
    cells: cells.flatMap(toCell),
  }));
  return { sheet: name, rows: withContent.filter(({ cells }) => cells.length > 0), merges, hidden };
}
