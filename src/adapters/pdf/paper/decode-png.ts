import { PNG_COLOUR, type PngParts } from "./png-parts";

/** A PNG's samples, row by row, each a byte or two. */
export interface PngSamples {
  readonly colours: Uint8Array;
  /** As many samples as there are places in the picture; null where all is opaque. */
  readonly opacity: Uint8Array | null;
  readonly bits: 8 | 16;
}

/** A part of the picture's places: from where, and how far apart. */
interface Pass {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
}

const WHOLE: readonly Pass[] = [{ x: 0, y: 0, stepX: 1, stepY: 1 }];
/** ISO/IEC 15948, 8.2. */
const INTERLACED: readonly Pass[] = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
];
const CHANNELS: Readonly<Record<number, number>> = {
  [PNG_COLOUR.grey]: 1,
  [PNG_COLOUR.rgb]: 3,
  [PNG_COLOUR.palette]: 1,
  [PNG_COLOUR.greyAlpha]: 2,
  [PNG_COLOUR.rgba]: 4,
};

/** Colours and opacity apart, as PDF has them, from the rows of a PNG. */
export function decodePng(
  { width, height, depth, colour, isInterlaced, clear }: PngParts,
  rows: Uint8Array,
): PngSamples {
  const channels = CHANNELS[colour] ?? 1;
  const size = depth === 16 ? 2 : 1;
  const pixel = Math.max(1, (channels * depth) >> 3);
  const isClear = colour === PNG_COLOUR.greyAlpha || colour === PNG_COLOUR.rgba;
  const shown = (isClear ? channels - 1 : channels) * size;
  const colours = new Uint8Array(width * height * shown);
  const hasOpacity = isClear || clear.length > 0;
  const opacity = new Uint8Array(hasOpacity ? width * height * size : 0);
  const isPalette = colour === PNG_COLOUR.palette;
  // Shades of few bits are spread over a byte; places in a palette are not.
  const spread = depth < 8 && !isPalette ? 255 / (2 ** depth - 1) : 1;
  const put = (place: number, row: Uint8Array, index: number): void => {
    if (depth < 8) {
      const bit = index * depth;
      const sample = ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
      colours[place] = sample * spread;
    } else {
      const from = index * pixel;
      for (let at = 0; at < shown; at++) colours[place * shown + at] = row[from + at] as number;
      for (let at = 0; isClear && at < size; at++)
        opacity[place * size + at] = row[from + shown + at] as number;
    }
    if (!hasOpacity || isClear) return;
    if (isPalette) opacity[place] = clear[colours[place] ?? 0] ?? 255;
    else opacity.fill(isClearColour(row, index) ? 0 : 255, place * size, (place + 1) * size);
  };
  /** Samples of 16 bits in the file, whatever the picture has. */
  const isClearColour = (row: Uint8Array, index: number): boolean => {
    for (let channel = 0; channel < channels; channel++) {
      const at = index * pixel + channel * size;
      const bit = index * depth;
      const few = ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
      const sample = depth === 16 ? 256 * (row[at] ?? 0) + (row[at + 1] ?? 0) : depth < 8 ? few : row[at];
      if (sample !== 256 * (clear[2 * channel] ?? 0) + (clear[2 * channel + 1] ?? 0)) return false;
    }
    return true;
  };
  let from = 0;
  for (const { x, y, stepX, stepY } of isInterlaced ? INTERLACED : WHOLE) {
    const across = Math.ceil((width - x) / stepX);
    const length = (across * channels * depth + 7) >> 3;
    let above: Uint8Array = new Uint8Array(length);
    for (let line = y; across > 0 && line < height; line += stepY) {
      const row = rows.subarray(from + 1, from + 1 + length);
      unfilter(rows[from] ?? 0, row, above, pixel);
      for (let index = 0; index < across; index++) put(line * width + x + index * stepX, row, index);
      above = row;
      from += 1 + length;
    }
  }
  const isOpaque = opacity.every((one) => one === 255);
  return { colours, opacity: isOpaque ? null : opacity, bits: size === 2 ? 16 : 8 };
}

/** Adds to each byte what a row's kind says of its neighbours (ISO/IEC 15948, 9.2), in place. */
function unfilter(kind: number, row: Uint8Array, above: Uint8Array, pixel: number): void {
  if (kind === 0) return;
  for (let at = 0; at < row.length; at++) {
    const left = at < pixel ? 0 : (row[at - pixel] as number);
    const up = above[at] as number;
    const corner = at < pixel ? 0 : (above[at - pixel] as number);
    row[at] = (row[at] as number) + guess(kind, left, up, corner);
  }
}

function guess(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  const [toLeft, toUp, toCorner] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
