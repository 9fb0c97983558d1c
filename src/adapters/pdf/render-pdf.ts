import type { RenderReport } from "../../app/export-report";
import { loadAssets } from "./paper/load-assets";
import { createPdfRenderer } from "./create-pdf-renderer";

/** The report as a PDF file for archives: memo, cover and table. */
export const renderPdf: RenderReport = createPdfRenderer(loadAssets);
