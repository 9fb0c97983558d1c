/** One edge of a cell. */
export interface BorderFormat {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** What a cell looks like; the names follow Excel's object model, flattened. */
export interface CellFormat {
  numberFormat: string;
  fontName: string;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  fontColor: string;
  /** `""` means no fill, which Excel reports as white. */
  fill: string;
  /** `""` means that the whole cell has the colour of its fill. */
  fillPattern: string;
  patternColor: string;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  shrinkToFit: boolean;
  indentLevel: number;
  textOrientation: number;
  readingOrder: string;
  locked: boolean;
  formulaHidden: boolean;
  edgeTop: BorderFormat;
  edgeBottom: BorderFormat;
  edgeLeft: BorderFormat;
  edgeRight: BorderFormat;
}

/** The part of a format that differs from the default. */
export type PartialFormat = { -readonly [Key in keyof CellFormat]?: CellFormat[Key] };

/** An edge without a line. */
export const NO_BORDER: BorderFormat = { style: "None", weight: "Thin", color: "#000000" };

/** The format of a cell that nobody touched (Normal style of a new workbook). */
export const DEFAULT_FORMAT: Readonly<CellFormat> = {
  numberFormat: "General",
  fontName: "Aptos Narrow",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fill: "",
  fillPattern: "",
  patternColor: "#000000",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  readingOrder: "Context",
  locked: true,
  formulaHidden: false,
  edgeTop: NO_BORDER,
  edgeBottom: NO_BORDER,
  edgeLeft: NO_BORDER,
  edgeRight: NO_BORDER,
};
