/** Bytes of a value as JSON in UTF-8: a Thai letter takes three. */
export function byteLength(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
