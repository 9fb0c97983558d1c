import type { RawArea, RawCell, RawRow, RawTable, RawWorkbook } from "../../src/core/sheet/raw-table";

/** A cell of a test table: its text, nothing, or an object for what is no text. */
export type TestCell =
  | string
  | number
  | null
  | { readonly date: string }
  | { readonly error: string }
  | { readonly formula: string }
  | { readonly boolean: string }
  | { readonly picture: true };

export interface TestTable {
  readonly sheet?: string;
  /** Sheet row of the first line of `rows`, 1 unless said otherwise; null lines are blank rows. */
  readonly firstRow?: number;
  /** Letter of the first column. */
  readonly firstColumn?: number;
  readonly rows: readonly (readonly TestCell[] | null)[];
  /** Merged areas as "A5:A8". */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
}

/** Builds a worksheet from lines of cells, as an adapter would hand it over. */
export function rawTable(table: TestTable): RawTable {
  const firstRow = table.firstRow ?? 1;
  const rows = table.rows.map((line, index): RawRow => {
    const row = firstRow + index;
    const cells = (line ?? []).flatMap((cell, at) => rawCell((table.firstColumn ?? 1) + at, cell));
    return { row, hidden: table.hiddenRows?.includes(row) ?? false, cells };
  });
  return {
    sheet: table.sheet ?? "มาตรการ",
    rows: rows.filter((row) => row.cells.length > 0),
    merges: (table.merges ?? []).map(rawArea),
    hidden: table.hidden ?? false,
  };
}

/** Builds a workbook from its sheets. */
export function rawWorkbook(tables: readonly TestTable[], active = 0): RawWorkbook {
  return { tables: tables.map(rawTable), active };
}

function rawCell(column: number, cell: TestCell): RawCell[] {
  if (cell === null || cell === "") return [];
  if (typeof cell === "string") return [{ column, text: cell, type: "text", isFormula: false }];
  if (typeof cell === "number") return [{ column, text: String(cell), type: "number", isFormula: false }];
  if ("date" in cell) return [{ column, text: cell.date, type: "date", isFormula: false }];
  if ("error" in cell) return [{ column, text: cell.error, type: "error", isFormula: true }];
  if ("boolean" in cell) return [{ column, text: cell.boolean, type: "boolean", isFormula: false }];
  if ("picture" in cell) return [{ column, text: "", type: "picture", isFormula: false }];
  return [{ column, text: cell.formula, type: "text", isFormula: true }];
}

/** @example rawArea("A3:F9") // rows 3 to 9, columns 1 to 6 */
export function rawArea(reference: string): RawArea {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference);
  if (!match) throw new Error(`no area: ${reference}`);
  const [, left, top, right, bottom] = match;
  return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
}

function columnOf(letters = ""): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
