import type { ReportText } from "./report-model";

/**
 * Two texts in one line, a space between them.
 * @example joinTexts(["เทศบาลเมืองสมมติ"], ["อำเภอ", null]) // ["เทศบาลเมืองสมมติ อำเภอ", null]
 */
export function joinTexts(first: ReportText, second: ReportText): ReportText {
  const last = first.at(-1) ?? null;
  const [head = null, ...tail] = second;
  if (last === null) return [...first, head === null ? null : ` ${head}`, ...tail];
  if (head === null) return [...first.slice(0, -1), `${last} `, ...second];
  return [...first.slice(0, -1), `${last} ${head}`, ...tail];
}
