import { benchScope } from "../../../scripts/bench/bench-scope";

test.each([
  ["as it is", [], [17, 1_000], [17, 170, 1_700], [17, 170]],
  ["quick", ["--quick"], [17, 1_000], [17, 170], [17]],
  ["full", ["--full"], [17, 1_000], [17, 170, 1_700], [17, 170, 1_700]],
])("%s", (_, words, checked, rendered, byLibreOffice) => {
  expect(benchScope(words)).toMatchObject({ checked, rendered, byLibreOffice });
});

test("quick runs every line once", () => {
  expect(benchScope(["--quick"])).toMatchObject({ runs: 1, runsOfLarge: 1 });
});
