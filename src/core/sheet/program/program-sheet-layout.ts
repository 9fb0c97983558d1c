import { PROGRAM_HEADINGS, type ProgramColumn, type ProgramRecord } from "../../model/program-record";
import { SHEET_NAMES } from "../../model/sheet-names";
import type { CellLayout, CellStyleName, RowLayout, WorkbookLayout } from "../../model/workbook-layout";

const WIDTHS: Readonly<Record<ProgramColumn, number>> = { kind: 18, key: 34, value: 60, by: 24, on: 18 };
const COLUMNS = Object.keys(PROGRAM_HEADINGS) as ProgramColumn[];

/** Rows whose cells have the text format from the start: Excel then makes no numbers or dates of what is written there. */
const READY_ROWS = 200;

/** The hidden sheet ข้อมูลโปรแกรม, new and with these records in it. */
export function programSheetLayout(records: readonly ProgramRecord[]): WorkbookLayout {
  const line = (row: number, style: CellStyleName, texts: ProgramRecord | null): RowLayout => ({
    row,
    height: null,
    cells: COLUMNS.map((column, index): CellLayout => ({
      column: index + 1,
      value: texts?.[column] ?? null,
      style,
      note: null,
    })),
  });
  const ready = Array.from({ length: Math.max(READY_ROWS, records.length) }, (_, index) =>
    line(index + 2, "text", records[index] ?? null),
  );
  return {
    title: SHEET_NAMES.program,
    sheets: [
      {
        name: SHEET_NAMES.program,
        hidden: true,
        columnWidths: COLUMNS.map((column) => WIDTHS[column]),
        rows: [line(1, "heading", PROGRAM_HEADINGS), ...ready],
        merges: [],
        frozen: { rows: 1, columns: 0 },
        choices: [],
        page: {
          orientation: "landscape",
          marginsInCentimetres: { top: 2, right: 1.5, bottom: 2, left: 1.5 },
          isFitToWidth: true,
          repeatedRows: null,
          footer: null,
        },
      },
    ],
  };
}
