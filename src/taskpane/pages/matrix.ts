/** A change of places as PDF and SVG both write it: a b c d e f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY_MATRIX: Matrix = [1, 0, 0, 1, 0, 0];

/** The change that does `first` and then `then`. */
export function multiply(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [ta, tb, tc, td, te, tf] = then;
  return [
    a * ta + b * tc,
    a * tb + b * td,
    c * ta + d * tc,
    c * tb + d * td,
    e * ta + f * tc + te,
    e * tb + f * td + tf,
  ];
}

/** As SVG has it. */
export function matrixText(matrix: Matrix): string {
  return `matrix(${matrix.map((one) => Math.round(one * 1e6) / 1e6).join(" ")})`;
}
