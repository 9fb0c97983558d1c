/** A picture: rows of pixels, four bytes each (red, green, blue, alpha). */
export interface Picture {
  readonly size: number;
  readonly pixels: Uint8Array;
}

type Colour = readonly [red: number, green: number, blue: number];
interface Shape {
  readonly colour: Colour;
  readonly covers: (x: number, y: number) => boolean;
}

const EDGE: Colour = [15, 76, 129];
const PAPER: Colour = [255, 255, 255];
const FOLD: Colour = [158, 197, 232];
const LINE: Colour = [150, 178, 205];
const TICK: Colour = [16, 124, 65]; // Excel's own green
/** Samples along each side of a pixel. */
const SAMPLES = 4;
/** From this size on there is room for the lines of text. */
const ROOM_FOR_LINES = 24;

/** What stands on the sheet: a tick, or a plus for a sheet that is to be made. */
export type IconSign = "tick" | "plus";

/**
 * Draws the mark of the add-in, a sheet with a sign, on a clear ground.
 * Edges lie on whole pixels wherever the size allows, or 16 pixels would show a blur.
 */
export function drawIcon(size: number, sign: IconSign = "tick"): Picture {
  const shapes = shapesAt(size, sign);
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixelAt(shapes, x, y), (y * size + x) * 4);
  }
  return { size, pixels };
}

function shapesAt(size: number, sign: IconSign): readonly Shape[] {
  const whole = (share: number): number => Math.round(share * size);
  const edge = Math.max(1, whole(0.045));
  const left = whole(0.1);
  const right = whole(0.78);
  const top = whole(0.04);
  const bottom = size - whole(0.04);
  const fold = Math.max(3, whole(0.22));
  const inside = { left: left + edge, right: right - edge, top: top + edge, bottom: bottom - edge };

  const sheet: Shape[] = [
    { colour: EDGE, covers: cutCorner({ left, right, top, bottom }, fold) },
    { colour: PAPER, covers: cutCorner(inside, fold) },
    { colour: FOLD, covers: foldedCorner(inside, fold) },
  ];
  return [...sheet, ...(size < ROOM_FOR_LINES ? [] : linesOf(inside, size)), ...signAt(size, sign)];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function linesOf({ left, right, top }: Box, size: number): readonly Shape[] {
  const thickness = Math.max(1, Math.round(size * 0.045));
  const from = left + Math.round(size * 0.09);
  return [0.16, 0.31, 0.46].map((share, at) => {
    const y = top + Math.round(share * size);
    const to = at === 0 ? right - Math.round(size * 0.3) : right - Math.round(size * 0.09);
    return {
      colour: LINE,
      covers: (px, py) => px >= from && px < to && py >= y && py < y + thickness,
    };
  });
}

/** Corners of the lines of a sign, as shares of the size. */
const SIGNS: Readonly<Record<IconSign, readonly (readonly (readonly [number, number])[])[]>> = {
  tick: [
    [
      [0.4, 0.68],
      [0.57, 0.85],
      [0.87, 0.5],
    ],
  ],
  plus: [
    [
      [0.66, 0.47],
      [0.66, 0.89],
    ],
    [
      [0.45, 0.68],
      [0.87, 0.68],
    ],
  ],
};

/** A white rim keeps the sign apart from the sheet, and from a dark ribbon. */
function signAt(size: number, sign: IconSign): readonly Shape[] {
  const lines = SIGNS[sign].map((line) => line.map(([x, y]) => [x * size, y * size] as const));
  const half = size * 0.072;
  const rim = Math.max(0.9, size * 0.055);
  const isWithin =
    (reach: number): Shape["covers"] =>
    (x, y) =>
      lines.some((line) => distanceToPath(line, x, y) <= reach);
  return [
    { colour: PAPER, covers: isWithin(half + rim) },
    { colour: TICK, covers: isWithin(half) },
  ];
}

function cutCorner({ left, right, top, bottom }: Box, fold: number): Shape["covers"] {
  return (x, y) => x >= left && x < right && y >= top && y < bottom && x - (right - fold) - (y - top) <= 0;
}

function foldedCorner({ right, top }: Box, fold: number): Shape["covers"] {
  return (x, y) => x >= right - fold && y < top + fold && y >= top && x - (right - fold) - (y - top) <= 0;
}

function distanceToPath(points: readonly (readonly [number, number])[], x: number, y: number): number {
  const distances = points.slice(1).map((end, at) => distanceToSegment(points[at] ?? end, end, x, y));
  return Math.min(...distances);
}

function distanceToSegment(
  [startX, startY]: readonly [number, number],
  [endX, endY]: readonly [number, number],
  x: number,
  y: number,
): number {
  const [dx, dy] = [endX - startX, endY - startY];
  const along = ((x - startX) * dx + (y - startY) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - (startX + share * dx), y - (startY + share * dy));
}

function pixelAt(shapes: readonly Shape[], x: number, y: number): readonly number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let down = 0; down < SAMPLES; down++) {
    for (let across = 0; across < SAMPLES; across++) {
      const colour = topColour(shapes, x + (across + 0.5) / SAMPLES, y + (down + 0.5) / SAMPLES);
      if (colour === null) continue;
      covered++;
      colour.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value));
    }
  }
  const share = (value: number): number => (covered === 0 ? 0 : Math.round(value / covered));
  return [...sum.map(share), Math.round((covered / SAMPLES ** 2) * 255)];
}

function topColour(shapes: readonly Shape[], x: number, y: number): Colour | null {
  return shapes.findLast((shape) => shape.covers(x, y))?.colour ?? null;
}
