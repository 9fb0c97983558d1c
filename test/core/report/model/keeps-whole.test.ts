import { MEASURE_COLUMNS } from "../../../../src/core/model/columns";
import { keepsWhole } from "../../../../src/core/report/model/keeps-whole";
import type { CellParagraph } from "../../../../src/core/report/model/report-model";

const COLUMNS = MEASURE_COLUMNS.map((id) => ({ id, widthMm: 44 }));

function rowOf(lines: number): Parameters<typeof keepsWhole>[0] {
  const steps = Array.from({ length: lines }, (): CellParagraph => ({ marker: null, level: 0, text: "ทำ" }));
  const cells = {
    measure: [],
    steps,
    responsibleUnit: [],
    timeframe: [],
    resultSummary: [],
    outcome: [],
    status: [],
  };
  return { cells };
}

test.each([
  [0, true],
  [1, true],
  [9, true],
  [10, false],
  [40, false],
])("a row of %d lines: %s", (lines, isWhole) => {
  expect(keepsWhole(rowOf(lines), COLUMNS)).toBe(isWhole);
});
