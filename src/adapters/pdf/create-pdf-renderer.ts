import type { RenderReport } from "../../app/export-report";
import type { Margins, ReportModel, ReportText } from "../../core/report/model/report-model";
import { createSignFinder } from "./find-missing-signs";
import { plainText } from "./lines/plain-text";
import { coverPage } from "./pages/cover-page";
import { memoPages } from "./pages/memo-pages";
import { nextTurn } from "./paper/next-turn";
import { openDocument } from "./paper/open-document";
import { chooseShaper, openFonts } from "./paper/open-fonts";
import { pageFrame } from "./paper/page-frame";
import { createPageMaker, type PageCount, type PageHead } from "./pages/page-head";
import { createPaper, type PartLabels } from "./paper/paper";
import type { Part } from "./paper/part";
import type { LoadPdfAssets } from "./paper/pdf-assets";
import { summaryPages } from "./pages/summary-pages";
import { tablePages } from "./pages/table-pages";

/** How the pages of one part look, and who fills them. */
interface PartPlan {
  /** What a viewer's list of contents names it. */
  readonly title: string;
  /** How a viewer names its pages, null where they are counted on from those of the part before. */
  readonly labels: PartLabels | null;
  readonly margins: Margins;
  readonly orientation: "portrait" | "landscape";
  readonly head: PageHead;
  /** Draws in steps of about a page. */
  readonly draw: (part: Part) => Iterator<undefined>;
}

const COVER_NAME = "ปก";

/** The report as PDF/A-2a. The same model gives the same pages in a browser and in Node, and in each the same bytes every time. */
export function createPdfRenderer(load: LoadPdfAssets): RenderReport {
  const render: RenderReport = async (model, onShare) => {
    const assets = await load();
    const document = openDocument(model.properties, assets);
    const paper = createPaper(document, openFonts(document, assets, await chooseShaper(assets)));
    let count: PageCount = { pages: 0 };
    let done = 0;
    for (const { title, labels, margins, orientation, head, draw } of planParts(model)) {
      if (labels !== null) count = { pages: 0 };
      const frame = pageFrame(margins, orientation);
      const element = paper.addElement("Sect", paper.root);
      paper.startPart(title, labels);
      const addPage = createPageMaker(model, paper, frame, head, count);
      const steps = draw({ paper, frame, element, addPage, keepTogether: model.keepTogether });
      while (steps.next().done !== true) {
        done += 1;
        // One more than there are measures: the file is still to be put together.
        onShare?.(done / (model.table.rows.length + 1));
        await nextTurn();
      }
      paper.endElement(element);
    }
    paper.end();
    return document.finish();
  };
  return Object.assign(render, { findMissingSigns: createSignFinder(load) });
}

/** The parts in their order; the summary is there only where it is asked for. */
function planParts({ memo, cover, table, summary, layout, runningTitle }: ReportModel): readonly PartPlan[] {
  const { memoMargins, coverMargins, tableMargins } = layout;
  return [
    {
      title: memo.heading,
      labels: { prefix: "บันทึก ", isCounted: true },
      margins: memoMargins,
      orientation: "portrait",
      head: { numbers: "all-but-first", runningTitle: null },
      draw: (part) => inOneStep(() => memoPages(memo, memoMargins, part)),
    },
    {
      title: COVER_NAME,
      labels: { prefix: COVER_NAME, isCounted: false },
      margins: coverMargins,
      orientation: "portrait",
      head: { numbers: "none", runningTitle: null },
      draw: (part) => inOneStep(() => coverPage(cover, part)),
    },
    {
      title: titleOf(table),
      labels: { prefix: "", isCounted: true },
      margins: tableMargins,
      orientation: "landscape",
      head: { numbers: "all", runningTitle },
      draw: (part) => tablePages(table, part),
    },
    ...(summary === null
      ? []
      : [
          {
            title: titleOf(summary),
            labels: null,
            margins: tableMargins,
            orientation: "landscape",
            head: { numbers: "all", runningTitle },
            draw: (part) => inOneStep(() => summaryPages(summary, part)),
          } satisfies PartPlan,
        ]),
  ];
}

function titleOf({ titleLines }: { readonly titleLines: readonly ReportText[] }): string {
  return plainText(titleLines[0] ?? []);
}

/** A part of few pages. */
function inOneStep(draw: () => void): Iterator<undefined> {
  draw();
  return [].values();
}
