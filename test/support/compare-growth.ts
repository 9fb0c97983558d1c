/** Four times the size takes four times as long where time is linear, and sixteen times where it grows with the square. */
export const TOO_MUCH_GROWTH = 8;
/** How often a growth is measured anew before it counts: what else the machine does can only make a run slower. */
const ATTEMPTS = 8;
/** Milliseconds of processor below which work is too quick to measure; so quick, it is no trouble to anybody. */
const TOO_QUICK = 60;
/** The clock of the processor shows no less. */
const LEAST_TIME = 0.05;

/** Runs work and says how many milliseconds it took. */
type TimeOf = (work: () => unknown) => number;

/**
 * How many times longer work of four times the size takes. Counted in the processor's time of this process, not by a clock, and as the
 * least of several runs, so that a busy machine gives the same.
 * @param work for a size, what is to be measured; what it needs is built before
 * @param sizes each four times the one before it; what is slow is found at the first of them
 * @returns the worst; 0 where all is too quick to measure
 */
export function compareGrowth(
  work: (size: number) => () => unknown,
  sizes: readonly number[],
  timeOf: TimeOf = processorTime,
): number {
  let worst = 0;
  let small = createTimer(work(sizes[0] ?? 0), timeOf);
  for (const size of sizes.slice(1)) {
    const large = createTimer(work(size), timeOf);
    const growth = growthBetween(small, large);
    if (growth >= TOO_MUCH_GROWTH) return growth;
    worst = Math.max(worst, growth);
    small = large;
  }
  return worst;
}

/** Runs the work and gives the least time of all runs until now. */
type Timer = () => number;

function growthBetween(small: Timer, large: Timer): number {
  let growth = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && growth >= TOO_MUCH_GROWTH; attempt += 1) {
    const longest = large();
    if (longest < TOO_QUICK) return 0;
    growth = longest / Math.max(small(), LEAST_TIME);
  }
  return growth;
}

function createTimer(work: () => unknown, timeOf: TimeOf): Timer {
  let least = Infinity;
  return () => {
    least = Math.min(least, timeOf(work));
    return least;
  };
}

function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
