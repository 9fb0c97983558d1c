import type { TextRun } from "docx";
import { writtenXml, xmlElement, type WrittenXml } from "./written-xml";
import { xmlText } from "./xml-text";

/** How a run of a field looks; nothing for the paragraph's own look. */
export interface FieldLook {
  readonly isBold?: boolean;
}

/** The number of the page on which a bookmark stands, as that page's section writes it; `shown` until a program counts anew. */
export function pageOfBookmark(bookmark: string, shown: string, look: FieldLook = {}): TextRun[] {
  return fieldRuns(`PAGEREF ${bookmark} \\h`, shown, look);
}

/** A field with what it shows until a program counts anew. */
export function fieldRuns(code: string, shown: string, look: FieldLook = {}): TextRun[] {
  return [...fieldBegin(code, look), run([xmlElement("w:t", {}, [xmlText(shown)])], look), fieldEnd(look)];
}

/** All of a field that is before what it shows. */
export function fieldBegin(code: string, look: FieldLook = {}): TextRun[] {
  return [
    run([fieldMark("begin")], look),
    run([instruction(code)], look),
    run([fieldMark("separate")], look),
  ];
}

export function fieldEnd(look: FieldLook = {}): TextRun {
  return run([fieldMark("end")], look);
}

/**
 * An entry of the table of contents in the place that it leads to, seen by nobody: Word makes its table anew from them.
 * @param level 1 for a part of the report
 */
export function contentsMark(text: string, level: number): TextRun[] {
  // A quotation mark would end the text, and a backslash begin a switch.
  const words = xmlText(text).replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  return [
    run([fieldMark("begin")], {}),
    run([instruction(`TC "${words}" \\f ${CONTENTS_LIST} \\l ${level}`)], {}),
    run([fieldMark("end")], {}),
  ];
}

/** Word's tables of contents take the entries of one letter. */
export const CONTENTS_LIST = "R";

/** A place of the document by its name. */
export function bookmarkHere(name: string, id: number): TextRun[] {
  return [
    writtenXml("w:bookmarkStart", () => xmlElement("w:bookmarkStart", { "w:id": id, "w:name": name })),
    writtenXml("w:bookmarkEnd", () => xmlElement("w:bookmarkEnd", { "w:id": id })),
  ];
}

/** Runs that lead to a place of the document. */
export function linkToBookmark(bookmark: string, runs: readonly TextRun[]): TextRun {
  return writtenXml("w:hyperlink", (context) =>
    xmlElement(
      "w:hyperlink",
      { "w:anchor": bookmark, "w:history": 1 },
      runs.map((one) => one.prepForXml(context)).filter((one) => one !== undefined),
    ),
  );
}

function run(content: readonly WrittenXml[], { isBold = false }: FieldLook): TextRun {
  const look = isBold ? [xmlElement("w:rPr", {}, [xmlElement("w:b"), xmlElement("w:bCs")])] : [];
  return writtenXml("w:r", () => xmlElement("w:r", {}, [...look, ...content]));
}

function fieldMark(type: "begin" | "separate" | "end"): WrittenXml {
  return xmlElement("w:fldChar", { "w:fldCharType": type });
}

function instruction(code: string): WrittenXml {
  return xmlElement("w:instrText", {}, [{ _attr: { "xml:space": "preserve" } }, ` ${code} `]);
}
