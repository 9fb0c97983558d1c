import { PartNotLoaded } from "../../../src/app/ports/part-not-loaded";
import { exportReport } from "../../../src/app/export-report";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import { loadExtras } from "../../../src/adapters/pdf/load-extras";
import { reportOf } from "../../support/report-model";
import { completeMeasure, measuresWorkbook, SETTINGS_TABLE } from "../../taskpane/support/measures-workbook";

jest.mock("../../../src/adapters/pdf/paper/signature-fields", () => {
  throw new Error("Loading chunk 7 failed");
});

const REPORT = reportOf([{ number: 1 }]);
const WITH_FIELDS = { ...REPORT, layout: { ...REPORT.layout, hasSignatureFields: true } };

test("a report that asks for nothing loads nothing", async () => {
  expect(await loadExtras(REPORT)).toEqual({ parts: null, pictures: null, fields: null });
});

test("a piece that does not come is the fault of every piece that is loaded late", async () => {
  const loading = loadExtras(WITH_FIELDS);
  await expect(loading).rejects.toBeInstanceOf(PartNotLoaded);
  await expect(loading).rejects.toMatchObject({
    fault: { en: expect.stringContaining("could not be loaded") },
  });
});

test("the export answers with it; another error of the renderer is still one", async () => {
  const workbook = measuresWorkbook([completeMeasure(1)], [SETTINGS_TABLE]);
  const options = { asOf: "2025-10-15" as PlainDate, fiscalYear: null, sheetName: null, force: false };
  const render = async (): Promise<Uint8Array> => {
    await loadExtras(WITH_FIELDS);
    return new Uint8Array();
  };
  const exported = await exportReport(workbook, render, options);
  expect(exported.ok === false && exported.fault.th).toContain("โหลดส่วนนี้ของโปรแกรมไม่สำเร็จ");
  const broken = exportReport(workbook, () => Promise.reject(new Error("no font")), options);
  await expect(broken).rejects.toThrow("no font");
});
