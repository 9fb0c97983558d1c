import { strToU8, zipSync, type Zippable } from "fflate";
import type { ReportProperties } from "../../core/report/model/report-model";
import { BUILT_IN_STYLE, STYLE } from "./document-styles";
import { escapeXml } from "./xml-text";

/** The first day that a zip can name, as the fields of a zip hold it, so that the machine's time zone has no effect. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Names under which the official fonts are installed: with and without a space, and their successors. */
const FONT_ALTERNATIVES = [
  "TH SarabunPSK",
  "THSarabunPSK",
  "TH SarabunIT๙",
  "TH Sarabun New",
  "THSarabunNew",
  // Half as wide again at the same size, and still better than what Word would take in its place.
  "Sarabun",
];

const KEPT_STYLES: ReadonlySet<string> = new Set([...Object.values(STYLE), ...Object.values(BUILT_IN_STYLE)]);

const CONTENTS_STYLES: readonly string[] = [BUILT_IN_STYLE.contents1, BUILT_IN_STYLE.contents2];

/** Eight figures to the base of sixteen, as Word writes it. */
const FIRST_LIST = 0x26000000;

interface PackageFacts {
  readonly properties: ReportProperties;
  readonly draftMark: string | null;
  readonly font: string;
}

/**
 * Packs the library's files so that the same report gives the same bytes: its clock and zip times are replaced. What the library
 * cannot say is put in: other names of the font, the language, a section's last paragraph without height.
 */
export function finishPackage(
  parts: ReadonlyMap<string, string | Uint8Array>,
  facts: PackageFacts,
): Uint8Array {
  const finished: Zippable = {};
  for (const name of [...parts.keys()].sort(byPackageOrder)) {
    const part = finishPart(name, parts.get(name) ?? "", facts);
    finished[name] = typeof part === "string" ? strToU8(part) : part;
  }
  return zipSync(finished, { mtime: ZIP_TIME, level: 6 });
}

function finishPart(name: string, part: string | Uint8Array, facts: PackageFacts): string | Uint8Array {
  if (name === "docProps/core.xml") return coreProperties(facts);
  if (name === "word/fontTable.xml") return fontTable(facts.font);
  if (typeof part !== "string") return part;
  if (name === "word/settings.xml") return nameLanguage(part);
  if (name === "word/document.xml") return flattenSectionEnds(part);
  if (name === "word/styles.xml") return keepOwnStyles(part);
  if (name === "word/numbering.xml") return settleLists(part);
  return part;
}

/** [Content_Types].xml comes first, as readers of streams expect. */
function byPackageOrder(a: string, b: string): number {
  if (a === "[Content_Types].xml") return -1;
  if (b === "[Content_Types].xml") return 1;
  return a < b ? -1 : 1;
}

/** Without it Word takes the language of complex scripts from the machine. */
function nameLanguage(xml: string): string {
  return xml.replace("</w:compat>", '</w:compat><w:themeFontLang w:val="en-US" w:bidi="th-TH"/>');
}

/** A section ends in a separate paragraph, which at full height can cause one more page. */
function flattenSectionEnds(xml: string): string {
  return xml.replaceAll(
    "<w:p><w:pPr><w:sectPr",
    `<w:p><w:pPr><w:pStyle w:val="${STYLE.sectionEnd}"/><w:sectPr`,
  );
}

/** The library brings its own looks along, blue headings among them; and Word knows its headings by their names in small letters. */
function keepOwnStyles(xml: string): string {
  return (
    xml
      .replaceAll(/<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gs, (style, id: string) =>
        KEPT_STYLES.has(id) && !isOfLibrary(style, id) ? style : "",
      )
      .replaceAll('<w:name w:val="Heading ', '<w:name w:val="heading ')
      // No line of a paragraph is alone on a page: said once, not for each of tens of thousands.
      .replace("<w:pPrDefault><w:pPr>", "<w:pPrDefault><w:pPr><w:widowControl/>")
  );
}

/** It brings a look of contents into files without any; ours has no such rank among the styles. */
function isOfLibrary(style: string, id: string): boolean {
  return CONTENTS_STYLES.includes(id) && style.includes("<w:uiPriority ");
}

/**
 * The library marks every level as one that no paragraph has, and gives lists no number by which Word would tell two of one look
 * apart.
 */
function settleLists(xml: string): string {
  let count = 0;
  return xml
    .replaceAll(/ w\d*:tentative="\w+"/g, "")
    .replaceAll(
      '<w:multiLevelType w:val="hybridMultilevel"/>',
      () =>
        `<w:nsid w:val="${(FIRST_LIST + count++).toString(16).toUpperCase()}"/><w:multiLevelType w:val="multilevel"/>`,
    );
}

function coreProperties({ properties, draftMark }: PackageFacts): string {
  const day = `${properties.created}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(properties.title)}</dc:title>`,
    `<dc:subject>${escapeXml(properties.subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(properties.author ?? "")}</dc:creator>`,
    `<dc:language>${properties.language}</dc:language>`,
    draftMark === null ? "" : `<cp:contentStatus>${escapeXml(draftMark)}</cp:contentStatus>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
    "</cp:coreProperties>",
  ].join("");
}

function fontTable(font: string): string {
  const others = FONT_ALTERNATIVES.filter((name) => name !== font).join(",");
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:font w:name="${escapeXml(font)}"><w:altName w:val="${others}"/><w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`,
    "</w:fonts>",
  ].join("");
}
