import { bundleReport } from "../app/bundle-report";
import type { RenderChecked, RenderReport } from "../app/export-report";
import { buildReportSheets } from "../core/report/print-sheets/report-sheets";

const SINGLE = {
  ".docx": async () => (await import("../adapters/docx/render-docx")).renderDocx,
  ".pdf": async () => (await import("../adapters/pdf/render-pdf")).renderPdf,
  ".xlsx": async () => {
    const { writeWorkbook } = await import("../adapters/xlsx/write-workbook");
    const { createTextMeasurer } = await import("../adapters/pdf/create-text-measurer");
    const { findWordBreaks } = await import("../app/find-word-breaks");
    const measure = await createTextMeasurer();
    return (model) => writeWorkbook(buildReportSheets(model, { measure, findBreaks: findWordBreaks }));
  },
  ".html": async () => (await import("../adapters/publication/render-html")).renderHtml,
  ".csv": async () => (await import("../adapters/publication/render-csv")).renderCsv,
  ".json": async () => (await import("../adapters/publication/render-json")).renderJson,
} satisfies Readonly<Record<string, () => Promise<RenderReport>>>;

/** The file formats that a report can take, by the ending of the file; each is loaded when it is asked for. */
export const REPORT_FORMATS: Readonly<Record<string, () => Promise<RenderReport | RenderChecked>>> = {
  ...SINGLE,
  ".zip": async () => {
    const { packFiles } = await import("../adapters/bundle/pack-files");
    const formats = await Promise.all(
      Object.entries(SINGLE).map(async ([ending, load]) => ({
        extension: ending.slice(1),
        render: (await load()) as RenderReport,
      })),
    );
    return { rendererOf: (checked) => bundleReport(formats, packFiles, checked) };
  },
};
