import { loadAssets } from "./paper/load-assets";
import { BLANK_PAPER, openDocument } from "./paper/open-document";
import { chooseShaper, openFonts } from "./paper/open-fonts";
import type { LoadPdfAssets } from "./paper/pdf-assets";

/** Width in points of a text without line breaks, at the size that a typist would give TH Sarabun. */
export type MeasureText = (text: string, sizePt: number, isBold: boolean) => number;

/**
 * Measures text by the shaped font, as the PDF sets it; it is what a browser's canvas would measure with TH Sarabun, also on
 * machines without that font.
 * @example (await createTextMeasurer())("ที่", 16, false) // the width of ท: marks take no room
 */
export async function createTextMeasurer(load: LoadPdfAssets = loadAssets): Promise<MeasureText> {
  const assets = await load();
  const { regular, bold } = openFonts(openDocument(BLANK_PAPER, assets), assets, await chooseShaper(assets));
  return (text, sizePt, isBold) => (isBold ? bold : regular).width(text, sizePt);
}
