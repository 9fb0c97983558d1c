import { countTargets } from "../../../src/core/model/count-targets";
import type { Target } from "../../../src/core/model/target";

function aim(column: Target["column"], actual: number | null, value = 80): Target {
  return { column, text: "", comparator: ">=", value, unit: "percent", actual };
}

test.each<[string, Target[], [reached: number, missed: number, unknown: number]]>([
  ["no aim", [], [0, 0, 0]],
  ["one of each", [aim("outcome", 80), aim("outcome", 69, 70), aim("outcome", null, 60)], [1, 1, 1]],
  ["stated in the plan, measured in the outcome", [aim("steps", null), aim("outcome", 85)], [1, 0, 0]],
  ["stated in both, measured in neither", [aim("steps", null), aim("outcome", null)], [0, 0, 1]],
  [
    "measured in the outcome and on the indicator sheet",
    [aim("outcome", 85), aim("indicator", 85)],
    [1, 0, 0],
  ],
  ["two values for one aim are two", [aim("outcome", 85), aim("indicator", 75)], [1, 1, 0]],
  ["twice in one column is two", [aim("outcome", 85), aim("outcome", 85)], [2, 0, 0]],
  ["twice in one column, one measured", [aim("outcome", 85), aim("outcome", null)], [1, 0, 1]],
  ["another value is another aim", [aim("steps", null, 70), aim("outcome", 85)], [1, 0, 1]],
])("%s", (_, targets, [reached, missed, unknown]) => {
  expect(countTargets({ targets })).toEqual({ reached, missed, unknown });
});
