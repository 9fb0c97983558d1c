import { settleRules } from "../../../../src/core/report/print-sheets/settle-rules";
import type { Line } from "../../../../src/core/report/print-sheets/sheet-builder";
import type { CellLines } from "../../../../src/core/model/workbook-layout";

function line(lines?: CellLines): Line {
  return { height: 20, cells: [{ column: 1, value: null, style: "entry", ...(lines && { lines }) }] };
}

test.each<
  [name: string, before: readonly (CellLines | undefined)[], after: readonly (CellLines | undefined)[]]
>([
  ["no lines", [undefined, undefined], [undefined, undefined]],
  [
    "the last line closes",
    [{ bottom: "thin" }, { bottom: "thin" }],
    [{ bottom: "thin" }, { bottom: "medium" }],
  ],
  ["also above rows without any", [{ bottom: "thin" }, undefined], [{ bottom: "medium" }, undefined]],
  [
    "a thick one below",
    [{ bottom: "thin" }, { top: "medium", bottom: "thin" }],
    [{ bottom: "medium" }, { top: "medium", bottom: "medium" }],
  ],
  [
    "a thick one above",
    [{ bottom: "medium" }, { top: "thin", bottom: "thin" }],
    [{ bottom: "medium" }, { top: "medium", bottom: "medium" }],
  ],
  ["no line where there is none", [undefined, { top: "medium" }], [undefined, { top: "medium" }]],
])("%s", (_, before, after) => {
  expect(settleRules(before.map(line))).toEqual(after.map(line));
});
