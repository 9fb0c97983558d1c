import type { OfficePackage } from "../../package/open-package";
import { throwPackageFault } from "../../package/package-fault";
import { followNamespaces } from "../../package/namespace-scopes";
import { parseXml } from "../../package/parse-xml";

/** What a reader of a Word part is called with: names have the prefixes of `PREFIXES`, no matter which prefixes the file uses. */
export interface WordHandlers {
  /** @param attributes by their names without prefix; @param parent name of the element around it, "" where there is none */
  readonly open: (name: string, attributes: WordAttributes, parent: string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

export type WordAttributes = Readonly<Record<string, string>>;

/** The namespaces that hold text and pictures, in their transitional and strict forms (ECMA-376 parts 1 and 4). */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
  "urn:schemas-microsoft-com:vml": "v:",
  "urn:schemas-microsoft-com:office:office": "o:",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a:",
  "http://purl.oclc.org/ooxml/drawingml/main": "a:",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp:",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp:",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic:",
  "http://purl.oclc.org/ooxml/drawingml/picture": "pic:",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c:",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c:",
  "http://schemas.microsoft.com/office/drawing/2014/chartex": "c:",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm:",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm:",
  "http://schemas.microsoft.com/office/word/2015/wordml/symex": "w16se:",
};
const OTHER = "?:";
/** Most names that are remembered with their prefix. */
const MOST_RESOLVED = 1000;

/**
 * What is not text of the report: properties as they were before a tracked change, deleted and moved-away text.
 */
const PASSED_OVER = new Set([
  "w:pPrChange",
  "w:rPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:tblGridChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:sectPrChange",
  "w:numberingChange",
  "w:tabs",
  "w:sdtPr",
  "w:sectPr",
  "w:moveFrom",
  "w:delText",
  "w:delInstrText",
  "w:fldData",
]);
/** A `w:del` in these says that the mark or the row is deleted; anywhere else it holds deleted text. */
const MARKS = new Set(["w:rPr", "w:trPr"]);

/**
 * Reads a part of a Word file as a reader sees it who has accepted every tracked change: what is deleted is skipped, and of an
 * alternative for newer and older programs (text boxes come as both) only one is read.
 * @param root name of the outermost element, as "w:document"
 */
export function parseWordPart(
  source: OfficePackage,
  part: string,
  root: string,
  handlers: WordHandlers,
): void {
  const prefixes = followPrefixes();
  const names: string[] = [];
  const choices: boolean[] = [];
  let passedOver = 0;

  const isPassedOver = (name: string, parent: string): boolean => {
    if (PASSED_OVER.has(name)) return true;
    if (name === "w:del") return !MARKS.has(parent);
    if (parent !== "mc:AlternateContent") return false;
    const isTaken = choices.at(-1) ?? false;
    choices[choices.length - 1] = true;
    return isTaken;
  };

  parseXml(source, part, {
    open: (tag, attributes, declares) => {
      prefixes.enter(declares ? attributes : null);
      const name = prefixes.resolve(tag);
      const parent = names.at(-1) ?? "";
      if (parent === "" && name !== root) throwPackageFault("damagedPart", { part });
      names.push(name);
      if (passedOver > 0 || isPassedOver(name, parent)) {
        passedOver++;
        return;
      }
      if (name === "mc:AlternateContent") choices.push(false);
      handlers.open(name, localAttributes(attributes), parent);
    },
    close: () => {
      prefixes.leave();
      const name = names.pop() ?? "";
      if (passedOver > 0) {
        passedOver--;
        return;
      }
      if (name === "mc:AlternateContent") choices.pop();
      handlers.close?.(name);
    },
    text: (text) => {
      if (passedOver === 0) handlers.text?.(text);
    },
  });
}

/** Gives tags the prefixes of `PREFIXES`. */
interface Prefixes {
  /** @param attributes null for an element that declares no namespace */
  readonly enter: (attributes: WordAttributes | null) => void;
  readonly leave: () => void;
  readonly resolve: (tag: string) => string;
}

function followPrefixes(): Prefixes {
  const scopes = followNamespaces();
  const resolved = new Map<string, string>();
  return {
    enter: (attributes) => {
      scopes.enter(attributes);
      if (attributes !== null) resolved.clear();
    },
    leave: () => {
      if (scopes.leave()) resolved.clear();
    },
    resolve: (tag) => {
      const known = resolved.get(tag);
      if (known !== undefined) return known;
      const name = (PREFIXES[scopes.namespaceOf(tag) ?? ""] ?? OTHER) + tag.slice(tag.indexOf(":") + 1);
      if (resolved.size >= MOST_RESOLVED) resolved.clear();
      resolved.set(tag, name);
      return name;
    },
  };
}

function localAttributes(attributes: WordAttributes): WordAttributes {
  const local: Record<string, string> = {};
  for (const name in attributes) {
    const key = name.slice(name.indexOf(":") + 1);
    // Of two with the same name (w:id, r:id) Word's own comes first in every file seen.
    local[key] ??= attributes[name] ?? "";
  }
  return local;
}
