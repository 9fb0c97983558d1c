const MAX_REMEMBERED = 20_000;

/** Width of a text in pixels, in a font as CSS writes it. */
export type MeasureWidth = (text: string, font: string) => number;

/** Measures with the browser's own font engine. */
export function canvasMeasure(page: Document): MeasureWidth {
  const context = page.createElement("canvas").getContext("2d");
  return (text, font) => {
    if (context === null) return text.length * 8;
    context.font = font;
    return context.measureText(text).width;
  };
}

/**
 * About how many lines a wrapped text takes. Thai text may break between any two letters here, so the sum of widths is good
 * enough; measured widths are remembered, since a sheet is drawn again on every keystroke.
 */
export function lineCounter(measure: MeasureWidth): (text: string, font: string, width: number) => number {
  const remembered = new Map<string, number>();
  return (text, font, width) => {
    const key = `${font}|${width}|${text}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size > MAX_REMEMBERED) remembered.clear();
    const lines = text
      .split("\n")
      .reduce(
        (sum, line) => sum + Math.max(1, Math.ceil((measure(line, font) * 1.04) / Math.max(1, width))),
        0,
      );
    remembered.set(key, lines);
    return lines;
  };
}
