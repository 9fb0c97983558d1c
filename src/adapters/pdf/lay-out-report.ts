import { PART_MARGINS } from "../../core/report/model/part-design";
import type { DrawnPart, DrawOptions } from "../../app/ports/drawn-pages";
import type { ContentsTarget, Margins, ReportModel, ReportText } from "../../core/report/model/report-model";
import { createPlaces } from "./create-places";
import { plainText } from "./lines/plain-text";
import { loadExtras, type Extras } from "./load-extras";
import { coverPage } from "./pages/cover-page";
import { memoPages } from "./pages/memo-pages";
import { countedPage, createPageMaker, type PageCount, type PageHead } from "./pages/page-head";
import { tablePages } from "./pages/table-pages";
import { nextTurn } from "./paper/next-turn";
import type { GatheredDocument } from "./paper/gathered-document";
import { openDocument } from "./paper/open-document";
import { chooseShaper, openFonts, type FontFaces } from "./paper/open-fonts";
import type { PageWitness } from "./paper/page-witness";
import { pageFrame } from "./paper/page-frame";
import { createPaper, type PartLabels } from "./paper/paper";
import type { Part } from "./paper/part";
import type { LoadPdfAssets } from "./paper/pdf-assets";

/** How the pages of one part look, and who fills them. */
interface PartPlan {
  readonly part: DrawnPart;
  /** What a viewer's list of contents names it. */
  readonly title: string;
  /** What the report's own contents name it. */
  readonly target: ContentsTarget | null;
  /** How a viewer names its pages, null where they are counted on from those of the part before. */
  readonly labels: PartLabels | null;
  readonly margins: Margins;
  readonly orientation: "portrait" | "landscape";
  readonly head: PageHead;
  /** Shared by parts that are counted on. */
  readonly count: PageCount;
  /** True for what tells the pages of other parts: it is drawn after them. */
  readonly isLate?: boolean;
  /** Draws in steps of about a page. */
  readonly draw: (part: Part) => Iterator<undefined>;
}

const COVER_NAME = "ปก";

/** A document with all its pages, its file not yet put together. */
export interface LaidOutReport {
  readonly document: GatheredDocument;
  readonly faces: FontFaces;
  /** In the order of the pages. */
  readonly parts: readonly DrawnPart[];
}

interface LayOutOptions extends DrawOptions {
  readonly witness?: PageWitness;
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
  const document = openDocument(model.properties, assets);
  const faces = openFonts(document, assets, await chooseShaper(assets));
  const paper = createPaper(document, faces, witness);
  const pictures = extras.pictures?.(document, paper) ?? null;
  const fields = extras.fields?.(document, paper) ?? null;
  const { noteStart, placeOf } = createPlaces(paper);
  const plans = planParts(model, extras).filter(({ part }) => !isMemoOnly || part === "memo");
  let done = 0;
  for (const [place, plan] of inDrawingOrder(plans)) {
    const { title, target, labels, margins, orientation, head, count, draw } = plan;
    const frame = pageFrame(margins, orientation);
    const element = paper.startPart(title, labels, place);
    const beginPage = createPageMaker(model, paper, frame, head, count);
    const note: Part["noteStart"] = (what, top) => {
      noteStart(what, top, countedPage(count.pages, head.numbers, model.layout.digits));
    };
    let isFirst = true;
    const addPage = (): void => {
      beginPage();
      if (isFirst && target !== null) note(target, 0);
      isFirst = false;
    };
    const { keepTogether } = model;
    const part = {
      paper,
      frame,
      element,
      addPage,
      keepTogether,
      noteStart: note,
      placeOf,
      pictures,
      fields,
    };
    const steps = draw(part);
    while (steps.next().done !== true) {
      done += 1;
      // One more than there are measures: the file is still to be put together.
      onShare?.(Math.min(1, done / (model.table.rows.length + 1)));
      await nextTurn();
    }
    paper.endElement(element);
  }
  fields?.end();
  paper.end();
  return { document, faces, parts: plans.map(({ part }) => part) };
}

/** Each part with its place among all: what tells the pages of others last, the contents after all. */
function inDrawingOrder(plans: readonly PartPlan[]): readonly (readonly [number, PartPlan])[] {
  const placed = [...plans.entries()];
  const late = placed.filter(([, { isLate }]) => isLate === true);
  return [...placed.filter(([, { isLate }]) => isLate !== true), ...late.reverse()];
}

/** The parts in the order of their pages; most are there only where they are asked for. */
function planParts(model: ReportModel, { parts }: Extras): readonly PartPlan[] {
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
    ...when(foreword, (own): PartPlan => ({
      ...upright,
      part: "foreword",
      title: own.heading,
      target: { part: "foreword" },
      labels: "letters",
      head: { numbers: "letters", runningTitle: null },
      count: letters,
      draw: (part) => inOneStep(() => parts?.forewordPages(own, part)),
    })),
    ...when(contents, (own): PartPlan => ({
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
    ...when(summary, (own): PartPlan => ({
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
    ...when(appendix, (own): PartPlan => ({
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
function when<Source>(source: Source | null, plan: (source: Source) => PartPlan): readonly PartPlan[] {
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
