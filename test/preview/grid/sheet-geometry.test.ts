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
  expect(offsetOf(strip, 4)).toBe(30);
  expect(sizeOf(strip, 2)).toBe(20);
  expect(sizeOf(strip, 2, 4)).toBe(50);
  expect(sizeOf(strip, 5, 13)).toBe(40);
});

test.each([
  ["before the first", -5, 1],
  ["at its start", 0, 1],
  ["at its last pixel", 9, 1],
  ["on the border to the next", 10, 2],
  ["before a hidden one", 29, 2],
  ["behind a hidden one", 30, 4],
  ["at the last pixel of all", 99, 5],
  ["behind the last", 500, 5],
])("%s", (_, place, band) => {
  expect(bandAt(strip, place)).toBe(band);
});

test.each([
  ["down over a hidden one", 2, 1, 4],
  ["up over a hidden one", 4, -1, 2],
  ["up from the first", 1, -1, 1],
  ["down from the last", 5, 1, 5],
] as const)("%s", (_, from, step, to) => {
  expect(nextShown(strip, from, step)).toBe(to);
});

test("what shows between two places", () => {
  expect(bandsBetween(strip, 10, 30)).toEqual({ first: 2, last: 2 });
  expect(bandsBetween(strip, 9, 31)).toEqual({ first: 1, last: 4 });
  expect(bandsBetween(strip, 50, 50)).toEqual({ first: 4, last: 4 });
});
