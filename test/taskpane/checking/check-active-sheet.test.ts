import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { checkActiveSheet } from "../../../src/taskpane/checking/check-active-sheet";
import { rawWorkbook } from "../../support/raw-table";
import { completeMeasure, measuresTable, SETTINGS_TABLE } from "../support/measures-workbook";

const TABLES = [
  measuresTable([completeMeasure(1)], { sheet: "ปี ๖๗" }),
  measuresTable([completeMeasure(1)], { sheet: "ปี ๖๘" }),
  SETTINGS_TABLE,
];
const [OLD, NEW, SETTINGS] = [0, 1, 2];

describe("checkActiveSheet takes", () => {
  test.each([
    ["the sheet in front, at first", NEW, null, true, "ปี ๖๘"],
    ["the first, where none in front holds measures", SETTINGS, null, true, "ปี ๖๗"],
    ["the sheet in front, on an explicit check", OLD, "ปี ๖๘", true, "ปี ๖๗"],
    ["the one before, while another is in front", OLD, "ปี ๖๘", false, "ปี ๖๘"],
    ["the one before, while the settings are in front", SETTINGS, "ปี ๖๘", true, "ปี ๖๘"],
    ["the sheet in front, where the one before is gone", NEW, "ปี ๖๖", false, "ปี ๖๘"],
  ])("%s", (_, active, lastSheet, isExplicit, sheet) => {
    const checked = checkActiveSheet(rawWorkbook(TABLES, active), "2025-10-15" as PlainDate, {
      lastSheet,
      isExplicit,
    });
    expect(checked).toMatchObject({ ok: true, value: { sheet: { sheet } } });
  });

  test("another, where the one before holds no measures any more", () => {
    const workbook = rawWorkbook([{ sheet: "ปี ๖๘", rows: [["ว่าง"]] }, ...TABLES.slice(0, 1)], 0);
    const checked = checkActiveSheet(workbook, "2025-10-15" as PlainDate, {
      lastSheet: "ปี ๖๘",
      isExplicit: false,
    });
    expect(checked).toMatchObject({ ok: true, value: { sheet: { sheet: "ปี ๖๗" } } });
  });

  test("none, where there is none", () => {
    const checked = checkActiveSheet(rawWorkbook([SETTINGS_TABLE]), "2025-10-15" as PlainDate, {
      lastSheet: null,
      isExplicit: true,
    });
    expect(checked.ok).toBe(false);
  });
});
