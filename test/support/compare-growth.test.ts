import { compareGrowth, TOO_MUCH_GROWTH } from "./compare-growth";

/** Adds so many numbers. */
function add(times: number): number {
  let sum = 0;
  for (let at = 0; at < times; at += 1) sum = (sum + at * at) % 1_000_003;
  return sum;
}

const SIZES = [500, 2000, 8000];

test.each<[string, (size: number) => number]>([
  ["linear", (size) => add(size * 20_000)],
  ["too quick to measure", (size) => add(size)],
])("%s work grows with its size", (_, work) => {
  expect(compareGrowth((size) => () => work(size), SIZES)).toBeLessThan(TOO_MUCH_GROWTH);
});

test.each<[string, (size: number) => number]>([
  ["the square", (size) => add(size * size * 5)],
  ["the cube, found before its worst", (size) => add(size ** 3 / 100)],
])("work that grows with %s is found", (_, work) => {
  expect(compareGrowth((size) => () => work(size), SIZES)).toBeGreaterThanOrEqual(TOO_MUCH_GROWTH);
});
