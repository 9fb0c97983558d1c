/** Of a font that cells without a format have. */
export interface CellFont {
  readonly name: string;
  readonly size: number;
}

/** Widths of the digits of fonts that workbooks begin with, in em. */
const DIGITS: Readonly<Record<string, number>> = {
  "Aptos Narrow": 0.507,
  Arial: 0.556,
  Calibri: 0.507,
  Cambria: 0.554,
  "Leelawadee UI": 0.539,
  "Segoe UI": 0.539,
  Tahoma: 0.546,
  "Times New Roman": 0.5,
  Verdana: 0.636,
};
/** What a workbook has whose sheet was given another font all over, and Excel's own beginning. */
const USUAL: CellFont = { name: "Calibri", size: 11 };
const PIXELS_PER_POINT = 96 / 72;

/**
 * How many times as wide as on the screen a column is on paper. Excel counts columns in digits of the workbook's font: whole pixels
 * of them on the screen, and their own width on paper, so that nine columns of 64 pixels are a page of Letter, not ten.
 * @param font of cells without a format
 * @example printedWidth({ name: "Calibri", size: 11 }) // 1.062
 */
export function printedWidth({ name, size }: CellFont): number {
  const known = DIGITS[name] === undefined ? USUAL : { name, size };
  const pixels = (DIGITS[known.name] ?? 0) * known.size * PIXELS_PER_POINT;
  return Math.round((1000 * pixels) / Math.max(1, Math.round(pixels))) / 1000;
}
