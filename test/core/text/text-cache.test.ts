import { createTextCache } from "../../../src/core/text/text-cache";

describe("createTextCache", () => {
  const asked = (cache: ReturnType<typeof createTextCache<number>>, text: string): boolean => {
    let isAsked = false;
    cache.recall(text, () => {
      isAsked = true;
      return text.length;
    });
    return isAsked;
  };

  it("asks of a text once and gives the same answer again", () => {
    const cache = createTextCache<number>(10);
    expect(cache.recall("abc", () => 1)).toBe(1);
    expect(cache.recall("abc", () => 2)).toBe(1);
    expect([cache.has("abc"), cache.has("ab")]).toEqual([true, false]);
  });

  it("keeps texts up to its characters, and forgets all with the first one beyond", () => {
    const cache = createTextCache<number>(6);
    expect(["abc", "def", "abc", "def"].map((text) => asked(cache, text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(asked(cache, "g")).toBe(true);
    expect(["abc", "def", "g"].map((text) => cache.has(text))).toEqual([false, false, true]);
  });

  it("has room for as much again after it has forgotten", () => {
    const cache = createTextCache<number>(6);
    for (const text of ["abcdef", "g", "hijkl"]) cache.recall(text, () => 0);
    expect(["g", "hijkl"].map((text) => cache.has(text))).toEqual([true, true]);
  });

  it("answers a text that is longer than all its room", () => {
    const cache = createTextCache<number>(2);
    expect(cache.recall("abc", () => 7)).toBe(7);
  });
});
