/** A stretch of a text and its replacement. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Puts replacements into a text; those at one place come in their order.
 * @throws where two overlap
 */
export function spliceText(text: string, replacements: readonly Replacement[]): string {
  const ordered = [...replacements].sort((one, other) => one.start - other.start || one.end - other.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of ordered) {
    if (start < at) throw new Error(`replacements overlap at ${start}`);
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
