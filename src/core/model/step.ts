/** One item of a numbered list in the steps cell. */
export interface Step {
  /** In Arabic digits as written ("2", "2.1", "2.1.3"), null where there is no number. */
  readonly number: string | null;
  /** The text without its number or bullet. */
  readonly text: string;
}
