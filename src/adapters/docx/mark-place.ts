import type { TextRun } from "docx";

/** What makes a paragraph a place that the report leads to. */
export interface PlaceMarks {
  /** Its bookmark. */
  readonly before: readonly TextRun[];
  /** Its entry in the table of contents. */
  readonly after: readonly TextRun[];
}

/** Where nothing leads. */
export const NO_MARKS: PlaceMarks = { before: [], after: [] };

/**
 * Words with the marks of their place. The entry of the contents is behind them: with one before the first letter of some lines
 * in a narrow cell LibreOffice 7.4 breaks lines for ever.
 */
export function markPlace<Child>(
  { before, after }: PlaceMarks,
  words: readonly Child[],
): (Child | TextRun)[] {
  return [...before, ...words, ...after];
}
