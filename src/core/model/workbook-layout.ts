import type { PlainDate } from "../calendar/plain-date";

/** A new workbook as plain data: what `writeWorkbook` renders. Rows and columns are counted from 1. */
export interface WorkbookLayout {
  /** Title in the file's properties. */
  readonly title: string;
  /** Font family; left out for the official one. */
  readonly font?: string;
  /** Font of cells without a style, which widths of columns are counted in; left out for the official one. */
  readonly standardFont?: StandardFont;
  readonly sheets: readonly SheetLayout[];
  /** Sheets made earlier that these replace; if left out, those with the same names. */
  readonly replaces?: readonly string[];
}

/** A font that widths of columns are counted in. */
export interface StandardFont {
  readonly name: string;
  readonly size: number;
  /** Width of its digits on a screen of 96 dots to the inch. */
  readonly digitPixels: number;
}

export interface SheetLayout {
  readonly name: string;
  /** True for a sheet that is not shown; left out for a sheet that is shown. */
  readonly hidden?: boolean;
  /** Widths of the columns from A on, in characters, or in what `widthUnit` names. */
  readonly columnWidths: readonly number[];
  /** "pixels" are those of a screen, 96 to the inch: the unit that Excel rounds a column to. Left out for characters. */
  readonly widthUnit?: "pixels";
  /** In ascending order; rows left out are blank. */
  readonly rows: readonly RowLayout[];
  readonly merges: readonly CellArea[];
  /** How many rows and columns stay in sight when the sheet is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** A row of headings and the rows below it, with Excel's buttons to filter and sort by; left out for none. */
  readonly filter?: CellArea;
  readonly choices: readonly ChoiceList[];
  readonly page: PageSetup;
  /** What is printed; if left out, everything that is filled. */
  readonly printArea?: CellArea;
  /** Rows that begin a new page. Excel heeds them only where the page has a `scale`. */
  readonly pageBreaks?: readonly number[];
  /** Over the cells, each moving with its own; left out for none. */
  readonly pictures?: readonly PlacedPicture[];
  /** Left out for none. */
  readonly charts?: readonly PlacedChart[];
  /**
   * True where only cells that are `isOpen` can be typed into, and rows and columns be made wider; protected without a password.
   * For a file; left out for a sheet that is not protected.
   */
  readonly isProtected?: boolean;
}

/** Where a drawing lies over the cells: its top left corner in a cell, by which it moves. Lengths are points. */
export interface DrawingPlace {
  readonly row: number;
  readonly column: number;
  /** From the cell's own edges. */
  readonly left: number;
  readonly top: number;
  /** As it is seen, after a picture was turned. */
  readonly width: number;
  readonly height: number;
}

export interface PlacedPicture extends DrawingPlace {
  readonly image: PictureImage;
  /** What somebody hears who does not see it. */
  readonly alt: string;
}

/** Bytes that are kept as they are, turned clockwise by so many degrees where they are shown; or a text as a QR code. */
export type PictureImage =
  | {
      readonly kind: "png" | "jpeg";
      readonly bytes: Uint8Array;
      readonly turn: 0 | 90 | 180 | 270;
    }
  | { readonly kind: "code"; readonly text: string };

/** A chart of stacked bars or columns, each part told by its fill. What it shows stands in cells of its sheet. */
export interface PlacedChart extends DrawingPlace {
  /** What somebody hears who does not see it. */
  readonly alt: string;
  /** Left out for bars, from left to right; columns stand side by side, stacked from below. */
  readonly direction?: "upright";
  /** Headings of the series in the first row, names of the bars in the first column. */
  readonly data: CellArea;
  /** How the series are filled, in their order. */
  readonly fills: readonly ChartFill[];
  /** Excel's code of the figures in the bars. */
  readonly numberFormat: string;
}

/** Black on white, for a copier keeps no colours; or coloured, for a screen. */
export type ChartFill = "full" | "empty" | "hatched" | ColouredFill;

/** A colour that differs from its neighbours in how dark it is as well. */
export interface ColouredFill {
  readonly colour: `#${string}`;
  /** Of the figures on it. */
  readonly letters: `#${string}`;
  /** True for stripes on white; where Excel is told by calls, which know no stripes, the edge is dashed. */
  readonly isHatched: boolean;
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
  /** Lines of the cell's edges beside those of its style. */
  readonly lines?: CellLines;
  /** What the cell is filled with, where its style has no fill. */
  readonly fill?: CellFill;
  /** Where a click on the cell leads; begins with http:, https: or mailto:. */
  readonly link?: string;
  /** Shown when the pointer rests on the cell; 80 characters fit its box. */
  readonly note: string | null;
  /** True for a cell that can be typed into though its sheet is protected. */
  readonly isOpen?: boolean;
}

/** Edges of a cell that have a black line, thin or thicker, or one of dots. */
export interface CellLines {
  readonly top?: CellLine;
  readonly bottom?: CellLine;
  readonly left?: CellLine;
  readonly right?: CellLine;
}

export type CellLine = "thin" | "medium" | "dotted";

/** A colour ("#2E6F8E"), or black lines from the bottom left to the top right. */
export type CellFill = `#${string}` | "hatched";

export type CellValue = string | number | { readonly date: PlainDate } | null;

/**
 * `title` above a table, `label` for the name of a value, `heading` for a column, `body` for what people fill in, `text` for what
 * Excel must not turn into a number or a date (0 7521 0000, ม.ค. 68), `hint` for what helps and is not data. The others are those
 * of a printed report, black on white: `memoHeading` (บันทึกข้อความ), `fieldLabel` of its head, `draftMark` beside it, `section`,
 * `line`, `lineRight` and `signed` (bold, to the left, to the right and in the middle, one line with every font: its letters become smaller and are not cut
 * off), `pageNumber`, `paragraph` and `centered` texts that wrap, `coverTitle`, `coverSmall` and `coverDays`; in its table `tableHeading`,
 * `entry` and `entryCentered` for texts, `entryLink` for
 * an address, `continued` for the number of a measure that goes on, `entryGroup` for a line across, each with the
 * `lines` that its cell asks for. On its other pages `pageTitle` and `partTitle` above what follows, `running` on top,
 * `sectionTop` and `sectionRight` as `section`, `caption` below a picture, `figure` for a large one, `legend` and `legendBold` for
 * small words on one line; `bandTitle`, `bandSmall` and `bandDays` on a cover with a band.
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
  | "draftMark"
  | "section"
  | "line"
  | "lineRight"
  | "signed"
  | "paragraph"
  | "centered"
  | "pageNumber"
  | "coverTitle"
  | "coverSmall"
  | "coverDays"
  | "tableHeading"
  | "entry"
  | "entryCentered"
  | "entryLink"
  | "continued"
  | "entryGroup"
  | "pageTitle"
  | "partTitle"
  | "running"
  | "sectionTop"
  | "sectionRight"
  | "caption"
  | "figure"
  | "legend"
  | "legendBold"
  | "bandTitle"
  | "bandSmall"
  | "bandDays";

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
  /** All columns on one page, on as many pages as its rows need; Excel then puts the breaks itself. */
  readonly isFitToWidth: boolean;
  /** Size on paper in percent, where `isFitToWidth` is false; if left out, what Excel begins with. */
  readonly scale?: number;
  /** Heading rows printed again on every page. */
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  /** Excel's codes: &P is the page, &N how many there are. */
  readonly footer: string | null;
}
