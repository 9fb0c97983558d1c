import type { CreateShaper } from "./shaper";

const TONES_AND_SARA_AM = /([\u0e48-\u0e4b]*)\u0e33/g;
/** ำ as a mark above, under the tone marks, and า: the order in which a font's rules expect them. */
const DECOMPOSED = "\u0e4d$1\u0e32";

/**
 * Shapes without WebAssembly, with the shaper that pdfkit carries. It does not know Thai; the only thing that is missing is the
 * decomposition of ำ, which is done here before it gets the text.
 */
export const createFontkitShaper: CreateShaper = (_file, font) => (cluster) => {
  const { glyphs, positions } = font.layout(cluster.normalize("NFC").replace(TONES_AND_SARA_AM, DECOMPOSED));
  return glyphs.map(({ id }, index) => ({
    id,
    xAdvance: positions[index]?.xAdvance ?? 0,
    xOffset: positions[index]?.xOffset ?? 0,
    yOffset: positions[index]?.yOffset ?? 0,
  }));
};
