import type { EmbeddedFont } from "pdfkit";
import type { DrawnCluster, TextGlyph } from "./draw-cluster";

/** A step of the operator TJ in thousandths of an em: glyphs to show, a way to go, or a height to rise to. */
export type TextStep = { readonly show: string } | { readonly move: number } | { readonly rise: number };

/**
 * How a cluster is shown, from its start to its end. Each pair of glyph and characters has a number of its own in the subset:
 * otherwise a glyph that means ำ in one word and า in another would be copied as one of them everywhere.
 */
export function createClusterEncoder(embedded: EmbeddedFont): (cluster: DrawnCluster) => readonly TextStep[] {
  const numbers = new Map<string, number>();
  const encoded = new Map<DrawnCluster, readonly TextStep[]>();
  const perMille = 1000 / embedded.font.unitsPerEm;
  // Number 0 means "no such glyph", which an archive forbids to use; its meaning may not be the character 0 either.
  embedded.unicode[0] = [0xfffd];

  const numberInSubset = ({ id, text }: TextGlyph): number => {
    const key = `${id} ${text}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = embedded.subset.glyphs.push(id) - 1;
    embedded.widths[number] = embedded.font.getGlyph(id).advanceWidth * perMille;
    embedded.unicode[number] = [...text].map((character) => character.codePointAt(0) ?? 0);
    numbers.set(key, number);
    return number;
  };
  const encode = ({ glyphs, advance }: DrawnCluster): readonly TextStep[] => {
    const steps: TextStep[] = [];
    let pen = 0;
    let rise = 0;
    const goTo = (x: number, y: number): void => {
      if (x !== pen) steps.push({ move: (x - pen) * perMille });
      if (y !== rise) steps.push({ rise: y * perMille });
      pen = x;
      rise = y;
    };
    for (const glyph of glyphs) {
      goTo(glyph.x, glyph.y);
      steps.push({ show: numberInSubset(glyph).toString(16).padStart(4, "0") });
      pen += embedded.font.getGlyph(glyph.id).advanceWidth;
    }
    goTo(advance, 0);
    return steps;
  };
  return (cluster) => {
    const known = encoded.get(cluster);
    if (known !== undefined) return known;
    const fresh = encode(cluster);
    encoded.set(cluster, fresh);
    return fresh;
  };
}
