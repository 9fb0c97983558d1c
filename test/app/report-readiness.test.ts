import { checkWorkbook } from "../../src/app/check-workbook";
import { reportReadiness } from "../../src/app/report-readiness";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import { rawWorkbook, type TestCell, type TestTable } from "../support/raw-table";
import {
  completeMeasure,
  measuresTable,
  SETTINGS_TABLE,
  unfinishedMeasure,
} from "../taskpane/support/measures-workbook";

const TODAY = "2025-10-15" as PlainDate;

function readiness(rows: readonly (readonly TestCell[])[], others: readonly TestTable[], today = TODAY) {
  const workbook = rawWorkbook([measuresTable(rows), ...others]);
  const options = { asOf: today, fiscalYear: null, sheetName: null, purpose: "check" as const };
  const checked = checkWorkbook(workbook, options);
  if (!checked.ok) throw new Error(checked.fault.en);
  return reportReadiness(checked.value, today);
}
const settingsWith = (...more: TestCell[][]): TestTable => {
  const [head, ...rows] = SETTINGS_TABLE.rows;
  return { ...SETTINGS_TABLE, rows: [head ?? null, ...more, ...rows] };
};

test("all is there", () => {
  expect(readiness([completeMeasure(1)], [SETTINGS_TABLE])).toEqual({
    errors: 0,
    settingsSheet: "ตั้งค่ารายงาน",
    missing: [],
    unfinished: 0,
    documentNumber: { isBlank: true },
    documentDate: { kind: "blank" },
    notices: [],
    isReady: true,
  });
});

test("errors of the sheet are counted without those of the settings", () => {
  const { errors, missing, unfinished, isReady } = readiness([unfinishedMeasure(1), completeMeasure(2)], []);
  expect({ errors, unfinished, isReady }).toEqual({ errors: 2, unfinished: 1, isReady: false });
  expect(missing.map(({ place }) => place)).toEqual([null, null, null]);
});

test("a blank result before its deadline is no error and does not stand in the way", () => {
  const open = unfinishedMeasure(1).map((text, at) => (at === 3 ? "ภายในเดือนกันยายน ๒๕๖๘" : text));
  const found = readiness([open, completeMeasure(2)], [SETTINGS_TABLE], "2025-08-01" as PlainDate);
  expect(found).toMatchObject({ errors: 0, unfinished: 1, isReady: true });
});

describe("six months", () => {
  const half = settingsWith(["รอบรายงาน", "รอบ ๖ เดือน"]);
  const dueIn = (month: string, row: readonly string[]): string[] =>
    row.map((text, at) => (at === 3 ? `ภายในเดือน${month} ๒๕๖๘` : text));
  const withoutOutcome = completeMeasure(2).map((text, at) => (at === 5 ? "" : text));

  test("what is due after them and a blank outcome are no errors", () => {
    const rows = [dueIn("เมษายน", unfinishedMeasure(1)), withoutOutcome];
    expect(readiness(rows, [half])).toMatchObject({ errors: 0, unfinished: 1, isReady: true });
    expect(readiness(rows, [SETTINGS_TABLE])).toMatchObject({ errors: 3, unfinished: 2, isReady: false });
  });

  test("what was due in them is an error still", () => {
    const rows = [dueIn("มีนาคม", unfinishedMeasure(1)), completeMeasure(2)];
    expect(readiness(rows, [half])).toMatchObject({ errors: 1, unfinished: 1, isReady: false });
  });
});

test("what was typed and means nothing to the program is told", () => {
  const { notices } = readiness([completeMeasure(1)], [settingsWith(["ข้อเท็จจริง", "{ผู้ว่า}"], ["หน้าปก", "ก"])]);
  expect(notices.map(({ en }) => en)).toEqual([
    expect.stringContaining("หน้าปก “ก”") as unknown,
    expect.stringContaining("{ผู้ว่า}") as unknown,
  ]);
});

test.each<[string, TestCell, string]>([
  ["a Friday", "21 มีนาคม 2568", "good"],
  ["a Saturday", "22 มีนาคม 2568", "weekend"],
  ["a Sunday", { date: "2025-03-23" }, "weekend"],
  ["a Monday", "24 มีนาคม 2568", "good"],
  ["nothing", "", "blank"],
  ["a space", " ", "blank"],
  ["a month whose day is left for the signer", "เมษายน 2568", "good"],
  ["a number without its format", 45765, "unreadable"],
  ["a day that does not exist", "31 เมษายน 2568", "unreadable"],
])("the document's date on %s", (_, date, kind) => {
  const { documentDate } = readiness([completeMeasure(1)], [settingsWith(["วันที่หนังสือ", date])]);
  expect(documentDate.kind).toBe(kind);
  if ("place" in documentDate) expect(documentDate.place).toEqual({ sheet: "ตั้งค่ารายงาน", cell: "B2" });
});

test.each<[string, TestCell, boolean]>([
  ["a number", "ทส 71001/12", false],
  ["a number still to come", "", true],
])("the document's number: %s", (_, number, isBlank) => {
  const found = readiness([completeMeasure(1)], [settingsWith(["ที่หนังสือ", number])]);
  expect(found.documentNumber).toEqual({ isBlank });
});

test("a missing endorsement is filled in at the last person's name", () => {
  const rows = SETTINGS_TABLE.rows.map((row) => (row?.[1] === "นางต้นแบบ โปร่งใสยิ่ง" ? [row[0] ?? null, null, row[2] ?? null] : row)); // prettier-ignore
  const { missing } = readiness([completeMeasure(1)], [{ ...SETTINGS_TABLE, rows }]);
  expect(missing.map(({ place }) => place?.cell)).toEqual(["B8"]);
});
