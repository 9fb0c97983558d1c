import type { Board } from "../../../src/core/board/board";
import { densityOf, type Density } from "../../../src/taskpane/board/density";

function quartersOf(counts: readonly number[]): Pick<Board, "quarters"> {
  const quarters = counts.map((count, index) => ({
    quarter: (index + 1) as 1 | 2 | 3 | 4,
    measures: Array.from({ length: count }, () => ({}) as Board["measures"][number]),
  }));
  return { quarters };
}

test.each<[readonly number[], Density]>([
  [[0, 0, 0, 0], "tiles"],
  [[1, 2, 3, 12], "tiles"],
  [[1, 2, 3, 13], "squares"],
  [[60, 0, 0, 1], "squares"],
  [[61, 0, 0, 1], "bars"],
])("%j is drawn as %s", (counts, density) => {
  expect(densityOf(quartersOf(counts))).toBe(density);
});
