import { openExcelPane } from "../../../support/excel-spreadsheet";
import { hostWorkbook } from "../../../support/excel-spreadsheet";
import { rawWorkbook } from "../../../support/raw-table";
import { measuresTable } from "../../../contract/spreadsheet-contract";

test.each([
  ["Web", "web"],
  ["Win32", "windows"],
  ["Mac", "mac"],
] as const)("Excel for %s is told as %s, and is read the same", async (platform, name) => {
  const pane = await openExcelPane({ platform });
  const workbook = rawWorkbook([measuresTable()]);
  const spreadsheet = pane.open(hostWorkbook(workbook));
  expect(spreadsheet.platform).toBe(name);
  const read = await spreadsheet.read({ mergedAreas: true });
  expect(read.ok && read.value.tables[0]?.rows).toEqual(workbook.tables[0]?.rows);
  pane.close();
});
