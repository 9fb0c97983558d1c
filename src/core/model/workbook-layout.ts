import type { PlainDate } from "../calendar/plain-date";

/** A new workbook as plain data: what `writeWorkbook` renders. Rows and columns are counted from 1. */
export interface WorkbookLayout {
  /** Title in the file's properties. */
  readonly title: string;
  /** Font family; left out for the official one. */
  readonly font?: string;
  /** Font of cells without a style, which widths of columns are counted in; left out for the official one. */
  readonly standardFont?: { readonly name: string; readonly size: number };
  readonly sheets: readonly SheetLayout[];
  /** Sheets made earlier that these replace; if left out, those with the same names. */
  readonly replaces?: readonly string[];
}

export interface SheetLayout {
  readonly name: string;
  /** True for a sheet that is not shown; left out for a sheet that is shown. */
  readonly hidden?: boolean;
  /** Widths of the columns from A on, in characters. */
  readonly columnWidths: readonly number[];
  /** In ascending order; rows left out are blank. */
  readonly rows: readonly RowLayout[];
  readonly merges: readonly CellArea[];
  /** How many rows and columns stay in sight when the sheet is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly choices: readonly ChoiceList[];
  readonly page: PageSetup;
  /** What is printed; if left out, everything that is filled. */
  readonly printArea?: CellArea;
}

export interface RowLayout {
  readonly row: number;
  /** In points; null leaves it to Excel. */
  readonly height: number | null;
  /**
   * In points, for a file, in which nobody fits rows: the height that the row takes where `height` is null. If left out, the
   * default height.
   */
  readonly fileHeight?: number;
  /** Left out for a row that is shown. */
  readonly hidden?: boolean;
  /** In ascending order of column. */
  readonly cells: readonly CellLayout[];
}

export interface CellLayout {
  readonly column: number;
  /** A text stays a text, even if it looks like something else ("=", "08", "1/2"); null is a blank cell that has a style. */
  readonly value: CellValue;
  readonly style: CellStyleName;
  /** Excel's code, where the cell is to have another than that of its style and its value. */
  readonly numberFormat?: string;
  /** Shown when the pointer rests on the cell; 80 characters fit its box. */
  readonly note: string | null;
}

export type CellValue = string | number | { readonly date: PlainDate } | null;

/**
 * `title` above a table, `label` for the name of a value, `heading` for a column, `body` for what people fill in, `text` for what
 * Excel must not turn into a number or a date (0 7521 0000, ม.ค. 68), `hint` for what helps and is not data. The others are those
 * of a printed report: `memoHeading` (บันทึกข้อความ), `fieldLabel` and `field` of its head, `section`, `line` and `signed` (to
 * the left and in the middle, one line with every font: its letters become smaller and are not cut off), `paragraph` and
 * `centered` texts that wrap, `coverTitle`; in its table the first row of an entry, with the line above it, and the rows that
 * continue it (`entryMore`), each of them to the left or in the middle, `entryGroup` for a line across, and `entryEnd`, the line
 * that closes the table; in its summary `count` and `total`.
 */
export type CellStyleName =
  | "title"
  | "label"
  | "heading"
  | "body"
  | "text"
  | "hint"
  | "memoHeading"
  | "fieldLabel"
  | "field"
  | "section"
  | "line"
  | "signed"
  | "paragraph"
  | "centered"
  | "coverTitle"
  | "entry"
  | "entryMore"
  | "entryCentered"
  | "entryMoreCentered"
  | "entryGroup"
  | "entryEnd"
  | "count"
  | "total";

/** Inclusive. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells that offer a list to choose from; anything else may still be typed after a warning. */
export interface ChoiceList {
  readonly area: CellArea;
  /** No entry may contain a comma; 255 characters together, the commas included. */
  readonly values: readonly string[];
  /** Cells of the workbook that hold the list, as a formula with the sheet's name: taken instead of `values`. */
  readonly source?: string;
  readonly warning: string;
}

/** On A4. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly marginsInCentimetres: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** All columns on one page, on as many pages as its rows need. */
  readonly isFitToWidth: boolean;
  /** True where all rows come on one page as well, set smaller if need be. */
  readonly isOnePage?: boolean;
  /** Heading rows printed again on every page. */
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  /** Excel's codes: &P is the page, &N how many there are. */
  readonly footer: string | null;
}
