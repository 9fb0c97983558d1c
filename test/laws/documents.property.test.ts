import fc from "fast-check";
import { renderDocx } from "../../src/adapters/docx/render-docx";
import { createTextMeasurer } from "../../src/adapters/pdf/create-text-measurer";
import { renderPdf } from "../../src/adapters/pdf/render-pdf";
import { renderCsv } from "../../src/adapters/publication/render-csv";
import { renderHtml } from "../../src/adapters/publication/render-html";
import { renderJson } from "../../src/adapters/publication/render-json";
import { writeWorkbook } from "../../src/adapters/xlsx/write-workbook";
import { exportReport, type RenderReport } from "../../src/app/export-report";
import { findWordBreaks } from "../../src/app/find-word-breaks";
import { buildReportSheets } from "../../src/core/report/print-sheets/report-sheets";
import type { RawWorkbook } from "../../src/core/sheet/raw-table";
import { checkedOrNull, LAW_OPTIONS } from "../support/messy/checked";
import { messyWorkbook } from "../support/messy/messy-workbook";
import { propertyRuns } from "../support/property-runs";
import { rawWorkbook } from "../support/raw-table";

async function exported(workbook: RawWorkbook, render: RenderReport): Promise<Uint8Array | null> {
  const report = await exportReport(workbook, render, { ...LAW_OPTIONS, force: true });
  return report.ok ? report.value.bytes : null;
}

const renderXlsx: RenderReport = async (model) => {
  const measure = await createTextMeasurer();
  return writeWorkbook(buildReportSheets(model, { measure, findBreaks: findWordBreaks }));
};

test.each<[string, RenderReport, number]>([
  ["Word", renderDocx, 15],
  ["a workbook", renderXlsx, 10],
  ["a page", renderHtml, 10],
  ["CSV", renderCsv, 10],
  ["JSON", renderJson, 10],
  ["PDF", renderPdf, 3],
])("any workbook with measures can be given out as %s", async (_, render, runs) => {
  await fc.assert(
    fc.asyncProperty(messyWorkbook, async (tables) => {
      const workbook = rawWorkbook(tables);
      const bytes = await exported(workbook, render);
      expect(bytes === null).toBe(checkedOrNull(workbook) === null);
      if (bytes !== null) expect(bytes.length).toBeGreaterThan(0);
    }),
    propertyRuns(runs),
  );
});
