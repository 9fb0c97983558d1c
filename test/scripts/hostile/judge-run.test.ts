import { judgeRun } from "../../../scripts/hostile/judge-run";
import type { CommandRun } from "../../../scripts/hostile/run-command";

const REFUSED: CommandRun = {
  exit: 2,
  seconds: 0.4,
  busySeconds: 0.3,
  megabytes: 80,
  out: "",
  err: "bomb.xlsx: The file is damaged; use a backup.\n",
};
const READ: CommandRun = { ...REFUSED, exit: 0, out: "bomb.xlsx\n", err: "" };

const OTHER = { isReal: false, isWritten: false };

test.each<[string, CommandRun]>([
  ["one sentence", REFUSED],
  ["an answer", READ],
  ["errors found", { ...READ, exit: 1 }],
  ["a report that is not made for its errors", { ...READ, exit: 1, out: "", err: "No report was made\n" }],
  ["five seconds and 500 MB", { ...READ, seconds: 5, busySeconds: 5, megabytes: 500 }],
  ["a machine that others use", { ...READ, seconds: 20, busySeconds: 2 }],
])("nothing is wrong with %s", (_, run) => {
  expect(judgeRun(run, [], OTHER)).toEqual([]);
});

test.each<[string, CommandRun, string]>([
  ["a hang", { ...READ, exit: null }, "stopped"],
  ["another exit code", { ...READ, exit: 134 }, "exit 134"],
  ["more than five seconds", { ...READ, seconds: 6, busySeconds: 5.1 }, "slow"],
  ["more than 500 MB", { ...READ, megabytes: 501 }, "memory"],
  ["a trace", { ...READ, exit: 1, err: "RangeError: x\n    at main (file.mjs:1:2)\n" }, "trace"],
  ["no sentence", { ...REFUSED, err: "" }, "0 sentences"],
  ["two sentences", { ...REFUSED, err: "one\ntwo\n" }, "2 sentences"],
  ["a refusal behind half an answer", { ...REFUSED, out: "one" }, "half an answer"],
  ["words beside an answer", { ...READ, err: "x" }, "words beside the answer"],
])("%s is told", (_, run, fault) => {
  expect(judgeRun(run, [], OTHER)).toEqual([fault]);
});

test("what is left behind is named", () => {
  expect(judgeRun(REFUSED, ["x.tmp"], OTHER)).toEqual(["left x.tmp"]);
});

test.each<[string, Partial<CommandRun>, boolean, string[]]>([
  ["takes the time of its measures", { seconds: 9, busySeconds: 9 }, false, []],
  ["takes no more memory than any", { megabytes: 501 }, false, ["memory"]],
  ["takes their memory where a copy or a report is written", { megabytes: 1_000 }, true, []],
  ["takes no more than that", { megabytes: 1_001 }, true, ["memory"]],
])("a file as large as an office could have %s", (_, run, isWritten, faults) => {
  expect(judgeRun({ ...READ, ...run }, [], { isReal: true, isWritten })).toEqual(faults);
});
