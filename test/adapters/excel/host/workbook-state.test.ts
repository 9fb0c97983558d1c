import { readWorkbookState, type WorkbookState } from "../../../../src/adapters/excel/host/workbook-state";
import { hostWorkbook, openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { rawWorkbook } from "../../../support/raw-table";

const NOTHING: WorkbookState = { isReadOnly: false, isOldFormat: false, isProtected: false };
const WORKBOOK = hostWorkbook(rawWorkbook([{ rows: [["ก"]] }]));

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});
beforeEach(() => {
  pane.open({ ...WORKBOOK, name: "มาตรการ.xlsx" });
  pane.host.workbook.isReadOnly = false;
  pane.host.workbook.isStructureProtected = false;
});

test("a workbook that is open as usual, in one round trip", async () => {
  expect(await readWorkbookState()).toEqual(NOTHING);
  expect(pane.host.stats.syncs).toBe(1);
});

test("open for reading only", async () => {
  pane.host.workbook.isReadOnly = true;
  expect(await readWorkbookState()).toEqual({ ...NOTHING, isReadOnly: true });
});

test.each([
  ["มาตรการ.xls", true],
  ["มาตรการ.XLS", true],
  ["แบบ.xlt", true],
  ["มาตรการ.xlsx", false],
  ["มาตรการ.xlsb", false],
  ["มาตรการ.xls.xlsx", false],
  ["xls", false],
])("%s: an old file is %s", async (name, isOldFormat) => {
  pane.open({ ...WORKBOOK, name });
  expect(await readWorkbookState()).toEqual({ ...NOTHING, isOldFormat });
});

test("its structure is protected", async () => {
  pane.host.workbook.isStructureProtected = true;
  expect(await readWorkbookState()).toEqual({ ...NOTHING, isProtected: true });
});

test("the sheet in front is protected", async () => {
  pane.open({ sheets: WORKBOOK.sheets.map((sheet) => ({ ...sheet, protection: {} })) });
  expect((await readWorkbookState()).isProtected).toBe(true);
});

test("while a cell is being typed in nothing is known, and nobody waits", async () => {
  pane.host.workbook.isStructureProtected = true;
  pane.host.faults.cellEditMode = true;
  expect(await readWorkbookState()).toEqual(NOTHING);
});

test("an Excel that breaks off takes no pane along: only what the document itself says is known", async () => {
  const run = jest.spyOn(Excel, "run").mockRejectedValueOnce(new TypeError("broken"));
  try {
    expect(await readWorkbookState()).toEqual(NOTHING);
    expect(run).toHaveBeenCalledTimes(1);
  } finally {
    run.mockRestore();
  }
});
