/** How much is measured. */
export interface BenchScope {
  /** Counted runs of a line. */
  readonly runs: number;
  /** The same for inputs of which one run takes seconds. */
  readonly runsOfLarge: number;
  /** Numbers of measures. */
  readonly checked: readonly number[];
  readonly opened: number;
  /** Workbooks that one command checks. */
  readonly files: number;
  /** Workbooks of authorities in one overview. */
  readonly authorities: number;
  readonly edited: number;
  readonly rendered: readonly number[];
  /** Which of these LibreOffice renders, too. */
  readonly byLibreOffice: readonly number[];
}

const WHOLE: BenchScope = {
  runs: 5,
  runsOfLarge: 3,
  checked: [17, 1_000],
  opened: 10_000,
  files: 600,
  authorities: 2_000,
  edited: 1_000,
  rendered: [17, 170, 1_700],
  byLibreOffice: [17, 170],
};

/**
 * What the words of the command line ask for: `--quick` for one run of small inputs, `--full` for LibreOffice with 1,700
 * measures, which takes it minutes.
 */
export function benchScope(words: readonly string[]): BenchScope {
  if (words.includes("--quick")) {
    return {
      ...WHOLE,
      runs: 1,
      runsOfLarge: 1,
      opened: 1_000,
      files: 40,
      authorities: 40,
      rendered: [17, 170],
      byLibreOffice: [17],
    };
  }
  return words.includes("--full") ? { ...WHOLE, byLibreOffice: WHOLE.rendered } : WHOLE;
}
