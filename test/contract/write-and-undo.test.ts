import fc from "fast-check";
import { mayBeConverted } from "../../src/adapters/excel/cells/restore-content";
import type { Spreadsheet } from "../../src/app/ports/spreadsheet";
import type { CellEdit } from "../../src/core/changes/cell-edit";
import { cellRef } from "../../src/core/model/cell-ref";
import type { RowRemoval, WorkbookEdits } from "../../src/core/changes/workbook-edits";
import type { RawCell, RawRow, RawTable, RawWorkbook } from "../../src/core/sheet/raw-table";
import { hostWorkbook, openExcelPane, type ExcelPane } from "../support/excel-spreadsheet";
import { dumpOf } from "../support/workbook-dump";
import { undoTogether, writeAlone } from "../support/write-alone";
import { propertyRuns, RUNS_ON_SHEETS } from "../support/property-runs";

/** What a write and its undo are held to, whichever workbook stands behind the port. */
interface Bench {
  readonly spreadsheet: Spreadsheet;
  /** All that is in the workbook. */
  dump(): unknown;
}

const ROWS = 8;
const COLUMNS = 4;

const text = fc
  .oneof(
    fc.constantFrom(
      "ก",
      "=1+1",
      "007",
      "1/2",
      "- ไม่มี",
      "@อบต",
      "TRUE",
      "#N/A",
      "15 ม.ค. 2568",
      "๔๐ คน",
      "'ก",
      "สอง\nบรรทัด",
    ),
    fc.string({
      unit: fc.constantFrom("ก", "า", "๑", "1", " ", "=", "-", "'", "/"),
      minLength: 1,
      maxLength: 12,
    }),
  )
  .filter((one) => one.trim() !== "");

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: text.map((one): Omit<RawCell, "column"> => ({ text: one, type: "text", isFormula: false })),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: -50, max: 5000 })
      .map((one): Omit<RawCell, "column"> => ({ text: String(one), type: "number", isFormula: false })),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Omit<RawCell, "column">>({ text: "2025-06-30", type: "date", isFormula: false }),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Omit<RawCell, "column">>({ text: "สูตร", type: "text", isFormula: true }),
  },
);

const table = fc
  .array(fc.array(cell, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: ROWS, maxLength: ROWS })
  .map((lines): RawTable => {
    const rows = lines.map((line, index): RawRow => ({
      row: index + 1,
      hidden: index === 5,
      cells: line.flatMap((one, at) => (one === null ? [] : [{ column: at + 1, ...one }])),
    }));
    return {
      sheet: "มาตรการ",
      rows: rows.filter(({ cells }) => cells.length > 0),
      merges: [],
      hidden: false,
    };
  });

const wish = fc.record({
  row: fc.integer({ min: 1, max: ROWS }),
  column: fc.integer({ min: 1, max: COLUMNS }),
  after: fc.oneof(
    text.map((after) => ({ after })),
    fc.constant({ after: "" }),
    fc.constant({ after: "87.5", type: "number" as const }),
    fc.constant({ after: "2025-09-30", type: "date" as const }),
  ),
  isStale: fc.boolean(),
});

function shownAt({ rows }: RawTable, row: number, column: number): string {
  return rows.find((one) => one.row === row)?.cells.find((one) => one.column === column)?.text ?? "";
}

function removalOf(sheet: RawTable, row: number): RowRemoval {
  const cells = sheet.rows.find((one) => one.row === row)?.cells ?? [];
  return {
    sheet: sheet.sheet,
    row,
    cells: cells.map(({ column, text: before }) => ({ cell: cellRef(column, row), before })),
  };
}

const scenario = fc
  .record({
    sheet: table,
    wishes: fc.uniqueArray(wish, { maxLength: 10, selector: ({ row, column }) => `${row} ${column}` }),
    removed: fc.uniqueArray(fc.integer({ min: 1, max: ROWS }), { maxLength: 3 }),
  })
  .map(({ sheet, wishes, removed }) => {
    const cells = wishes.map(({ row, column, after, isStale }): CellEdit => {
      const shown = shownAt(sheet, row, column);
      return {
        sheet: sheet.sheet,
        cell: cellRef(column, row),
        before: isStale ? `${shown}?` : shown,
        ...after,
      };
    });
    const edits: WorkbookEdits = { cells, removedRows: removed.map((row) => removalOf(sheet, row)) };
    return { workbook: { tables: [sheet], active: 0 } satisfies RawWorkbook, edits };
  });

/** Only what is told as written has changed, and undo brings back every bit of it. */
async function expectExact({ spreadsheet, dump }: Bench, edits: WorkbookEdits): Promise<void> {
  const before = dump();
  const read = async (): Promise<RawTable> => {
    const result = await spreadsheet.read({ mergedAreas: false });
    if (!result.ok) throw new Error(result.fault.en);
    return result.value.tables[0] as RawTable;
  };
  const sheet = await read();
  const result = await writeAlone(spreadsheet, edits);
  if (!result.ok) throw new Error(result.fault.en);
  const { written, left, leftRows, undo } = result.value;
  expect([...written.cells, ...left.map(({ edit }) => edit)]).toHaveLength(edits.cells.length);
  expect([...written.removedRows, ...leftRows.map(({ removal }) => removal)]).toHaveLength(
    edits.removedRows.length,
  );

  const now = await read();
  const gone = new Set(written.removedRows.map(({ row }) => row));
  let place = 0;
  for (let row = 1; row <= ROWS; row += 1) {
    if (gone.has(row)) continue;
    place += 1;
    for (let column = 1; column <= COLUMNS; column += 1) {
      const edit = written.cells.find((one) => one.cell === cellRef(column, row));
      expect(shownAt(now, place, column)).toBe(edit ? edit.after : shownAt(sheet, row, column));
    }
  }
  if (undo.length === 0) {
    expect(dump()).toEqual(before);
    return;
  }
  const back = await undoTogether(spreadsheet, undo);
  expect(back).toMatchObject({ ok: true, value: { left: [], leftRows: [], remaining: [] } });
  expect(dump()).toEqual(before);
}

describe("Excel", () => {
  let pane: ExcelPane;
  beforeAll(async () => {
    pane = await openExcelPane();
  });
  afterAll(() => {
    pane.close();
  });

  test("the whole workbook is what it was", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ workbook, edits }) => {
        const data = hostWorkbook(workbook);
        const spreadsheet = pane.open({ ...data, sheets: data.sheets.map(quoteTexts) });
        await expectExact({ spreadsheet, dump: () => dumpOf(pane.host) }, edits);
      }),
      propertyRuns(RUNS_ON_SHEETS),
    );
  });
});

/** As a person has to type them: what Excel would take for something else stands behind an apostrophe. */
function quoteTexts<Sheet extends ReturnType<typeof hostWorkbook>["sheets"][number]>(sheet: Sheet): Sheet {
  return {
    ...sheet,
    cells: (sheet.cells ?? []).map((one) =>
      typeof one.value === "string" && one.formula === undefined && mayBeConverted(one.value)
        ? { ...one, quoted: true }
        : one,
    ),
  };
}
