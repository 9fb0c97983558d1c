import { performance } from "node:perf_hooks";

/** Median milliseconds of several runs, after one that is not counted; the rubbish of each run is cleared before the next. */
export async function measureTime(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
