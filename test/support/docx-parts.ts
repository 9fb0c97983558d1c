import { strFromU8, unzipSync } from "fflate";

/** The XML of one part of a Word file. */
export function docxPart(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

/** The sections of a document.xml, each with its own w:sectPr at the end, inside its last paragraph or after it. */
export function sectionsOf(documentXml: string): string[] {
  const sections: string[] = [];
  let start = 0;
  for (const { index } of documentXml.matchAll(/<\/w:sectPr>/g)) {
    const paragraphEnd = documentXml.indexOf("</w:p>", index);
    const end = paragraphEnd < 0 ? documentXml.length : paragraphEnd + "</w:p>".length;
    sections.push(documentXml.slice(start, end));
    start = end;
  }
  return sections;
}

/** Elements by name, whole, where they do not nest in themselves. */
export function elementsOf(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?:>|\\s[^>]*[^/]>).*?</${name}>`, "gs")) ?? [];
}

/** The words of a piece of XML as a reader sees them: tabs and breaks as such, entities resolved. */
export function wordsOf(xml: string): string {
  const withBreaks = xml.replace(/<w:tab\/>/g, "\t").replace(/<w:br\/>/g, "\n");
  return withBreaks
    .replace(/<w:instrText[^>]*>.*?<\/w:instrText>/gs, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** The words of every paragraph, in order. */
export function paragraphWords(xml: string): string[] {
  return elementsOf(xml, "w:p").map(wordsOf);
}
