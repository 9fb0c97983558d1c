import type { RenderReport } from "../../app/export-report";
import { createSignFinder } from "./find-missing-signs";
import { layOutReport } from "./lay-out-report";
import type { LoadPdfAssets } from "./paper/pdf-assets";

/** The report as PDF/A-2a. The same model gives the same pages in a browser and in Node, and in each the same bytes every time. */
export function createPdfRenderer(load: LoadPdfAssets): RenderReport {
  const render: RenderReport = async (model, onShare) => {
    const { document } = await layOutReport(model, load, { onShare });
    return document.finish();
  };
  return Object.assign(render, { findMissingSigns: createSignFinder(load) });
}
