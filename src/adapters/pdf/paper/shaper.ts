import type { FontkitFont } from "pdfkit";

/** One glyph of a shaped cluster; lengths are font units. */
export interface ShapedGlyph {
  readonly id: number;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/**
 * Gives the glyphs of one cluster: a base character and the marks on it. Thai letters never act on those of another
 * cluster, so that each cluster is shaped once in a document's life.
 */
export type ShapeCluster = (cluster: string) => readonly ShapedGlyph[];

/** Makes the shaper of a font from its file and what was read from that file. */
export type CreateShaper = (file: Uint8Array, font: FontkitFont) => ShapeCluster;
