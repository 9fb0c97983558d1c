import type { WorkbookEdits } from "../../../src/core/changes/workbook-edits";
import type { TextPiece } from "../../../src/taskpane/fixes/compare-texts";
import { explainJoins } from "../../../src/taskpane/fixes/explain-joins";

const SHEET = "มาตรการ";
const marked = (pieces: readonly TextPiece[] | undefined): string =>
  (pieces ?? []).map(({ kind, text }) => (kind === "changed" ? `[${text}]` : text)).join("");

function edits(
  cells: readonly (readonly [string, string, string])[],
  rows: readonly (readonly [number, string, string])[],
): WorkbookEdits {
  return {
    cells: cells.map(([cell, before, after]) => ({ sheet: SHEET, cell, before, after })),
    removedRows: rows.map(([row, cell, before]) => ({ sheet: SHEET, row, cells: [{ cell, before }] })),
  };
}

test("each part is told by its row, in the order of the sheet, its changed words apart", () => {
  const { cells, moved } = explainJoins(
    edits(
      [["B7", "๑. ประชุม", "๑. ประชุม\n๒. แจ้งทางอีเมล\n๓. สรุปผล"]],
      [
        [9, "B9", "๓. สรุปผล"],
        [8, "B8", "๒. แจ้งทางอีเมลล์"],
      ],
    ),
  );
  const joined = cells.get(`${SHEET}\nB7`);
  expect(marked(joined?.before)).toBe("๑. ประชุม");
  expect(joined?.parts.map(({ row, after }) => [row, marked(after)])).toEqual([
    [null, "๑. ประชุม"],
    [8, "\n๒. แจ้งทาง[อีเมล]"],
    [9, "\n๓. สรุปผล"],
  ]);
  expect(marked(moved.get(`${SHEET}\nB8`))).toBe("๒. แจ้งทาง[อีเมลล์]");
});

test.each([
  ["a cell that nothing is joined to", edits([["B7", "ก", "ข"]], [])],
  ["a row that is only removed", edits([["B7", "๑. ประชุม", "๑. ประชุมใหม่"]], [[9, "B9", "มาตรการ/แนวทาง"]])],
])("%s is left to the plain comparison", (_, given) => {
  const { cells, moved } = explainJoins(given);
  expect([cells.size, moved.size]).toEqual([0, 0]);
});
