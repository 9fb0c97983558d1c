import type { Spreadsheet } from "../../../../src/app/ports/spreadsheet";
import { hostWorkbook, openExcelPane, type ExcelPane } from "../../../support/excel-spreadsheet";
import { rawWorkbook } from "../../../support/raw-table";

const panes: ExcelPane[] = [];
afterAll(() => {
  for (const pane of panes) pane.close();
});

const EDITS = { cells: [{ sheet: "มาตรการ", cell: "B1", before: "", after: "ก" }], removedRows: [] };

/** An Excel of a version, and the options of each `Excel.run` from now on. */
async function openExcel(
  version: string,
): Promise<{ pane: ExcelPane; spreadsheet: Spreadsheet; options: object[] }> {
  const pane = await openExcelPane({ requirements: { ExcelApi: version } });
  panes.push(pane);
  const spreadsheet = pane.open(hostWorkbook(rawWorkbook([{ rows: [["ก"]] }])));
  const options: object[] = [];
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  Object.assign(Excel, {
    run: (...args: unknown[]) => {
      options.push(args[0] as object);
      return run(...args);
    },
  });
  return { pane, spreadsheet, options };
}

test("an Excel that can merges a write into one step of its undo", async () => {
  const { spreadsheet, options } = await openExcel("1.20");
  const written = await spreadsheet.write([EDITS]);
  const record = written.ok ? written.value.made[0]?.undo : null;
  if (!record) throw new Error("not written");
  await spreadsheet.undo([record]);
  expect(options).toEqual([
    { delayForCellEdit: true, mergeUndoGroup: true },
    { delayForCellEdit: false, mergeUndoGroup: true },
  ]);
});

test("an older Excel is not asked to", async () => {
  const { spreadsheet, options } = await openExcel("1.19");
  await spreadsheet.write([EDITS]);
  expect(options).toEqual([{ delayForCellEdit: true }]);
});

test("an Excel that refuses is asked once more without it (office-js issue 6711)", async () => {
  const { pane, spreadsheet, options } = await openExcel("1.20");
  await pane.settle();
  pane.host.faults.failingRequests.push({ nth: 1, afterActions: 0, code: "UndoNotSupported" });
  expect(await spreadsheet.write([EDITS])).toMatchObject({
    ok: true,
    value: { made: [{ group: EDITS }], left: [] },
  });
  expect(options).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }, { delayForCellEdit: true }]);
});

test("what is refused twice is told, and a mistake of the tool is thrown at once", async () => {
  const { pane, spreadsheet, options } = await openExcel("1.20");
  pane.host.faults.accessDenied = true;
  expect((await spreadsheet.write([EDITS])).ok).toBe(false);
  expect(options).toHaveLength(2);
  pane.host.clearFaults();
  const wrong = {
    ...EDITS,
    cells: [{ sheet: "มาตรการ", cell: "B1", before: "", after: "ไม่ใช่", type: "date" as const }],
  };
  await expect(spreadsheet.write([wrong])).rejects.toThrow("no date");
  expect(options).toHaveLength(3);
});
