/** A piece of a text: where it begins, and the first position after it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Whether a span has a character in common with one of others. */
export function overlapsAny(span: TextSpan, others: readonly TextSpan[]): boolean {
  return others.some(({ start, end }) => span.start < end && start < span.end);
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
