import { pdfNumber } from "./pdf-number";
import { pdfString } from "./pdf-string";

/** A rectangle of a page in points from its lower left corner. */
export interface Area {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

const MAIL = "mailto:";
/** Of an annotation that is printed with its page, as an archive asks (ISO 19005-2, 6.3.2). */
export const PRINT = 4;

/** A place of a page that leads to an address; the key is that of its element in the document's structure. */
export function linkAnnotation(href: string, area: Area, key: number): string {
  const contents = pdfString(describeLink(href));
  return (
    `<</Type/Annot/Subtype/Link/Rect[${areaNumbers(area)}]/Border[0 0 0]/F ${PRINT}/StructParent ${key}` +
    `/Contents ${contents}/A<</S/URI/URI(${escapeAddress(href)})>>>>`
  );
}

/** A place of a page that leads to another one of the report. */
export function pageLinkAnnotation(
  { page, height }: { readonly page: number; readonly height: number },
  contents: string,
  area: Area,
  key: number,
): string {
  return (
    `<</Type/Annot/Subtype/Link/Rect[${areaNumbers(area)}]/Border[0 0 0]/F ${PRINT}/StructParent ${key}` +
    `/Contents ${pdfString(contents)}/Dest[${page} 0 R/XYZ null ${pdfNumber(height)} null]>>`
  );
}

/** A rectangle as PDF writes it. */
export function areaNumbers({ left, bottom, right, top }: Area): string {
  return [left, bottom, right, top].map(pdfNumber).join(" ");
}

/** What is read aloud for the place itself (ISO 14289-1, 7.18.5); the report is in Thai. */
function describeLink(href: string): string {
  return href.startsWith(MAIL) ? `ส่งอีเมลถึง ${href.slice(MAIL.length)}` : `เปิดเว็บไซต์ ${href}`;
}

/** An address is ASCII (ISO 32000-1, 12.6.4.7); brackets and backslashes would end or change the string. */
function escapeAddress(href: string): string {
  const ascii = href.replace(/[^\x21-\x7e]+/g, (part) => encodeURIComponent(part));
  return ascii.replace(/[\\()]/g, (sign) => `\\${sign}`);
}
