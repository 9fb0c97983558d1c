/** A line of the performance table. */
export interface BenchRow {
  readonly name: string;
  readonly measures: number;
  /** Milliseconds. */
  readonly median: number;
  /** What the same input costs by the named peer, in the same run; null where the machine lacks it. */
  readonly peer: { readonly name: string; readonly median: number } | null;
}
