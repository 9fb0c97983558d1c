import { offsetsOf, scrollToShow, windowOf } from "../../../src/taskpane/parts/virtual-window";

/** Five things from 0 to 100. */
const OFFSETS = offsetsOf([20, 10, 40, 10, 20]);

test("offsets: where each begins, and the end of the last", () => {
  expect(OFFSETS).toEqual([0, 20, 30, 70, 80, 100]);
  expect(offsetsOf([])).toEqual([0]);
});

test.each([
  ["the beginning", 0, 20, 0, 0],
  ["one pixel more", 0, 21, 0, 1],
  ["from the end of the first", 20, 30, 1, 1],
  ["inside one", 40, 50, 2, 2],
  ["all", 0, 100, 0, 4],
  ["above the list", -50, -10, 0, -1],
  ["across its beginning", -50, 5, 0, 0],
  ["across its end", 90, 500, 4, 4],
])("window: %s", (_, top, bottom, first, last) => {
  expect(windowOf(OFFSETS, top, bottom)).toEqual({ first, last });
});

test("window: of nothing there is nothing", () => {
  expect(windowOf([0], 0, 100)).toEqual({ first: 0, last: -1 });
});

test.each([
  ["what can be seen", 100, 140, 0],
  ["at the upper edge", 50, 90, 0],
  ["at the lower edge", 460, 500, 0],
  ["above it", 20, 60, -30],
  ["below it", 490, 530, 30],
  ["higher than the room: its beginning", 100, 900, 50],
])("scroll: %s", (_, top, bottom, by) => {
  expect(scrollToShow({ top, bottom }, { top: 50, bottom: 500 })).toBe(by);
});
