/// <reference types="office-js" />

/** What a probe may answer: it goes into a file. */
export type Answer =
  string | number | boolean | null | readonly Answer[] | { readonly [name: string]: Answer };

/** One question to Excel about how it behaves, with what the documents or earlier observation say. */
export interface Probe {
  readonly id: string;
  /** What is asked, for the person who runs it. */
  readonly asks: string;
  /** Where the expectation comes from: Microsoft's documents, an issue of office-js, or an assumption. */
  readonly source: string;
  /** The version of ExcelApi that the question needs. */
  readonly needs: string;
  readonly expected: Answer;
  /** `sheet` is new and blank, and is taken away afterwards. */
  readonly ask: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Answer>;
}

/** A probe as it is written down. */
export function defineProbe(probe: Probe): Probe {
  return probe;
}

/** What one Excel answered, as it is saved. */
export interface Recording {
  /** Platform and version of that Excel. */
  readonly excel: string;
  /** By probe; a probe is missing if this Excel is too old for it. */
  readonly answers: Readonly<Record<string, Answer>>;
}
