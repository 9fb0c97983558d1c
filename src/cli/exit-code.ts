/** What a command ends with (contract, section 2). */
export const EXIT = {
  /** Done, and no error-level finding. */
  done: 0,
  /** Done, but errors were found. */
  errorsFound: 1,
  /** Could not be done. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
