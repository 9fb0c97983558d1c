import type { DrawPages } from "../../app/ports/drawn-pages";
import { layOutReport } from "./lay-out-report";
import type { LoadPdfAssets } from "./paper/pdf-assets";
import { createPageRecorder } from "./paper/record-pages";

/** The report's pages to be shown: those of the PDF, laid out by what lays out the PDF. */
export function createPageDrawer(load: LoadPdfAssets): DrawPages {
  return async (model, options) => {
    const witness = createPageRecorder();
    const { faces, parts } = await layOutReport(model, load, { ...options, witness });
    return witness.pages(faces, parts);
  };
}
