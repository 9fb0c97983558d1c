/** A way to begin. */
export type Way = "use" | "blank" | "import" | "sample";

export const WAYS: readonly Way[] = ["use", "blank", "import", "sample"];

/** What was pressed on the plain page, before the pane was there. */
export interface Begun {
  readonly way: Way | null;
  /** The fiscal year chosen there, B.E. */
  readonly year: number | null;
  /** The Word report chosen there. */
  readonly file: File | null;
}

export const NOT_BEGUN: Begun = { way: null, year: null, file: null };
