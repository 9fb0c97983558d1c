import type { Spreadsheet } from "../../../src/app/ports/spreadsheet";
import { oneReadAtATime } from "../../../src/taskpane/services/one-read-at-a-time";
import { openExcelPane, type ExcelPane } from "../../support/excel-spreadsheet";
import { openWorkbook } from "../../support/open-workbook";
import { printLayout } from "../../support/print-layout";
import { rawWorkbook } from "../../support/raw-table";
import { recordsOf } from "../../support/write-alone";

let pane: ExcelPane | null = null;
afterAll(() => pane?.close());

async function openExcel(): Promise<Spreadsheet> {
  pane ??= await openExcelPane();
  return pane.open({ sheets: [{ name: "ก", cells: [] }] });
}

test("a read waits for the one before, whether that went well or not", async () => {
  const order: string[] = [];
  let turn = 0;
  const excel = await openWorkbook(rawWorkbook([{ rows: [["ก"]] }]));
  const spreadsheet = oneReadAtATime({
    ...excel,
    read: async (options) => {
      const name = String((turn += 1));
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(`${name} ends`);
      if (name === "1") throw new Error("lost");
      return excel.read(options);
    },
  });
  const both = [spreadsheet.read({ mergedAreas: true }), spreadsheet.read({ mergedAreas: false })];
  expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  expect(order).toEqual(["1 begins", "1 ends", "2 begins", "2 ends"]);
});

test("everything else goes straight through", async () => {
  const excel = await openWorkbook(rawWorkbook([{ sheet: "ก", rows: [["ข"]] }]), { platform: "mac" });
  const spreadsheet = oneReadAtATime(excel);
  expect(spreadsheet.platform).toBe("mac");
  expect(spreadsheet.lacks("watch-changes")).toBeNull();
  expect(await spreadsheet.select({ sheet: "ก", cell: "A1" })).toEqual({ ok: true, value: null });
  const edit = { sheet: "ก", cell: "A1", before: "ข", after: "ค" };
  const edits = { cells: [edit], removedRows: [] };
  const written = await spreadsheet.write([edits]);
  if (!written.ok) throw new Error("not written");
  expect(written.value.made).toMatchObject([{ group: edits }]);
  const undone = await spreadsheet.undo(recordsOf(written.value));
  expect(undone).toMatchObject({ ok: true, value: { records: [{ undone: edits }] } });
  expect(await spreadsheet.rememberFilled(["ค"])).toEqual({ ok: true, value: null });
  expect((await spreadsheet.readFilledTexts()).size).toBe(1);
  const made = await spreadsheet.makeSheets(printLayout, "free-name");
  if (!made.ok || made.value.undo === null) throw new Error("no sheets were made");
  expect(await spreadsheet.takeSheetsAway(made.value.undo)).toMatchObject({
    ok: true,
    value: { removed: made.value.added },
  });
  expect((await spreadsheet.watch(() => undefined)).ok).toBe(true);
});

test("an undo hears of what was made later", async () => {
  const excel = await openWorkbook(rawWorkbook([{ rows: [["ก"]] }]));
  const heard: unknown[] = [];
  const undo: Spreadsheet["undo"] = (records, later) => {
    heard.push(later);
    return excel.undo(records, later);
  };
  await oneReadAtATime({ ...excel, undo }).undo([], []);
  expect(heard).toEqual([[]]);
});

test("new workbooks are opened where the spreadsheet can, and not promised where it cannot", async () => {
  const excel = await openWorkbook(rawWorkbook([{ rows: [["ก"]] }]));
  await oneReadAtATime(excel).createWorkbook?.(new Uint8Array([1]));
  expect(excel.createdWorkbooks).toEqual([new Uint8Array([1])]);
  const older: Spreadsheet = { ...excel };
  delete older.createWorkbook;
  expect(oneReadAtATime(older).createWorkbook).toBeUndefined();
});

test("nothing that the spreadsheet can do is lost", async () => {
  const excel = await openExcel();
  const all = Object.keys(excel).sort();
  expect(all).toEqual(expect.arrayContaining(["readPictureFile", "namedPictures", "measureText"]));
  expect(Object.keys(oneReadAtATime(excel)).sort()).toEqual(all);
});
