import type { ReportText } from "../../core/report/report-model";

/** A dotted gap in a sentence, as wide as a name. */
const GAP = ".".repeat(56);

/** A text with dots for its gaps. */
export function plainText(text: ReportText): string {
  return text.map((part) => part ?? GAP).join("");
}

/** The same without a gap at its end, where a dotted line goes on. */
export function withoutLastGap(text: ReportText): ReportText {
  return text.at(-1) === null ? text.slice(0, -1) : text;
}

/** A text that is nothing but a gap. */
export function isBlankText(text: ReportText): boolean {
  return text.every((part) => part === null);
}
