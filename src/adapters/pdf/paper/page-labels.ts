import type { PdfReference } from "pdfkit";
import { pageLetter } from "../../../core/report/model/page-letter";
import type { GatheredDocument } from "./gathered-document";
import { pdfString } from "./pdf-string";

/** How a viewer names the pages of a part: a prefix and perhaps a number from one on, or the letters that are printed on them. */
export type PartLabels = { readonly prefix: string; readonly isCounted: boolean } | "letters";

/** Pages that a viewer names alike. */
export interface LabelledPart {
  /** Null where the names go on with those of the part before. */
  readonly labels: PartLabels | null;
  readonly pages: readonly unknown[];
}

/**
 * The names of the pages in a viewer: they say which page is meant where memo and table both begin at one. Their numbers are Arabic
 * whatever is printed, for PDF counts in no Thai digits (ISO 32000-1, table 159), and whoever types a page's number into a viewer's
 * field uses the keys of his keyboard. Nor does PDF count in Thai letters: each such page has its letter as a prefix.
 */
export function pageLabels(document: GatheredDocument, parts: readonly LabelledPart[]): PdfReference {
  const object = document.ref({});
  const entries: string[] = [];
  let from = 0;
  let current: PartLabels | null = null;
  let letters = 0;
  for (const { labels, pages } of parts) {
    if (labels !== null) {
      current = labels;
      letters = 0;
    }
    if (current === "letters") {
      for (const index of pages.keys()) entries.push(`${from + index} <<${nameOf(pageLetter(++letters))}>>`);
    } else if (labels !== null && labels !== "letters") {
      entries.push(`${from} <<${labels.isCounted ? "/S/D" : ""}${nameOf(labels.prefix)}>>`);
    }
    from += pages.length;
  }
  document.writeReference(object, `<</Nums[${entries.join(" ")}]>>`);
  return object;
}

function nameOf(prefix: string): string {
  return prefix === "" ? "" : `/P ${pdfString(prefix)}`;
}
