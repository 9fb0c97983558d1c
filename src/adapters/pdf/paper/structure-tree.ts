import type { GatheredDocument } from "./gathered-document";
import { areaNumbers, type Area } from "./link-annotation";
import { pdfString } from "./pdf-string";

/** Kinds of structure that the report is tagged with; all are standard types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export type Tag =
  | "Document"
  | "Sect"
  | "H1"
  | "H2"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Link"
  | "Span"
  | "Table"
  | "Caption"
  | "TOC"
  | "TOCI"
  | "Reference"
  | "Figure"
  | "Form"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD";

/** How a list counts its items (ISO 32000-1, table 347). */
export type ListNumbering = "Decimal" | "UpperAlpha" | "Disc" | "Circle" | "Square" | "None";

/** What an element says of itself. */
export interface ElementAttributes {
  readonly columnSpan?: number;
  /** What a heading of a table is about. */
  readonly scope?: "Column" | "Row";
  readonly numbering?: ListNumbering;
  /** What a picture shows, for whoever does not see it, and where it is. */
  readonly picture?: { readonly alt: string; readonly area: Area };
}

/** A part of the document as a screen reader goes through it. */
export interface Element {
  readonly tag: Tag;
  readonly id: number;
}

/** The document's structure while it grows. */
export interface StructureTree {
  readonly root: Element;
  /** A new element at the end of another one. */
  readonly add: (tag: Tag, parent: Element, attributes?: ElementAttributes) => Element;
  /** Gives the number of a stretch of the current page that belongs to an element. */
  readonly mark: (element: Element) => number;
  /** Takes an annotation of the current page into an element, and gives the key by which the annotation finds that element. */
  readonly annotate: (element: Element, annotation: number) => number;
  readonly startPage: () => void;
  /** Writes an element and all in it; nothing is added to it any more. */
  readonly end: (element: Element) => void;
  /** Writes the rest; the parts are read in this order. */
  readonly finish: (parts: readonly Element[]) => void;
}

interface OpenElement extends Element {
  readonly parent: number;
  readonly attributes: string;
  /** Those that are not written yet. */
  children: OpenElement[];
  isWritten: boolean;
  /** The page of its first stretch, 0 before there is one. */
  page: number;
  kids: string;
}

/**
 * Elements are written as text: pdfkit's own cost ten times as much, and lists have three to an item. Every element is an object of
 * its own because its children and its stretches must point to it.
 */
export function createStructureTree(document: GatheredDocument): StructureTree {
  const rootReference = document.ref({});
  const root = openElement("Document", rootReference.id, 0, "");
  const parentTree: string[] = [];
  let page = 0;
  let pageKey = 0;
  let marks = 0;

  const write = (element: Element): void => {
    const objects: (readonly [number, string])[] = [];
    collect(element as OpenElement, objects);
    document.writeObjects(objects);
  };
  return {
    root,
    add: (tag, parent, attributes) => {
      const to = parent as OpenElement;
      const element = openElement(tag, document.reserveObject(), to.id, attributesText(attributes));
      to.kids += `${element.id} 0 R `;
      to.children.push(element);
      return element;
    },
    mark: (element) => {
      const own = element as OpenElement;
      if (own.page === 0) own.page = page;
      own.kids += own.page === page ? `${marks} ` : `<</Type/MCR/Pg ${page} 0 R/MCID ${marks}>> `;
      parentTree[pageKey] += `${own.id} 0 R `;
      return marks++;
    },
    annotate: (element, annotation) => {
      (element as OpenElement).kids += `<</Type/OBJR/Pg ${page} 0 R/Obj ${annotation} 0 R>> `;
      return parentTree.push(`${element.id} 0 R`) - 1;
    },
    startPage: () => {
      page = document.page.dictionary.id;
      marks = 0;
      pageKey = parentTree.push("[") - 1;
      document.page.dictionary.data.StructParents = pageKey;
    },
    end: write,
    finish: (parts) => {
      for (const child of root.children) write(child);
      const tree = document.getStructTreeRoot();
      document.writeReference(
        rootReference,
        `<</S/Document/P ${tree.id} 0 R/K[${parts.map(({ id }) => `${id} 0 R`).join(" ")}]>>`,
      );
      const parents = document.ref({});
      const entries = parentTree.map((entry, key) => `${key} ${entry.startsWith("[") ? `${entry}]` : entry}`);
      document.writeReference(parents, `<</Nums[${entries.join("\n")}]>>`);
      Object.assign(tree.data, {
        K: [rootReference],
        ParentTree: parents,
        ParentTreeNextKey: entries.length,
      });
    },
  };
}

function openElement(tag: Tag, id: number, parent: number, attributes: string): OpenElement {
  return { tag, id, parent, attributes, children: [], isWritten: false, page: 0, kids: "" };
}

/** The texts of an element and those below it that are not written yet. */
function collect(element: OpenElement, objects: (readonly [number, string])[]): void {
  if (element.isWritten) return;
  const { tag, id, parent, attributes, page, kids } = element;
  for (const child of element.children) collect(child, objects);
  Object.assign(element, { isWritten: true, children: [], kids: "" });
  const on = page === 0 ? "" : `/Pg ${page} 0 R`;
  objects.push([id, `<</S/${tag}/P ${parent} 0 R${on}${attributes}/K[${kids.trimEnd()}]>>`]);
}

function attributesText({ columnSpan = 1, scope, numbering, picture }: ElementAttributes = {}): string {
  if (picture !== undefined) return pictureText(picture.alt, picture.area);
  if (numbering !== undefined) return `/A<</O/List/ListNumbering/${numbering}>>`;
  const span = columnSpan > 1 ? `/ColSpan ${columnSpan}` : "";
  const means = scope === undefined ? "" : `/Scope/${scope}`;
  return span + means === "" ? "" : `/A<</O/Table${span}${means}>>`;
}

function pictureText(alt: string, area: Area): string {
  return `/Alt ${pdfString(alt)}/A<</O/Layout/Placement/Block/BBox[${areaNumbers(area)}]>>`;
}
