import { isPointer, nameOf, textOf, type PdfDictionary, type PdfObjects, type PdfValue } from "./pdf-objects";
import type { ReadPdf } from "./read-pdf";

/** An element of the whole document's structure: pdf.js gives it page by page, where one that goes on is two. */
export interface StructureNode {
  readonly role: string;
  readonly dictionary: PdfDictionary;
  readonly children: readonly (StructureNode | StructureText | StructureObject)[];
  /** What it says of itself by its attributes: Scope, ColSpan, ListNumbering … */
  readonly attributes: PdfDictionary;
}

/** A marked stretch of a page, with the characters that pdf.js reads in it. */
export interface StructureText {
  readonly page: number;
  readonly mcid: number;
  readonly text: string;
}

/** A link's annotation. */
export interface StructureObject {
  readonly annotation: PdfDictionary;
  readonly page: number;
}

/** The structure of a file from its root, with the text of each element to the last character. */
export function readStructure(objects: PdfObjects, { pages }: Pick<ReadPdf, "pages">): StructureNode {
  const root = objects.dictionary(objects.trailer.get("Root"));
  const pageNumbers = new Map(pageRefs(objects).map((ref, index) => [ref, index]));
  const marked = (page: PdfValue | undefined, mcid: number): StructureText => {
    if (!isPointer(page)) throw new Error("a stretch without its page");
    const number = pageNumbers.get(page.ref) ?? Number.NaN;
    return { page: number, mcid, text: pages[number]?.stretches[mcid] ?? "" };
  };
  const child = (value: PdfValue, page: PdfValue | undefined): StructureNode["children"][number] => {
    if (typeof value === "number") return marked(page, value);
    const own = objects.dictionary(value);
    const type = nameOf(own.get("Type"));
    if (type === "MCR") return marked(own.get("Pg") ?? page, Number(own.get("MCID")));
    if (type !== "OBJR") return node(own);
    const at = own.get("Pg") ?? page;
    const number = isPointer(at) ? (pageNumbers.get(at.ref) ?? Number.NaN) : Number.NaN;
    return { annotation: objects.dictionary(own.get("Obj")), page: number };
  };
  const node = (dictionary: PdfDictionary): StructureNode => {
    const attributes = objects.follow(dictionary.get("A"));
    return {
      role: nameOf(dictionary.get("S")) ?? "",
      dictionary,
      children: objects.list(dictionary.get("K")).map((value) => child(value, dictionary.get("Pg"))),
      attributes: attributes instanceof Map ? (attributes as PdfDictionary) : new Map<string, PdfValue>(),
    };
  };
  const [document] = objects.list(objects.dictionary(root.get("StructTreeRoot")).get("K"));
  return node(objects.dictionary(document));
}

/** The pages' objects in their order. */
export function pageRefs({ trailer, dictionary, list }: PdfObjects): readonly number[] {
  return list(dictionary(trailer.get("Root"), "Pages").get("Kids")).flatMap((kid) =>
    isPointer(kid) ? [kid.ref] : [],
  );
}

/** A node's text, that of the nodes below it included; a replacement text stands for what it replaces. */
export function structureText(node: StructureNode | StructureText | StructureObject): string {
  if ("text" in node) return node.text;
  if ("annotation" in node) return "";
  return textOf(node.dictionary.get("ActualText")) ?? node.children.map(structureText).join("");
}

/** All nodes of some roles, in the order of reading. */
export function nodesOf(node: StructureNode, ...roles: readonly string[]): readonly StructureNode[] {
  const below = node.children.flatMap((child) => ("role" in child ? nodesOf(child, ...roles) : []));
  return roles.includes(node.role) ? [node, ...below] : below;
}
