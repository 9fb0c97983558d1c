import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import type { FontFace } from "./font-face";
import type { FontFaces } from "./open-fonts";
import { NOMINAL_SCALE } from "./nominal-scale";
import { pdfNumber } from "./pdf-number";
import { createRunWriter, type WriteRun } from "./text-operators";

/** Kinds of structure that the report is tagged with. */
export type Tag =
  "Document" | "Sect" | "H1" | "H2" | "P" | "Table" | "Caption" | "THead" | "TBody" | "TR" | "TH" | "TD";

/** A part of the document as a screen reader goes through it. */
export type Element = StructureElement;

/** What a cell says of itself. */
export interface CellAttributes {
  readonly columnSpan?: number;
  /** What a heading means. */
  readonly scope?: "Column" | "Row";
}

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
  /** Width of the letters in percent. */
  readonly scale?: number;
}

/** Pages to draw on; lengths are points from the top left corner. */
export interface Paper {
  readonly width: (text: string, setting: TextSetting) => number;
  /** How many places of a text can be widened to fill a line. */
  readonly gapCount: (text: string, weight: Weight) => number;
  readonly addPage: (width: number, height: number) => void;
  /** A new element in another one, at the end of it. */
  readonly addElement: (tag: Tag, parent: Element, attributes?: CellAttributes) => Element;
  readonly root: Element;
  /** What is drawn in `draw` belongs to an element; an element may continue on the next page. */
  readonly inElement: (element: Element, draw: () => void) => void;
  /** What is drawn in `draw` only decorates the page: rules, dots, page numbers, repeated headings. */
  readonly asFurniture: (draw: () => void) => void;
  readonly text: (text: string, place: TextPlace) => void;
  /** Thin lines, each from a point to a point. */
  readonly rules: (lines: readonly (readonly [Point, Point])[]) => void;
  /** A dotted line to write on. */
  readonly dots: (from: Point, to: number) => void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const RULE_WIDTH = 0.5;
const DOT = 0.7;
const DOT_GAP = 1.9;

/** Draws with pdfkit; only its pages, tags and fonts are used: the operators for text are our own. */
export function createPaper(document: PDFDocument, faces: FontFaces): Paper {
  const root = document.struct("Document");
  document.addStructure(root);
  const writers: Record<Weight, WriteRun> = {
    regular: createRunWriter(faces.regular.embedded),
    bold: createRunWriter(faces.bold.embedded),
  };
  const face = (weight: Weight): FontFace => faces[weight];
  const point = ({ x, y }: Point): string => `${pdfNumber(x)} ${pdfNumber(y)}`;
  return {
    root,
    width: (text, { weight, size }) => face(weight).width(text, size),
    gapCount: (text, weight) => Math.max(0, face(weight).clusters(text).length - 1),
    addPage: (width, height) => {
      document.addPage({ size: [width, height], margin: 0 });
      for (const { embedded } of Object.values(faces)) document.page.fonts[embedded.id] = embedded.ref();
    },
    addElement: (tag, parent, { columnSpan = 1, scope } = {}) => {
      const element = document.struct(tag, scope === undefined ? {} : { scope });
      if (columnSpan > 1) element.dictionary.data.A = { O: "Table", ColSpan: columnSpan };
      parent.add(element);
      return element;
    },
    inElement: (element, draw) => {
      const content = document.markStructureContent(String(element.dictionary.data.S));
      draw();
      document.endMarkedContent();
      element.add(content);
    },
    asFurniture: (draw) => {
      document.markContent("Artifact", { type: "Layout" });
      draw();
      document.endMarkedContent();
    },
    text: (text, { weight, size, x, baseline, spacing = 0, scale = 100 }) => {
      if (text === "") return;
      const place = { x, baseline, size: size * NOMINAL_SCALE, spacing, scale };
      document.addContent(writers[weight](face(weight).clusters(text), place));
    },
    rules: (lines) => {
      const paths = lines.map(([from, to]) => `${point(from)} m ${point(to)} l`);
      document.addContent(`${RULE_WIDTH} w ${paths.join(" ")} S`);
    },
    dots: (from, to) => {
      if (to <= from.x) return;
      const line = `${point(from)} m ${point({ x: to, y: from.y })} l S`;
      document.addContent(`q ${DOT} w [${DOT} ${DOT_GAP}] 0 d ${line} Q`);
    },
  };
}
