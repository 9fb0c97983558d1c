/// <reference types="office-js" />

import { createExcelSpreadsheet } from "../../src/adapters/excel/create-excel-spreadsheet";
import type { Result } from "../../src/app/ports/result";
import type { UndoRecord } from "../../src/app/ports/spreadsheet";
import { cellRef } from "../../src/core/model/cell-ref";
import type { WorkbookEdits } from "../../src/core/changes/workbook-edits";
import { createWitnesses } from "../../src/core/sheet/create-witnesses";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { loadWorkbook, type HostWorkbookData } from "excel-host";
import { openBarePane } from "excel-host/testing/open-bare-pane";
import { SHEETS_BY_HEADINGS } from "../../src/app/sheets-by-headings";
import { benchWorkbook } from "./bench-workbook";
import { measureTime } from "./measure-time";
import { resultEdits } from "./result-edits";
import type { TrafficRow } from "./traffic-row";

const WRITTEN_CELLS = 200;

/** 200 results replaced and taken back through the real office.js, over the simulated Excel. */
export async function benchWriteAndUndo(measures: number, runs: number): Promise<TrafficRow> {
  const { host, Excel, Office, OfficeExtension, settle } = await openBarePane();
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const workbook = benchWorkbook(measures);
  loadWorkbook(host, hostData(workbook));
  const spreadsheet = createExcelSpreadsheet(SHEETS_BY_HEADINGS);
  const groups = benchGroups(workbook, Math.min(measures, WRITTEN_CELLS));
  const roundTrips: number[] = [];
  const median = await measureTime(runs, async () => {
    roundTrips.length = 0;
    await settle();
    host.resetStats();
    const { made } = valueOf(await spreadsheet.write(groups));
    const records = made.flatMap(({ undo }): UndoRecord[] => (undo === null ? [] : [undo]));
    if (records.length !== groups.length) throw new Error("cells were left");
    roundTrips.push(host.stats.syncs);
    const { records: undone } = valueOf(await spreadsheet.undo(records));
    if (undone.some(({ remaining }) => remaining !== null)) throw new Error("cells were not taken back");
    roundTrips.push(host.stats.syncs - (roundTrips[0] ?? 0));
  });
  const { requestBytes, responseBytes } = host.stats;
  return {
    name: `write ${WRITTEN_CELLS} cells and undo`,
    measures,
    median,
    roundTrips,
    requestBytes,
    answerBytes: responseBytes,
  };
}

/** Each cell a group of its own, its row known by the measure, as in the pane. */
function benchGroups(workbook: RawWorkbook, count: number): WorkbookEdits[] {
  const { cells } = createWitnesses(workbook, () => [1]);
  return cells(resultEdits(workbook, count)).map((edit) => ({ cells: [edit], removedRows: [] }));
}

function hostData({ tables }: RawWorkbook): HostWorkbookData {
  return {
    sheets: tables.map(({ sheet, rows }) => ({
      name: sheet,
      cells: rows.flatMap(({ row, cells }) =>
        cells.map(({ column, text }) => ({ address: cellRef(column, row), value: text })),
      ),
    })),
  };
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.fault.en);
  return result.value;
}
