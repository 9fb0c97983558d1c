import type { DrawnPicture, DrawnPlaceKey } from "../../../app/ports/drawn-pages";
import { TABLE_RULES } from "../../../core/report/model/table-design";
import type { FontFace } from "./font-face";
import type { FontFaces } from "./open-fonts";
import { writeOutline, type Bookmark } from "./document-outline";
import type { PdfReference } from "pdfkit";
import type { GatheredDocument } from "./gathered-document";
import { linkAnnotation, pageLinkAnnotation, type Area } from "./link-annotation";
import { NOMINAL_SCALE } from "./nominal-scale";
import { pageLabels, type PartLabels } from "./page-labels";
import type { PageWitness } from "./page-witness";
import { pdfNumber } from "./pdf-number";
import { createStructureTree, type Element, type ElementAttributes, type Tag } from "./structure-tree";
import { createRunWriter, gapAfter, type WriteRun } from "./text-operators";

export type { PartLabels } from "./page-labels";
export type { Element, Tag } from "./structure-tree";

export type Weight = keyof FontFaces;

/** How a text is set. */
export interface TextSetting {
  readonly weight: Weight;
  /** As a typist would say it of TH Sarabun, in points. */
  readonly size: number;
}

export interface TextPlace extends TextSetting {
  readonly x: number;
  readonly baseline: number;
  /** Points after every cluster. */
  readonly spacing?: number;
  /** Points after every space besides. */
  readonly wordSpacing?: number;
  /** Width of the letters in percent. */
  readonly scale?: number;
}

/** One address of a text: what is set of it in several lines, or on several pages, is one link. */
export interface LinkTarget {
  readonly href: string;
}

/** What decorates a page: lines and dots, a running head, a table's headings once more. */
export type Furniture = "layout" | "header" | "repeated";

/** A height of a page that links lead to. */
export interface PagePlace {
  /** The number of the page's object. */
  readonly page: number;
  /** Points from the foot of the page. */
  readonly height: number;
}

/** A rectangle of a page in points from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A part of the report that has begun. */
interface StartedPart {
  readonly place: number;
  readonly element: Element;
  readonly labels: PartLabels | null;
  readonly pages: PdfReference[];
  readonly bookmarks: Bookmark[];
}

