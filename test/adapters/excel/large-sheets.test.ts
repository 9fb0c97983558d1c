import { TABLE_LIMITS } from "../../../src/core/model/table-limits";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { createTableChecker } from "../../../src/taskpane/checking/check-table";
import type { CheckOutcome } from "../../../src/taskpane/checking/check-outcome";
import { hostWorkbook, openExcelPane, type ExcelPane } from "../../support/excel-spreadsheet";
import { rawWorkbook, type TestTable } from "../../support/raw-table";
import { completeMeasure, measuresTable } from "../../taskpane/support/measures-workbook";

let pane: ExcelPane;
beforeAll(async () => {
  pane = await openExcelPane();
});
afterAll(() => {
  pane.close();
});

/** What the pane says of a workbook that it reads over office.js. */
async function checkInPane(tables: readonly TestTable[]): Promise<CheckOutcome> {
  const read = await pane.open(hostWorkbook(rawWorkbook(tables))).read({ mergedAreas: true });
  if (!read.ok) throw new Error(read.fault.en);
  return createTableChecker()(read.value, null, { asOf: "2026-01-15" as PlainDate, known: null });
}

const TABLE = measuresTable([completeMeasure(1), completeMeasure(2)]);

test("a table with more rows than can be checked is told in a sentence", async () => {
  const rows = Array.from({ length: TABLE_LIMITS.rows }, (_, index) => [`${index + 1}. ก`]);
  expect(await checkInPane([measuresTable(rows)])).toMatchObject({
    kind: "no-table",
    fault: {
      th: expect.stringContaining("มีข้อมูลเกิน 12,000 แถว"),
      en: expect.stringContaining("more than 12,000 rows"),
    },
  });
});

test("a sheet of a hundred thousand rows beside the table is no hindrance", async () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => [`ใบสำคัญที่ ${index}`]);
  const outcome = await checkInPane([TABLE, { sheet: "บัญชี", rows }]);
  expect(outcome).toMatchObject({ kind: "checked", checked: { sheet: { measures: { length: 2 } } } });
});

test("a cell a hundred thousand rows below the table is no hindrance", async () => {
  const workbook = rawWorkbook([measuresTable([completeMeasure(1)])]);
  const [table] = workbook.tables;
  const far = {
    row: 100_000,
    hidden: false,
    cells: [{ column: 12, text: ".", type: "text", isFormula: false }],
  };
  const tables = [{ ...table, rows: [...(table?.rows ?? []), far] }] as typeof workbook.tables;
  const read = await pane.open(hostWorkbook({ ...workbook, tables })).read({ mergedAreas: true });
  if (!read.ok) throw new Error(read.fault.en);
  const outcome = createTableChecker()(read.value, null, { asOf: "2026-01-15" as PlainDate, known: null });
  expect(outcome.kind).toBe("checked");
});
