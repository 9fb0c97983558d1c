import { firstWindow, widenWindow, windowOf, windowWith } from "../../../src/taskpane/findings/list-window";

const LIST = [..."abcdefghij"];

describe("windowWith", () => {
  test.each([
    ["the first place", 0, { first: 0, count: 3 }],
    ["the last place it holds", 2, { first: 0, count: 3 }],
    ["the next", 3, { first: 3, count: 3 }],
    ["far on", 9, { first: 9, count: 3 }],
  ])("%s", (_, at, window) => {
    expect(windowWith(firstWindow(3), at, 3)).toEqual(window);
  });

  test("a wider one stays as wide", () => {
    expect(windowWith({ first: 3, count: 6 }, 8, 3)).toEqual({ first: 3, count: 6 });
  });
});

describe("widenWindow", () => {
  test.each([
    ["after", { first: 3, count: 6 }],
    ["before", { first: 0, count: 6 }],
  ] as const)("%s", (side, window) => {
    expect(widenWindow({ first: 3, count: 3 }, side, 3)).toEqual(window);
  });

  test("not past the beginning", () => {
    expect(widenWindow({ first: 2, count: 3 }, "before", 3)).toEqual({ first: 0, count: 5 });
  });
});

describe("windowOf", () => {
  test.each([
    ["the beginning", { first: 0, count: 3 }, "abc", 0, 7],
    ["the middle", { first: 3, count: 3 }, "def", 3, 4],
    ["the end", { first: 9, count: 3 }, "j", 9, 0],
    ["past the end, once the list is shorter", { first: 12, count: 3 }, "j", 9, 0],
    ["all of it", { first: 0, count: 12 }, "abcdefghij", 0, 0],
  ])("%s", (_, window, shown, before, after) => {
    expect(windowOf(LIST, window)).toEqual({ shown: [...shown], before, after });
  });

  test("of nothing", () => {
    expect(windowOf([], firstWindow(3))).toEqual({ shown: [], before: 0, after: 0 });
  });
});
