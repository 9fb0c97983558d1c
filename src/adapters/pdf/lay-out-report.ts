import { PART_MARGINS } from "../../core/report/model/part-design";
import type { DrawnPart, DrawOptions } from "../../app/ports/drawn-pages";
import type { ReportModel, ReportText } from "../../core/report/model/report-model";
import { plainText } from "./lines/plain-text";
import { layOutParts, type LaidOutDocument, type PartPlan } from "./lay-out-parts";
import { loadExtras, type Extras } from "./load-extras";
import { coverPage } from "./pages/cover-page";
import { memoPages } from "./pages/memo-pages";
import type { PageCount } from "./pages/page-head";
import { tablePages } from "./pages/table-pages";
import type { PageWitness } from "./paper/page-witness";
import type { PartLabels } from "./paper/paper";
import type { LoadPdfAssets } from "./paper/pdf-assets";

const COVER_NAME = "ปก";

/** A document with all its pages, its file not yet put together. */
export interface LaidOutReport extends LaidOutDocument {
  /** In the order of the pages. */
  readonly parts: readonly DrawnPart[];
}

interface LayOutOptions extends DrawOptions {
  readonly witness?: PageWitness;
}

/** A part of the report. */
interface ReportPartPlan extends PartPlan {
  readonly part: DrawnPart;
}

/**
 * Lays out the pages of a report. The same model gives the same pages in a browser and in Node.
 * @throws PartNotLoaded where a piece of code that this report needs does not come
 */
export async function layOutReport(
  model: ReportModel,
  load: LoadPdfAssets,
  { isMemoOnly = false, onShare, witness }: LayOutOptions = {},
): Promise<LaidOutReport> {
  const [assets, extras] = await Promise.all([load(), loadExtras(model)]);
  const plans = planParts(model, extras).filter(({ part }) => !isMemoOnly || part === "memo");
  const steps = model.table.rows.length;
  const laidOut = await layOutParts(model, plans, { assets, extras, steps, onShare, witness });
  return { ...laidOut, parts: plans.map(({ part }) => part) };
}

/** The parts in the order of their pages; most are there only where they are asked for. */
function planParts(model: ReportModel, { parts }: Extras): readonly ReportPartPlan[] {
  const { memo, cover, table, summary, foreword, contents, appendix, layout, emblem, runningTitle } = model;
  const { memoMargins, coverMargins, tableMargins } = layout;
  const upright = { margins: PART_MARGINS, orientation: "portrait" } as const;
  const letters: PageCount = { pages: 0 };
  // The summary has page 1 for itself, though it is drawn later.
  const pages: PageCount = { pages: summary === null ? 0 : 1 };
  const ownCount: PageCount = { pages: 0, all: pages };
  const first: PartLabels = { prefix: "", isCounted: true };
  return [
    {
      part: "memo",
      title: memo.heading,
      target: null,
      labels: { prefix: "บันทึก ", isCounted: true },
      margins: memoMargins,
      orientation: "portrait",
      head: { numbers: "all-but-first", runningTitle: null },
      count: { pages: 0 },
      draw: (part) => inOneStep(() => memoPages(memo, emblem, memoMargins, part)),
    },
    {
      part: "cover",
      title: COVER_NAME,
      target: null,
      labels: { prefix: COVER_NAME, isCounted: false },
      margins: coverMargins,
      orientation: "portrait",
      head: { numbers: "none", runningTitle: null },
      count: { pages: 0 },
      draw: (part) => inOneStep(() => coverPage(cover, emblem, part)),
    },
    ...when(foreword, (own): ReportPartPlan => ({
      ...upright,
      part: "foreword",
      title: own.heading,
      target: { part: "foreword" },
      labels: "letters",
      head: { numbers: "letters", runningTitle: null },
      count: letters,
      draw: (part) => inOneStep(() => parts?.forewordPages(own, part)),
    })),
    ...when(contents, (own): ReportPartPlan => ({
      ...upright,
      part: "contents",
      title: own.heading,
      target: { part: "contents" },
      labels: foreword === null ? "letters" : null,
      head: { numbers: "letters", runningTitle: null },
      count: letters,
      isLate: true,
      draw: (part) => inOneStep(() => parts?.contentsPages(own, part)),
    })),
    ...when(summary, (own): ReportPartPlan => ({
      ...upright,
      part: "summary",
      title: titleOf(own),
      target: { part: "summary" },
      labels: first,
      head: { numbers: "all", runningTitle },
      count: ownCount,
      isLate: true,
      draw: (part) => inOneStep(() => parts?.summaryPage(own, part)),
    })),
    {
      part: "table",
      title: titleOf(table),
      target: { part: "table" },
      labels: summary === null ? first : null,
      margins: tableMargins,
      orientation: "landscape",
      head: { numbers: "all", runningTitle },
      count: pages,
      draw: (part) => tablePages(table, part),
    },
    ...when(appendix, (own): ReportPartPlan => ({
      ...upright,
      part: "appendix",
      title: own.titleLines.join(" "),
      target: { part: "appendix" },
      labels: null,
      head: { numbers: "all", runningTitle: own.runningTitle },
      count: pages,
      draw: (part) => parts?.appendixPages(own, part) ?? [].values(),
    })),
  ];
}

/** Nothing, or the one part of what there is. */
function when<Source>(
  source: Source | null,
  plan: (source: Source) => ReportPartPlan,
): readonly ReportPartPlan[] {
  return source === null ? [] : [plan(source)];
}

function titleOf({ titleLines }: { readonly titleLines: readonly ReportText[] }): string {
  return plainText(titleLines[0] ?? []);
}

/** A part of few pages. */
function inOneStep(draw: () => void): Iterator<undefined> {
  draw();
  return [].values();
}
