import type { Capability } from "../../src/app/ports/spreadsheet";
import { excelInFront } from "../support/excel-in-front";
import { hostWorkbook, openExcelPane, type ExcelPane } from "../support/excel-spreadsheet";
import { testSpreadsheetContract } from "./spreadsheet-contract";

/** The last set that lacks each capability. */
const OLDER: Readonly<Record<Capability, string>> = {
  "watch-changes": "1.8",
  "add-report-sheets": "1.8",
  "merged-areas": "1.12",
};

const panes = new Map<string, ExcelPane>();

async function paneFor(version: string): Promise<ExcelPane> {
  const pane = panes.get(version) ?? (await openExcelPane({ requirements: { ExcelApi: version } }));
  panes.set(version, pane);
  return pane;
}

afterAll(() => {
  for (const pane of panes.values()) pane.close();
});

testSpreadsheetContract("Excel", async (workbook, options = {}) => {
  const { unlocked = [], lacking = [] } = options;
  const [lack] = lacking;
  const pane = await paneFor(lack ? OLDER[lack] : "1.15");
  const spreadsheet = pane.open(hostWorkbook(workbook, unlocked));
  return excelInFront(pane, spreadsheet);
});
