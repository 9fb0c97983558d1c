import { isOwnWrite } from "../../../../src/adapters/excel/host/watch-changes";
import { hostWorkbook, openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { rawWorkbook } from "../../../support/raw-table";
import { measuresTable } from "../../../contract/spreadsheet-contract";

const WORKBOOK = hostWorkbook(rawWorkbook([measuresTable()]));
const EDIT = { sheet: "มาตรการ", cell: "E3", before: "", after: "ร่าง" };

describe.each(["1.15", "1.13"])("ExcelApi %s", (version) => {
  let pane: ExcelPane;
  beforeAll(async () => {
    pane = await openExcelPane({ requirements: { ExcelApi: version } });
  });
  afterAll(() => {
    pane.close();
  });

  test("another person's change is told, own writes and own sheets are not", async () => {
    const spreadsheet = pane.open(WORKBOOK);
    const seen: string[] = [];
    const watching = await spreadsheet.watch(({ sheet }) => seen.push(sheet));
    expect(watching.ok).toBe(true);
    await spreadsheet.write([{ cells: [EDIT], removedRows: [] }]);
    await pane.settle();
    expect(seen).toEqual([]);
    pane.host.typeIntoCell("มาตรการ", "F3", "ของผู้อื่น", "coauthor");
    await pane.settle();
    expect(seen).toEqual(["มาตรการ"]);
    pane.host.insertCells("มาตรการ", "3:3");
    await pane.settle();
    expect(seen).toEqual(["มาตรการ", "มาตรการ"]);
    if (watching.ok) await watching.value();
    pane.host.typeIntoCell("มาตรการ", "F3", "หลังเลิก");
    await pane.settle();
    expect(seen).toHaveLength(2);
  });
});

test("a change in a sheet that was added later is told by its name", async () => {
  const pane = await openExcelPane();
  const spreadsheet = pane.open(WORKBOOK);
  const seen: string[] = [];
  await spreadsheet.watch(({ sheet }) => seen.push(sheet));
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("ใหม่");
    await context.sync();
  });
  pane.host.typeIntoCell("ใหม่", "A1", "ก");
  await pane.settle();
  expect(seen).toEqual(["ใหม่"]);
  pane.close();
});

test.each([
  ["1.17", ["ชื่อใหม่", "ชื่อใหม่"]],
  ["1.16", ["มาตรการ"]], // that old an Excel does not tell of a new name
])("ExcelApi %s: a sheet that a person renames or deletes is told", async (version, told) => {
  const pane = await openExcelPane({ requirements: { ExcelApi: version } });
  const spreadsheet = pane.open(hostWorkbook(rawWorkbook([measuresTable(), { sheet: "อื่น", rows: [] }])));
  const seen: string[] = [];
  const watching = await spreadsheet.watch(({ sheet }) => seen.push(sheet));
  pane.host.renameSheet("มาตรการ", "ชื่อใหม่");
  await pane.settle();
  pane.host.removeSheet("ชื่อใหม่");
  await pane.settle();
  expect(seen).toEqual(told);
  if (watching.ok) await watching.value();
  pane.host.renameSheet("อื่น", "อีกชื่อ");
  await pane.settle();
  expect(seen).toEqual(told);
  pane.close();
});

test.each([
  ["Excel says it was us", "ThisLocalAddin", 0, true],
  ["Excel says it was not, while we write", "Unknown", 1, false],
  ["an older Excel does not say, and we are not writing", undefined, 0, false],
  ["an older Excel does not say, while we write", undefined, 1, true],
])("%s", (_, triggerSource, ownWrites, isOwn) => {
  expect(isOwnWrite({ ownWrites }, triggerSource === undefined ? {} : { triggerSource })).toBe(isOwn);
});
