/**
 * A number as PDF writes it: no exponent, no more than three digits after the point.
 * @example pdfNumber(-0.00001) // "0"
 */
export function pdfNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? "0" : String(rounded);
}