/** Pages to draw on; lengths are points from the top left corner. */
export interface Paper {
  readonly width: (text: string, setting: TextSetting) => number;
  /** How many places of a text can be widened to fill a line. */
  readonly gapCount: (text: string, weight: Weight) => number;
  /** From a text's first letter to where the next text begins. */
  readonly advance: (text: string, place: TextPlace) => number;
  /**
   * The pages that follow are a part of the report, which a viewer's list of contents names. Its place is among all parts: one that
   * tells the pages of others is drawn after them, and stands before them.
   * @returns the part's element
   */
  readonly startPart: (title: string, labels: PartLabels | null, place: number) => Element;
  readonly addPage: (width: number, height: number) => void;
  /** A new element in another one, at the end of it. */
  readonly addElement: (tag: Tag, parent: Element, attributes?: ElementAttributes) => Element;
  /** Nothing is added to an element any more. */
  readonly endElement: (element: Element) => void;
  /** What is drawn in `draw` belongs to an element; an element may continue on the next page. */
  readonly inElement: (element: Element, draw: () => void) => void;
  /** What is drawn in `draw` only decorates the page, and is not read aloud. */
  readonly asFurniture: (kind: Furniture, draw: () => void) => void;
  readonly text: (text: string, place: TextPlace) => void;
  /** A text inside an element that leads somewhere. */
  readonly linkedText: (text: string, place: TextPlace, link: LinkTarget) => void;
  /** A height of the current page, in points from its top. */
  readonly placeAt: (top: number) => PagePlace;
  /** A stretch of the current page that leads to another place of the report; what is shown there is drawn by others. */
  readonly addPageLink: (element: Element, box: Box, target: PagePlace, contents: string) => void;
  /**
   * Adds an annotation to the current page and to an element.
   * @param describe gives its dictionary; the key is that of the element in the document's structure
   * @returns the annotation's object
   */
  readonly annotate: (
    element: Element,
    box: Box,
    describe: (area: Area, key: number) => string,
  ) => PdfReference;
  /** Draws by operators of our own; the page's axis points down. */
  readonly draw: (operators: string) => void;
  /** What `draw` draws on the current page, when all pages are there. */
  readonly drawLast: (draw: () => void) => void;
  /** What is drawn in `draw` is smaller, seen from a point. */
  readonly drawSmaller: (factor: number, from: Point, draw: () => void) => void;
  /** Notes what a stretch of the current page shows, for pages that are seen outside of the file; the file is the same without it. */
  readonly notePlace: (key: DrawnPlaceKey, box: Box) => void;
  /** Notes the picture that the operators call by a name, for the same pages. */
  readonly notePicture: (name: string, picture: DrawnPicture) => void;
  /** Names a place of the current page in the viewer's list of contents. */
  readonly addBookmark: (title: string, level: Bookmark["level"], top: number) => void;
  /** Lines, each from a point to a point; thin ones where no width is given. */
  readonly rules: (lines: readonly (readonly [Point, Point])[], width?: number) => void;
  /** A dotted line to write on. */
  readonly dots: (from: Point, to: number) => void;
  /** Writes what is left; nothing is drawn any more. */
  readonly end: () => void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of a dotted line: large enough for a copier, which loses what is thinner than three quarters of a point. */
const DOT = 1.2;
const DOT_GAP = 1.6;
/** Dark blue #0b3d91, which is black on a copy; addresses are not underlined, for a line would hide their _. */
const LINK_COLOUR = [0x0b, 0x3d, 0x91].map((part) => pdfNumber(part / 255)).join(" ");
/** Above and below the foot of the letters, in parts of their size. */
const LINK_RISE = 1.05;
const LINK_FALL = 0.35;

/** ISO 32000-1, table 330 and 331. */
const FURNITURE: Readonly<Record<Furniture, string>> = {
  layout: "/Artifact <</Type/Layout>> BDC",
  header: "/Artifact <</Type/Pagination/Subtype/Header>> BDC",
  repeated: "/Artifact <</Type/Pagination>> BDC",
};

/**
 * Draws with pdfkit; only its pages and fonts are used: the operators for text and the structure are our own.
 * @param witness told all that is drawn, as it goes into the file
 */
export function createPaper(
  document: GatheredDocument,
  faces: FontFaces,
  witness: PageWitness | null = null,
): Paper {
  const structure = createStructureTree(document);
  const writers: Record<Weight, WriteRun> = {
    regular: createRunWriter(faces.regular.embedded),
    bold: createRunWriter(faces.bold.embedded),
  };
  const links = new Map<LinkTarget, Element>();
  const parts: StartedPart[] = [];
  const last: { readonly stream: PdfReference; readonly page: number; readonly draw: () => void }[] = [];
  let pageCount = 0;
  let title: string | null = null;
  let content = "";
  /** How what is drawn is changed on its way to the page. */
  let view = { factor: 1, x: 0, y: 0 };
  /** What is drawn now belongs to this; its mark is written when something is drawn. */
  let owner: Element | Furniture | null = null;
  let isMarked = false;

  const write = (operators: string): void => {
    if (!isMarked) {
      if (owner === null) throw new Error("drawn outside of the document's structure");
      content +=
        typeof owner === "string"
          ? `${FURNITURE[owner]}\n`
          : `/${owner.tag} <</MCID ${structure.mark(owner)}>> BDC\n`;
      isMarked = true;
    }
    content += `${operators}\n`;
  };
  const endMark = (): void => {
    if (isMarked) content += "EMC\n";
    isMarked = false;
  };
  const drawFor = (next: Element | Furniture, draw: () => void): void => {
    const outer = owner;
    endMark();
    owner = next;
    draw();
    endMark();
    owner = outer;
  };
  const flush = (): void => {
    endMark();
    if (content !== "") {
      const operators = content.trimEnd();
      document.addContent(operators);
      witness?.draw(pageCount, operators);
    }
    content = "";
  };
  const face = (weight: Weight): FontFace => faces[weight];
  const point = ({ x, y }: Point): string => `${pdfNumber(x)} ${pdfNumber(y)}`;
  const setText = (
    text: string,
    { weight, size, x, baseline, spacing = 0, wordSpacing = 0, scale = 100 }: TextPlace,
  ): string =>
    writers[weight](face(weight).clusters(text), {
      x,
      baseline,
      size: size * NOMINAL_SCALE,
      spacing,
      wordSpacing,
      scale,
    });
  const advance: Paper["advance"] = (text, { weight, size, spacing = 0, wordSpacing = 0, scale = 100 }) => {
    const gap = { spacing, wordSpacing };
    const gaps = face(weight)
      .clusters(text)
      .reduce((sum, cluster) => sum + gapAfter(cluster, gap), 0);
    return ((face(weight).width(text, size) + gaps) * scale) / 100;
  };
  const annotate: Paper["annotate"] = (element, { left, top, right, bottom }, describe) => {
    const annotation = document.ref({});
    const key = structure.annotate(element, annotation.id);
    const across = (x: number): number => view.x + view.factor * x;
    const up = (y: number): number => document.page.height - (view.y + view.factor * y);
    const area = { left: across(left), right: across(right), bottom: up(bottom), top: up(top) };
    document.writeReference(annotation, describe(area, key));
    document.page.annotations.push(annotation);
    return annotation;
  };
  const placeAt: Paper["placeAt"] = (top) => {
    const { dictionary, height } = document.page;
    return { page: dictionary.id, height: height - top };
  };
  const addBookmark: Paper["addBookmark"] = (name, level, top) => {
    parts.at(-1)?.bookmarks.push({ title: name, level, ...placeAt(top) });
  };
  const drawLasts = (): void => {
    for (const { stream, page, draw } of last) {
      draw();
      const text = content.trimEnd();
      witness?.draw(page, text);
      document.writeReference(stream, `<</Length ${text.length}>>\nstream\n${text}\nendstream`);
      content = "";
    }
  };
  return {
    width: (text, { weight, size }) => face(weight).width(text, size),
    gapCount: (text, weight) => Math.max(0, face(weight).clusters(text).length - 1),
    advance,
    startPart: (name, labels, place) => {
      const element = structure.add("Sect", structure.root);
      title = name;
      parts.push({ place, element, labels, pages: [], bookmarks: [] });
      return element;
    },
    addPage: (width, height) => {
      flush();
      document.addPage({ size: [width, height], margin: 0 });
      pageCount += 1;
      witness?.startPage({ number: pageCount, part: parts.at(-1)?.place ?? 0, width, height });
      parts.at(-1)?.pages.push(document.page.dictionary);
      structure.startPage();
      if (title !== null) addBookmark(title, 0, 0);
      title = null;
      for (const { embedded } of Object.values(faces)) document.page.fonts[embedded.id] = embedded.ref();
    },
    addElement: structure.add,
    endElement: structure.end,
    inElement: drawFor,
    asFurniture: drawFor,
    text: (text, place) => {
      if (text !== "") write(setText(text, place));
    },
    linkedText: (text, place, link) => {
      if (owner === null || typeof owner === "string") throw new Error("a link outside of an element");
      const element = links.get(link) ?? structure.add("Link", owner);
      links.set(link, element);
      drawFor(element, () => {
        write(`${LINK_COLOUR} rg\n${setText(text, place)}\n0 g`);
      });
      const size = place.size * NOMINAL_SCALE;
      const box = {
        left: place.x,
        right: place.x + advance(text, place),
        top: place.baseline - LINK_RISE * size,
        bottom: place.baseline + LINK_FALL * size,
      };
      annotate(element, box, (area, key) => linkAnnotation(link.href, area, key));
    },
    placeAt,
    addPageLink: (element, box, target, contents) => {
      annotate(element, box, (area, key) => pageLinkAnnotation(target, contents, area, key));
    },
    annotate,
    draw: write,
    drawLast: (draw) => {
      const { dictionary, content: before } = document.page;
      const stream = document.ref({});
      dictionary.data.Contents = [before, stream];
      last.push({ stream, page: pageCount, draw });
    },
    drawSmaller: (factor, from, draw) => {
      endMark();
      view = { factor, x: from.x * (1 - factor), y: from.y * (1 - factor) };
      content += `q\n${pdfNumber(factor)} 0 0 ${pdfNumber(factor)} ${point(view)} cm\n`;
      draw();
      content += "Q\n";
      view = { factor: 1, x: 0, y: 0 };
    },
    notePlace: (key, box) => witness?.notePlace(pageCount, key, box),
    notePicture: (name, picture) => witness?.notePicture(name, picture),
    addBookmark,
    rules: (lines, width = TABLE_RULES.plain) => {
      const paths = lines.map(([from, to]) => `${point(from)} m ${point(to)} l`);
      write(`${pdfNumber(width)} w ${paths.join(" ")} S`);
    },
    dots: (from, to) => {
      if (to <= from.x) return;
      const line = `${point(from)} m ${point({ x: to, y: from.y })} l S`;
      write(`q ${DOT} w [${DOT} ${DOT_GAP}] 0 d ${line} Q`);
    },
    end: () => {
      flush();
      drawLasts();
      const ordered = [...parts].sort((one, other) => one.place - other.place);
      document._root.data.Pages.data.Kids = ordered.flatMap(({ pages }) => pages);
      structure.finish(ordered.map(({ element }) => element));
      writeOutline(
        document,
        ordered.flatMap(({ bookmarks }) => bookmarks),
      );
      document._root.data.PageLabels = pageLabels(document, ordered);
    },
  };
}
