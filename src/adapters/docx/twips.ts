/** Millimetres in twentieths of a point, the unit of Word's lengths. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Twentieths of a point in millimetres. */
export function millimetres(length: number): number {
  return (length * 25.4) / 1440;
}

/** Points in twentieths of a point. */
export function pointTwips(points: number): number {
  return Math.round(points * 20);
}

/** Points in eighths of a point, the unit of Word's borders. */
export function eighthPoints(points: number): number {
  return Math.round(points * 8);
}

/** Points in half points, the unit of Word's font sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
