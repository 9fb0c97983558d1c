/** WPS Office keeps the formula of a picture as its value, with or without the prefix of functions that Excel does not know. */
const PICTURE_FORMULA = /^=?(?:_xlfn\.)?DISPIMG\(/i;

/**
 * True for the value of a cell in which WPS Office shows a picture; another program would show the formula as a text.
 * @example isPictureFormula('=DISPIMG("ID_0A",1)') // true
 */
export function isPictureFormula(value: string): boolean {
  return PICTURE_FORMULA.test(value);
}
