/** A line of the performance table. */
export interface BenchRow {
  readonly name: string;
  readonly measures: number;
  /** Milliseconds. */
  readonly median: number;
  /** Bytes that the process held at most, where it did nothing else; null where that was not measured. */
  readonly peakMemory: number | null;
  /** What the same input costs by the named peer, in the same run; null where there is none or the machine lacks it. */
  readonly peer: { readonly name: string; readonly median: number } | null;
}

/** A line with neither a peer nor a process of its own, but for what is said. */
export function benchRow(row: Pick<BenchRow, "name" | "measures" | "median"> & Partial<BenchRow>): BenchRow {
  return { peakMemory: null, peer: null, ...row };
}
