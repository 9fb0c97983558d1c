/// <reference types="office-js" />

import { createExcelSpreadsheet } from "../../src/adapters/excel/create-excel-spreadsheet";
import type { Spreadsheet } from "../../src/app/ports/spreadsheet";
import { daysBetween, parsePlainDate, type PlainDate } from "../../src/core/calendar/plain-date";
import { cellRef, columnLetters } from "../../src/core/model/cell-ref";
import type { RawArea, RawCell, RawTable, RawWorkbook } from "../../src/core/sheet/raw-table";
import {
  loadWorkbook,
  type ExcelHost,
  type ExcelHostOptions,
  type HostCellData,
  type HostSheetData,
  type HostWorkbookData,
} from "excel-host";
import { openBarePane } from "excel-host/testing/open-bare-pane";
import type { OpenPane } from "excel-host/testing/office-globals";
import { SHEETS_BY_HEADINGS } from "../../src/app/sheets-by-headings";

/** The adapter in a real office.js, and the simulated Excel behind it. */
export interface ExcelPane {
  readonly host: ExcelHost;
  /** Replaces the workbook and starts a new adapter on it; faults and counters are cleared. */
  open(workbook: HostWorkbookData): Spreadsheet;
  settle(): Promise<void>;
  close(): void;
}

/** Opens the real office.js in a context of its own, without a DOM, and makes its globals the test's own, as in a pane. */
export async function openExcelPane(options: ExcelHostOptions = {}): Promise<ExcelPane> {
  const pane: OpenPane<unknown> = await openBarePane(options);
  const { host, Excel, Office, OfficeExtension } = pane;
  return {
    host,
    open: (workbook) => {
      Object.assign(globalThis, { Excel, Office, OfficeExtension });
      host.clearFaults();
      loadWorkbook(host, workbook);
      host.resetStats();
      return createExcelSpreadsheet(SHEETS_BY_HEADINGS);
    },
    settle: pane.settle,
    close: pane.close,
  };
}

/** A workbook as an adapter hands it over, put into the simulated Excel. */
export function hostWorkbook(workbook: RawWorkbook, unlocked: readonly string[] = []): HostWorkbookData {
  const front = workbook.tables[workbook.active]?.sheet;
  return {
    sheets: workbook.tables.map((table) => hostSheet(table, unlocked)),
    ...(front === undefined ? {} : { activeSheet: front }),
  };
}

function hostSheet(table: RawTable, unlocked: readonly string[]): HostSheetData {
  const cells = table.rows.flatMap(({ row, cells }) =>
    cells.map((cell) => hostCell(cellRef(cell.column, row), cell)),
  );
  const mine = unlocked
    .filter((place) => place.startsWith(`${table.sheet}!`))
    .map((place) => place.split("!")[1]);
  const open = mine.flatMap((address): HostCellData[] =>
    address === undefined || cells.some((cell) => cell.address === address)
      ? []
      : [{ address, format: { locked: false } }],
  );
  return {
    name: table.sheet,
    visibility: table.hidden ? "Hidden" : "Visible",
    cells: [
      ...cells.map((cell) => (mine.includes(cell.address) ? { ...cell, format: { locked: false } } : cell)),
      ...open,
    ],
    merges: table.merges.map(address),
    hiddenRows: table.rows.filter(({ hidden }) => hidden).map(({ row }) => row),
    ...(table.isProtected ? { protection: {} } : {}),
  };
}

function hostCell(address: string, { text, type, isFormula }: RawCell): HostCellData {
  if (type === "date") return { address, value: serialOf(text), numberFormat: "d mmm yyyy" };
  if (type === "error")
    return isFormula ? { address, formula: `=${text}`, value: text } : { address, value: text };
  if (isFormula) return { address, formula: `="${text}"`, value: text };
  return { address, value: type === "number" ? Number(text) : type === "boolean" ? text === "TRUE" : text };
}

function serialOf(day: string): number {
  const date = parsePlainDate(day);
  if (date === null) throw new Error(`no date: ${day}`);
  return daysBetween("1899-12-30" as PlainDate, date);
}

function address({ top, left, bottom, right }: RawArea): string {
  return `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
}
