import type { Spreadsheet } from "../../src/app/ports/spreadsheet";
import type { RawTable } from "../../src/core/sheet/raw-table";

/** A workbook behind the port, and what a person at it does and sees. */
export interface WorkbookInFront {
  readonly spreadsheet: Spreadsheet;
  typeIntoCell(sheet: string, cell: string, text: string): void;
  /** What a cell shows, "" for a blank one. */
  textOf(sheet: string, cell: string): string;
  /** What every cell of every sheet shows, whether the tool reads that sheet or not. */
  contents(): readonly RawTable[];
  /** The cell selected last, and its sheet. */
  selection(): { readonly sheet: string; readonly cell: string } | null;
  sheetNames(): readonly string[];
  /** Renames a sheet, as a person does on its tab. */
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  /** Inserts a blank row; what stood there moves down. */
  insertRow(sheet: string, row: number): void;
  removeRow(sheet: string, row: number): void;
  /** Sorts the rows of an area ("A3:F9") upwards by a column ("B"); blank cells come last. */
  sortRows(sheet: string, area: string, column: string): void;
  /** Puts a copy of a row in above row `to`. */
  copyRow(sheet: string, from: number, to: number): void;
  /** Inserts a blank column before one ("A"). */
  insertColumn(sheet: string, column: string): void;
  /** Puts a filter on an area, headings included, that hides these rows of it. */
  filterRows(sheet: string, area: string, hiddenRows: readonly number[]): void;
  /** Lets everything arrive that is under way. */
  settle(): Promise<void>;
  /** Ways to stand in the way of the next call, by what the user would have to do. */
  standInTheWay(): void;
}
