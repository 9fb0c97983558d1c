import { readOpenSheet } from "../../src/app/open-sheet";
import { MEASURES_SHEET, measureRow, openSheet, resultsTable } from "../support/open-sheet";

test("reads the sheet that was meant, and holds it against no check", async () => {
  const others = { ...resultsTable([measureRow(7)]), sheet: "ปีก่อน" };
  const read = await readOpenSheet((await openSheet([others, resultsTable([measureRow(1)])])).open);
  expect(read).toMatchObject({
    ok: true,
    value: { checked: { sheet: { sheet: MEASURES_SHEET, measures: [{ number: 1 }] }, findings: [] } },
  });
});

test("a sheet that is gone meanwhile: it says so", async () => {
  const { open } = await openSheet([{ ...resultsTable([measureRow(1)]), sheet: "ปีก่อน" }]);
  const read = await readOpenSheet(open);
  expect(!read.ok && read.fault.th).toContain(MEASURES_SHEET);
});
