import type { ContentsTarget, Margins, ReportModel } from "../../core/report/model/report-model";
import { createPlaces } from "./create-places";
import type { Extras } from "./load-extras";
import { countedPage, createPageMaker, type PageCount, type PageHead } from "./pages/page-head";
import { nextTurn } from "./paper/next-turn";
import type { GatheredDocument } from "./paper/gathered-document";
import { openDocument } from "./paper/open-document";
import { chooseShaper, openFonts, type FontFaces } from "./paper/open-fonts";
import type { PageWitness } from "./paper/page-witness";
import { pageFrame } from "./paper/page-frame";
import { createPaper, type PartLabels } from "./paper/paper";
import type { Part } from "./paper/part";
import type { PdfAssets } from "./paper/pdf-assets";

/** How the pages of one part look, and who fills them. */
export interface PartPlan {
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

/** A document with all its pages, its file not yet put together. */
export interface LaidOutDocument {
  readonly document: GatheredDocument;
  readonly faces: FontFaces;
}

interface PartsOptions {
  readonly assets: PdfAssets;
  readonly extras: Pick<Extras, "pictures" | "fields">;
  /** About how many steps the parts draw in. */
  readonly steps: number;
  readonly onShare?: ((share: number) => void) | undefined;
  readonly witness?: PageWitness | undefined;
}

/** Lays out the parts of a document, each on pages of its own. */
export async function layOutParts(
  model: Pick<ReportModel, "properties" | "layout" | "draftMark" | "keepTogether">,
  plans: readonly PartPlan[],
  { assets, extras, steps: expected, onShare, witness }: PartsOptions,
): Promise<LaidOutDocument> {
  const document = openDocument(model.properties, assets);
  const faces = openFonts(document, assets, await chooseShaper(assets));
  const paper = createPaper(document, faces, witness);
  const pictures = extras.pictures?.(document, paper) ?? null;
  const fields = extras.fields?.(document, paper) ?? null;
  const { noteStart, placeOf } = createPlaces(paper);
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
      // One more: the file is still to be put together.
      onShare?.(Math.min(1, done / (expected + 1)));
      await nextTurn();
    }
    paper.endElement(element);
  }
  fields?.end();
  paper.end();
  return { document, faces };
}

/** Each part with its place among all: what tells the pages of others last, the contents after all. */
function inDrawingOrder(plans: readonly PartPlan[]): readonly (readonly [number, PartPlan])[] {
  const placed = [...plans.entries()];
  const late = placed.filter(([, { isLate }]) => isLate === true);
  return [...placed.filter(([, { isLate }]) => isLate !== true), ...late.reverse()];
}
