import {
  bandAt,
  bandCount,
  bandsBetween,
  layStrip,
  nextShown,
  offsetOf,
  sizeOf,
} from "../../../src/preview/grid/sheet-geometry";

/** Five bands, the third one hidden. */
const strip = layStrip([10, 20, 0, 30, 40]);

test("bands lie one after the other", () => {
  expect(strip.offsets).toEqual([0, 10, 30, 30, 60, 100]);
  expect(bandCount(strip)).toBe(5);
  expect(offsetOf(strip, 3)).toBe(30);
  expect(sizeOf(strip, 1)).toBe(20);
  expect(sizeOf(strip, 1, 3)).toBe(50);
  expect(sizeOf(strip, 4, 9)).toBe(40);
});

test.each([
  ["before the first", -5, 0],
  ["at its start", 0, 0],
  ["at its last pixel", 9, 0],
  ["on the border to the next", 10, 1],
  ["before a hidden one", 29, 1],
  ["behind a hidden one", 30, 3],
  ["at the last pixel of all", 99, 4],
  ["behind the last", 500, 4],
])("%s", (_, place, band) => {
  expect(bandAt(strip, place)).toBe(band);
});

test.each([
  ["down over a hidden one", 1, 1, 3],
  ["up over a hidden one", 3, -1, 1],
  ["up from the first", 0, -1, 0],
  ["down from the last", 4, 1, 4],
] as const)("%s", (_, from, step, to) => {
  expect(nextShown(strip, from, step)).toBe(to);
});

test("what shows between two places", () => {
  expect(bandsBetween(strip, 10, 30)).toEqual({ first: 1, last: 1 });
  expect(bandsBetween(strip, 9, 31)).toEqual({ first: 0, last: 3 });
  expect(bandsBetween(strip, 50, 50)).toEqual({ first: 3, last: 3 });
});
