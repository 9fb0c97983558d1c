import { BLANK_INDICATORS } from "../../../src/core/model/blank-indicators";
import type { MeasureSheet } from "../../../src/core/model/measure-sheet";
import { recordSheetsLayout } from "../../../src/core/sheet/new-workbook-layout";
import { readRecords } from "../../../src/core/sheet/records/read-records";
import { rawWorkbook } from "../../support/raw-table";
import { sheetOf } from "../../support/measure-sheet";

test("is what the sheet of a new workbook reads as", () => {
  const sheet: MeasureSheet = sheetOf([{}]);
  const tables = recordSheetsLayout(sheet).sheets.map(({ name, rows }) => ({
    sheet: name,
    rows: rows.map(({ cells }) => cells.map(({ value }) => value)),
  }));
  const { indicators } = readRecords(rawWorkbook(tables), sheet);
  const { cellKinds, ...rest } = BLANK_INDICATORS;
  expect(indicators).toMatchObject(rest);
  expect(cellKinds.size).toBe(0);
});
