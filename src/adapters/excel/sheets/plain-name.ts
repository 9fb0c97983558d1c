/** A name that bears a number, since another sheet bore the plain one. */
const COUNTER = / \(\d+\)$/;

/**
 * The name without the number behind it.
 * @example plainName("พิมพ์-ปก (2)") // "พิมพ์-ปก"
 */
export function plainName(name: string): string {
  return name.replace(COUNTER, "");
}

/**
 * Whether a sheet bears one of these names, with a number behind it or without; Excel tells no capitals from small letters.
 * @example isOneOf("พิมพ์-ปก (2)", ["พิมพ์-ปก"]) // true
 */
export function isOneOf(name: string, wanted: readonly string[]): boolean {
  const plain = plainName(name).toLowerCase();
  return wanted.some((one) => one.toLowerCase() === plain || one.toLowerCase() === name.toLowerCase());
}
