import type { EmbeddedFont } from "pdfkit";
import { drawCluster, type DrawnCluster } from "./draw-cluster";
import { NOMINAL_SCALE } from "./nominal-scale";
import { readableText } from "./readable-text";
import type { ShapeCluster } from "./shaper";
import { splitClusters } from "./split-clusters";

/** Longer texts are whole lines, which seldom come again. */
const LONGEST_WORD = 32;

/** One weight of the font in one document. */
export interface FontFace {
  readonly embedded: EmbeddedFont;
  /** Clusters of a text, shaped. */
  readonly clusters: (text: string) => readonly DrawnCluster[];
  /** Width in points of a text, at a size that TH Sarabun would have. */
  readonly width: (text: string, size: number) => number;
}

/** Remembers every cluster and every word that it has seen: a report repeats few of them very often. */
export function createFontFace(embedded: EmbeddedFont, shape: ShapeCluster): FontFace {
  const { font } = embedded;
  // Asked of the font itself it is looked up in its tables each time.
  const { unitsPerEm } = font;
  const drawn = new Map<string, DrawnCluster>();
  const widths = new Map<string, number>();

  const clusterOf = (cluster: string): DrawnCluster => {
    const known = drawn.get(cluster);
    if (known !== undefined) return known;
    const fresh = drawCluster(cluster, shape, font);
    drawn.set(cluster, fresh);
    return fresh;
  };
  const emWidth = (text: string): number => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    let units = 0;
    for (const cluster of splitClusters(readableText(text))) units += clusterOf(cluster).advance;
    const width = units / unitsPerEm;
    if (text.length <= LONGEST_WORD) widths.set(text, width);
    return width;
  };
  return {
    embedded,
    clusters: (text) => splitClusters(text).map(clusterOf),
    width: (text, size) => emWidth(text) * size * NOMINAL_SCALE,
  };
}
