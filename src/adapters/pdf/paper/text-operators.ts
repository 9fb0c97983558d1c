import type { EmbeddedFont } from "pdfkit";
import type { DrawnCluster } from "./draw-cluster";
import { createClusterEncoder } from "./encode-cluster";
import { glyphOutline } from "./glyph-outline";
import { pdfNumber } from "./pdf-number";

/** The place and the look of a run of text; lengths are points, from the top left corner of the page. */
export interface RunPlace {
  readonly x: number;
  readonly baseline: number;
  /** Size of the embedded font. */
  readonly size: number;
  /** Added after every cluster, to fill a line. */
  readonly spacing: number;
  /** Added after every space besides. */
  readonly wordSpacing: number;
  /** Width of the letters in percent. */
  readonly scale: number;
}

/** Writes a run of clusters as operators of a page. */
export type WriteRun = (clusters: readonly DrawnCluster[], place: RunPlace) => string;

/**
 * A run is one text object, and everything in it that is on the line is one TJ: PDFium sorts objects by place, and would set
 * marks before their letters. The page's axis points down, hence the turned matrix.
 */
export function createRunWriter(embedded: EmbeddedFont): WriteRun {
  const encode = createClusterEncoder(embedded);
  return (clusters, place) => {
    const { x, baseline, size, scale } = place;
    const thousandths = 1000 / size;
    let shown = "";
    let move = 0;
    const show = (glyph: string): void => {
      if (Math.abs(move) >= 0.05) shown += `>${pdfNumber(-move)}<`;
      move = 0;
      shown += glyph;
    };
    for (const cluster of clusters) {
      for (const step of encode(cluster)) {
        if ("show" in step) show(step.show);
        else if ("move" in step) move += step.move;
        else {
          show("");
          shown += `>] TJ ${pdfNumber((step.rise * size) / 1000)} Ts [<`;
        }
      }
      move += gapAfter(cluster, place) * thousandths;
    }
    const width = scale === 100 ? "" : `${pdfNumber(scale)} Tz `;
    const text =
      `BT /${embedded.id} ${pdfNumber(size)} Tf ${width}` +
      `1 0 0 -1 ${pdfNumber(x)} ${pdfNumber(baseline)} Tm [<${shown}>] TJ ${width === "" ? "" : "100 Tz "}ET`;
    return [text, ...outlines(embedded, clusters, place)].join("\n");
  };
}

function outlines(
  { font }: EmbeddedFont,
  clusters: readonly DrawnCluster[],
  place: RunPlace,
): readonly string[] {
  const { x, baseline, size, scale } = place;
  const unit = size / font.unitsPerEm;
  const drawn: string[] = [];
  let pen = x;
  for (const cluster of clusters) {
    const { advance, outlines: rest } = cluster;
    for (const outline of rest) {
      const at = { x: pen + (outline.x * unit * scale) / 100, y: baseline - outline.y * unit, unit, scale };
      const commands = "commands" in outline ? outline.commands : font.getGlyph(outline.id).path.commands;
      drawn.push(glyphOutline(commands, at));
    }
    pen += ((advance * unit + gapAfter(cluster, place)) * scale) / 100;
  }
  return drawn;
}

/** Points that are left free behind a cluster to fill a line. */
export function gapAfter(
  { glyphs: [first, ...others] }: DrawnCluster,
  { spacing, wordSpacing }: Pick<RunPlace, "spacing" | "wordSpacing">,
): number {
  const isSpace = first?.text === " " && others.length === 0;
  return isSpace ? spacing + wordSpacing : spacing;
}
