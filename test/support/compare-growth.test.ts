import { compareGrowth } from "./compare-growth";

/** The growth of work that takes so many milliseconds at each size. */
function growthOf(times: (size: number, run: number) => number): number {
  const runs = new Map<number, number>();
  return compareGrowth(
    (size) => () => {
      runs.set(size, (runs.get(size) ?? 0) + 1);
      return times(size, runs.get(size) ?? 1);
    },
    [500, 2000, 8000, 32_000],
    (work) => work() as number,
  );
}

test.each<[string, (size: number, run: number) => number, number]>([
  ["linear", (size) => size / 10, 4],
  ["linear, above what does not grow", (size) => 100 + size / 10, 3300 / 900],
  ["with the square", (size) => size ** 2 / 1000, 16],
  ["with the square, from where it can be seen", (size) => 5 + size ** 2 / 1e6, 1029 / 69],
  ["with the cube, found at the first size", (size) => (size > 2000 ? Infinity : size ** 3 / 1e6), 64],
  ["too quick to measure", (size) => size ** 2 / 2e7, 0],
  [
    "linear, where the first run of each size is slow",
    (size, run) => (size / 10) * (run === 1 ? size : 1),
    4,
  ],
])("%s", (_, times, growth) => {
  expect(growthOf(times)).toBeCloseTo(growth, 5);
});
