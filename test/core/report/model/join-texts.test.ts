import { joinTexts } from "../../../../src/core/report/model/join-texts";
import type { ReportText } from "../../../../src/core/report/model/report-model";

test.each<[string, ReportText, ReportText, ReportText]>([
  ["two texts", ["ก"], ["ข"], ["ก ข"]],
  ["a gap in the second", ["ก"], ["ข", null], ["ก ข", null]],
  ["a gap before the second", ["ก"], [null, "ข"], ["ก ", null, "ข"]],
  ["a gap behind the first", ["ก", null], ["ข"], ["ก", null, " ข"]],
  ["gaps where they meet", [null], [null], [null, null]],
  ["nothing before", [], ["ข"], [" ข"]],
])("%s", (_, first, second, joined) => {
  expect(joinTexts(first, second)).toEqual(joined);
});
