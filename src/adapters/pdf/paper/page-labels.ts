import type { PdfReference } from "pdfkit";
import type { GatheredDocument } from "./gathered-document";
import { pdfString } from "./pdf-string";

/** Pages that a viewer names alike. */
export interface LabelledPart {
  /** How many pages are before it. */
  readonly firstPage: number;
  readonly prefix: string;
  /** True where a number follows, from one on. */
  readonly isCounted: boolean;
}

/**
 * The names of the pages in a viewer: they say which page is meant where memo and table both begin at one. Their numbers are Arabic
 * whatever is printed, for PDF counts in no Thai digits (ISO 32000-1, table 159), and whoever types a page's number into a viewer's
 * field uses the keys of his keyboard.
 */
export function pageLabels(document: GatheredDocument, parts: readonly LabelledPart[]): PdfReference {
  const labels = document.ref({});
  const entries = parts.map(({ firstPage, prefix, isCounted }) => {
    const name = prefix === "" ? "" : `/P ${pdfString(prefix)}`;
    return `${firstPage} <<${isCounted ? "/S/D" : ""}${name}>>`;
  });
  document.writeReference(labels, `<</Nums[${entries.join(" ")}]>>`);
  return labels;
}
