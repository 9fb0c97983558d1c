import { deadPaths } from "../../../scripts/docs/dead-paths";

const THERE = [
  "src/core/checks",
  "src/core/checks/index.ts",
  "src/app/ports",
  "src/taskpane/shell/pane-frame.tsx",
  "test/core",
];

test.each([
  ["a file", "`src/core/checks/index.ts`", []],
  ["a file that is not there", "see `src/core/checks/indx.ts`.", ["src/core/checks/indx.ts"]],
  ["a folder, with or without its slash", "`src/app/ports`, `src/app/ports/`", []],
  ["a path without src", "`core/checks/index.ts`, `app/use-cases`", ["app/use-cases"]],
  ["a path without an ending", "`core/checks/index`, `taskpane/shell/pane-frame`", []],
  ["a pattern in a folder", "`src/core/checks/<id>.ts`, `test/core/*.test.ts`", []],
  ["a pattern in no folder", "`src/core/rules/<id>.ts`", ["src/core/rules/<id>.ts"]],
  ["each of several names", "`app/{ports,changes}`", ["app/{ports,changes}"]],
  ["every dead one of a line", "`test/a.ts` and `docs/b.md`", ["test/a.ts", "docs/b.md"]],
  ["other code", "`npm test`, `src`, `core/checks and more`, `fetch/this`", []],
  ["a block of code", "```\n`src/no-such.ts`\n```\n`test/core`", []],
])("%s", (_, markdown, dead) => {
  expect(deadPaths(markdown, (path) => THERE.includes(path))).toEqual(dead);
});
