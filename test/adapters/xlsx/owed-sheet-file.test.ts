import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../src/adapters/xlsx/write-workbook";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { owedByUnit } from "../../../src/core/owed/owed-by-unit";
import { owedSheet } from "../../../src/core/owed/owed-sheet";
import { sheetOf } from "../../support/measure-sheet";
import { recordsOf } from "../../support/record-sheets";
import { ooxmlErrors } from "../../support/validate-ooxml";

const DAY = "2025-07-15" as PlainDate;
const units = owedByUnit(
  sheetOf([{ outcome: "", period: [null, "2025-06-30"] }, { responsibleUnit: "กองช่าง" }]),
  recordsOf(),
  DAY,
);
const layout = owedSheet(units, {
  organization: null,
  fiscalYear: 2568,
  day: DAY,
  digits: "thai",
  font: null,
});
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeWorkbook(layout);
});

test("valid by the Open XML SDK", async () => {
  expect(await ooxmlErrors(bytes, "xlsx")).toEqual([]);
});

test("the headings filter, stay in sight and are printed on each page", () => {
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).toContain('<autoFilter ref="A4:G6"/>');
  expect(sheet).toMatch(/<pane [^>]*ySplit="4"[^>]*state="frozen"/);
  expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toContain("'หน่วยงานค้าง'!$4:$4");
});
