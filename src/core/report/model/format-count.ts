/**
 * A count as an office writes it, in Arabic digits.
 * @example formatCount(1700) // "1,700"
 */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
