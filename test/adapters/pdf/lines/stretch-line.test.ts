import { stretchLine, type ShortLine } from "../../../../src/adapters/pdf/lines/stretch-line";

const LINE: ShortLine = { missing: 10, gaps: 50, spaces: 4, size: 16 };

test.each<readonly [string, Partial<ShortLine>, number, number]>([
  ["a full line", { missing: 0 }, 0, 0],
  ["a line that is too long", { missing: -1 }, 0, 0],
  ["one letter", { gaps: 0, spaces: 0 }, 0, 0],
  ["letters take it all", { missing: 20 }, 0.4, 0],
  ["as much as letters can take", { missing: 24 }, 0.48, 0],
  ["spaces take the rest", { missing: 40 }, 0.48, 4],
  ["as much as spaces can take", { missing: 56 }, 0.48, 8],
  ["more than that: as it is", { missing: 56.1 }, 0, 0],
  ["no spaces to take the rest: as it is", { missing: 25, spaces: 0 }, 0, 0],
])("%s", (_, change, spacing, wordSpacing) => {
  const stretch = stretchLine({ ...LINE, ...change });
  expect(stretch.spacing).toBeCloseTo(spacing, 6);
  expect(stretch.wordSpacing).toBeCloseTo(wordSpacing, 6);
});
