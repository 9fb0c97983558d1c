import type { FindMissingSigns } from "../../app/export-report";
import { isMissing } from "./paper/draw-cluster";
import { BLANK_PAPER, openDocument } from "./paper/open-document";
import type { LoadPdfAssets } from "./paper/pdf-assets";
import { readableText } from "./paper/readable-text";

/** Thai, Latin and the marks of official texts, all of which the font has: few reports hold anything else. */
const KNOWN = /[\s\x20-\x7e\u0e01-\u0e3a\u0e3f-\u0e5b“”‘’–—…•]/gu;

/** Finds the characters that the font of a PDF lacks, and that are not drawn in another way. */
export function createSignFinder(load: LoadPdfAssets): FindMissingSigns {
  return async (texts) => {
    const rare = new Set(texts.flatMap((text) => [...text.replace(KNOWN, "")]));
    if (rare.size === 0) return new Set();
    const { font } = openDocument(BLANK_PAPER, await load()).font("regular")._font;
    return new Set([...rare].filter((sign) => [...readableText(sign)].some((one) => isMissing(one, font))));
  };
}
