import { firstIndex } from "../lists/first-index";

/** A piece of a text: where it begins, and the first position after it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Whether a span has a character in common with another. */
export function overlaps(span: TextSpan, other: TextSpan): boolean {
  return span.start < other.end && other.start < span.end;
}

/** Tells of a span whether it has a character in common with one of others; thousands may ask, so that few of the others are looked at. */
export function overlapFinder(others: readonly TextSpan[]): (span: TextSpan) => boolean {
  if (others.length === 0) return () => false;
  const merged = mergeSpans(others);
  return ({ start, end }) => (merged[indexFrom(merged, end) - 1]?.end ?? 0) > start;
}

/** Spans in their order, those that touch or overlap made one. */
export function mergeSpans(spans: readonly TextSpan[]): TextSpan[] {
  const merged: TextSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (!last || span.start > last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}

/** The index of the first span that begins at a place or after it, as many as there are where none does. */
export function indexFrom(spans: readonly { readonly start: number }[], place: number): number {
  return firstIndex(spans, ({ start }) => start >= place);
}
