import { listRows } from "../../../src/taskpane/findings/list-rows";
import { makeFinding } from "./make-finding";

const slip = { check: "known-misspelling", severity: "warning", measure: 1, cell: "B5" } as const;
const say = (th: string): { message: { th: string; en: string } } => ({ message: { th, en: th } });

test.each([
  ["one finding", [makeFinding(slip)], [1]],
  ["three of one kind in one cell", [makeFinding(slip), makeFinding(slip), makeFinding(slip)], [3]],
  ["two with other words", [makeFinding(slip), makeFinding({ ...slip, ...say("อื่น") })], [2]],
  ["another cell", [makeFinding(slip), makeFinding({ ...slip, cell: "B6" })], [1, 1]],
  ["another kind", [makeFinding(slip), makeFinding({ ...slip, check: "repeated-words" })], [1, 1]],
  ["another weight", [makeFinding(slip), makeFinding({ ...slip, severity: "review" })], [1, 1]],
  ["another sheet", [makeFinding(slip), makeFinding({ ...slip, sheet: "หลักฐาน" })], [1, 1]],
  ["no cell, twice the same words", [makeFinding(), makeFinding()], [1, 1]],
  ["no cell, other words", [makeFinding(), makeFinding(say("อื่น"))], [1, 1]],
  ["nothing", [], []],
])("%s", (_, findings, sizes) => {
  const rows = listRows(findings);
  expect(rows.map((row) => row.findings.length)).toEqual(sizes);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(sizes.length);
});

test("the lines stand in the order of the sheet, wherever their other findings are", () => {
  const rows = listRows([
    makeFinding(slip),
    makeFinding({ ...slip, check: "repeated-words" }),
    makeFinding(slip),
  ]);
  expect(rows.map(({ check, order }) => [check, order])).toEqual([
    ["known-misspelling", 0],
    ["repeated-words", 1],
  ]);
});

test("says how many of its findings can be mended", () => {
  const [row] = listRows([makeFinding({ ...slip, fixable: true }), makeFinding(slip)]);
  expect(row?.fixable).toBe(1);
});

test("the key of a line stays when another finding of its cell is mended", () => {
  const [before] = listRows([makeFinding(slip), makeFinding({ ...slip, ...say("อื่น") })]);
  const [after] = listRows([makeFinding({ ...slip, ...say("อื่น") })]);
  expect(after?.key).toBe(before?.key);
});
