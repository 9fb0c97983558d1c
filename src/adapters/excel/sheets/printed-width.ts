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
  "Comic Sans MS": 0.6104,
  "Courier New": 0.6,
  "Leelawadee UI": 0.539,
  "Segoe UI": 0.539,
  Tahoma: 0.546,
  "Times New Roman": 0.5,
  Verdana: 0.636,
};
/** What a workbook has whose sheet was given another font all over, and Excel's own beginning. */
const USUAL: CellFont = { name: "Calibri", size: 11 };
const PIXELS_PER_POINT = 96 / 72;
/** A usual printer, which has whole dots as the screen has whole pixels. */
const DOTS_PER_POINT = 600 / 72;

/**
 * How many times as wide as on the screen a column is on paper. Excel counts columns in digits of the workbook's font: whole pixels
 * of them on the screen and whole dots on paper, for letters as high as whole dots. So columns of 64 and 80 pixels have 69 in the
 * page layout view in Calibri, 78 in Courier New and 80 in Comic Sans MS (stackoverflow.com/questions/71750659).
 * @param font of cells without a format
 * @example printedWidth({ name: "Calibri", size: 11 }) // 1.074
 */
export function printedWidth({ name, size }: CellFont): number {
  const known = DIGITS[name] === undefined ? USUAL : { name, size };
  const digit = DIGITS[known.name] ?? 0;
  const shown = Math.max(1, Math.round(digit * known.size * PIXELS_PER_POINT));
  const dots = Math.round(digit * Math.round(known.size * DOTS_PER_POINT));
  return Math.round((1000 * dots * PIXELS_PER_POINT) / DOTS_PER_POINT / shown) / 1000;
}
