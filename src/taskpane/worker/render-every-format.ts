import { renderDocx } from "../../adapters/docx/render-docx";
import { packFiles } from "../../adapters/bundle/pack-files";
import { createTextMeasurer } from "../../adapters/pdf/create-text-measurer";
import { renderPdf } from "../../adapters/pdf/render-pdf";
import { renderCsv } from "../../adapters/publication/render-csv";
import { renderHtml } from "../../adapters/publication/render-html";
import { renderJson } from "../../adapters/publication/render-json";
import { writeWorkbook } from "../../adapters/xlsx/write-workbook";
import { bundleReport, type BundledFormat } from "../../app/bundle-report";
import type { RenderChecked } from "../../app/export-report";
import { findWordBreaks } from "../../app/find-word-breaks";
import { buildReportSheets } from "../../core/report/print-sheets/report-sheets";

/** Makes the report in every format as one file; loaded only when that is asked for. */
export async function renderEveryFormat(): Promise<RenderChecked> {
  const measure = await createTextMeasurer();
  const formats: readonly BundledFormat[] = [
    { extension: "docx", render: renderDocx },
    { extension: "pdf", render: renderPdf },
    {
      extension: "xlsx",
      render: (model) => writeWorkbook(buildReportSheets(model, { measure, findBreaks: findWordBreaks })),
    },
    { extension: "html", render: renderHtml },
    { extension: "csv", render: renderCsv },
    { extension: "json", render: renderJson },
  ];
  return { rendererOf: (checked) => bundleReport(formats, packFiles, checked) };
}
