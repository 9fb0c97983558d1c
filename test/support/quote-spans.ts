import type { TextSpan } from "../../src/core/text/text-span";

/** The words that spans of a text cover. */
export function quoteSpans(text: string, spans: readonly TextSpan[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
