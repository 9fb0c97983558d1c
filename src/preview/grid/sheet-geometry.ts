/** Where rows or columns lie, one after the other, in pixels; hidden ones have no size. Bands are counted from 1, as rows are. */
export interface Strip {
  /** Offset of each band's start; one more than there are bands, so the last is the whole length. */
  readonly offsets: readonly number[];
}

/** Lays bands of the given sizes one after the other. */
export function layStrip(sizes: readonly number[]): Strip {
  const offsets = [0];
  for (const size of sizes) offsets.push((offsets.at(-1) ?? 0) + size);
  return { offsets };
}

/** How many bands there are. */
export function bandCount({ offsets }: Strip): number {
  return offsets.length - 1;
}

/** Where a band starts. */
export function offsetOf({ offsets }: Strip, band: number): number {
  return offsets[Math.min(band, offsets.length) - 1] ?? 0;
}

/** From the start of one band to the end of another, of the band itself where no other is named. */
export function sizeOf(strip: Strip, first: number, last = first): number {
  return offsetOf(strip, last + 1) - offsetOf(strip, first);
}

/** The band at a place; outside the sheet the nearest one. Never a hidden band, unless all are hidden. */
export function bandAt(strip: Strip, place: number): number {
  let [low, high] = [1, Math.max(1, bandCount(strip))];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsetOf(strip, middle + 1) > place) high = middle;
    else low = middle + 1;
  }
  return sizeOf(strip, low) > 0 ? low : nextShown(strip, low, -1);
}

/** The next band with a size in a direction; the band itself where there is no further one. */
export function nextShown(strip: Strip, band: number, step: 1 | -1): number {
  for (let next = band + step; next >= 1 && next <= bandCount(strip); next += step) {
    if (sizeOf(strip, next) > 0) return next;
  }
  return band;
}

/** First and last band that show between two places. */
export function bandsBetween(
  strip: Strip,
  from: number,
  to: number,
): { readonly first: number; readonly last: number } {
  return { first: bandAt(strip, from), last: bandAt(strip, Math.max(from, to - 1)) };
}
