import { chooseVerdict } from "../../../src/taskpane/findings/choose-verdict";

test.each([
  [
    "errors, though some can be mended",
    [5, 38, 16],
    19,
    17,
    "error",
    5,
    { kind: "first", severity: "error" },
  ],
  ["what can be mended", [0, 38, 16], 19, 17, "warning", 38, { kind: "mend", count: 19 }],
  ["warnings", [0, 38, 16], 0, 17, "warning", 38, { kind: "first", severity: "warning" }],
  ["reviews that can be mended", [0, 0, 16], 2, 17, "review", 16, { kind: "mend", count: 2 }],
  ["reviews", [0, 0, 16], 0, 17, "review", 16, { kind: "first", severity: "review" }],
  ["nothing: the report", [0, 0, 0], 0, 17, "clear", 0, { kind: "report" }],
  ["no measures yet", [0, 0, 0], 0, 0, "empty", 0, null],
  ["no measures, and a finding", [1, 0, 0], 0, 0, "error", 1, { kind: "first", severity: "error" }],
] as const)("%s", (_, [error, warning, review], fixable, measures, tone, count, step) => {
  expect(chooseVerdict({ error, warning, review }, fixable, measures)).toEqual({ tone, count, step });
});
