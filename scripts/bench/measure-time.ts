import { performance } from "node:perf_hooks";

export interface Timing {
  /** Milliseconds. */
  readonly median: number;
  readonly runs: number;
}

/** Median time of several runs, after one that is not counted; the rubbish of each run is cleared before the next. */
export async function measureTime(runs: number, work: () => unknown): Promise<Timing> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? 0, runs };
}
