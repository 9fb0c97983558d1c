/** How large a measures table may be to be read and checked. */
export interface TableLimits {
  /** Rows with content, from the title to the last. */
  readonly rows: number;
  /** Letters of all its measures, whatever their number. */
  readonly letters: number;
  /** Letters more for each measure. */
  readonly lettersForEach: number;
  /** Letters of one measure, in all its columns. */
  readonly measureLetters: number;
  /** Findings of the sheet. */
  readonly findings: number;
}

/**
 * The limits for tables that users bring, each far above a real one: as many rows as can be checked in some seconds, more than those of
 * the bench's largest sheet; two hundred and fifty pages, and one for each measure (a merged cell counts again in each measure that
 * shows it); a hundred and fifty pages for one measure; four findings for each row.
 */
export const TABLE_LIMITS: TableLimits = {
  rows: 12_000,
  letters: 500_000,
  lettersForEach: 2_000,
  measureLetters: 300_000,
  findings: 50_000,
};
