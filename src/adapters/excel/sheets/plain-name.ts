/** A name with a number, since another sheet had the plain name. */
const COUNTER = / \(\d+\)$/;

/**
 * The name without the number after it.
 * @example plainName("พิมพ์-ปก (2)") // "พิมพ์-ปก"
 */
export function plainName(name: string): string {
  return name.replace(COUNTER, "");
}

/**
 * Whether a sheet has one of these names, with or without a number after it; Excel sees no difference between capital and small
 * letters.
 * @example isOneOf("พิมพ์-ปก (2)", ["พิมพ์-ปก"]) // true
 */
export function isOneOf(name: string, wanted: readonly string[]): boolean {
  const plain = plainName(name).toLowerCase();
  return wanted.some((one) => one.toLowerCase() === plain || one.toLowerCase() === name.toLowerCase());
}
