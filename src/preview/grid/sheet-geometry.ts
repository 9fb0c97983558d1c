/** Where rows or columns lie, one after the other, in pixels; hidden ones have no size. */
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
  return offsets[Math.min(band, offsets.length - 1)] ?? 0;
}

/** From the start of one band to the end of the last of `count`. */
export function sizeOf(strip: Strip, band: number, count = 1): number {
  return offsetOf(strip, band + count) - offsetOf(strip, band);
}

/** The band at a place, the nearest one where it lies outside; never one that is hidden, unless all are. */
export function bandAt(strip: Strip, place: number): number {
  const { offsets } = strip;
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle + 1] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return sizeOf(strip, low) > 0 ? low : Math.max(0, nextShown(strip, low, -1));
}

/** The next band with a size in a direction; the band itself where there is none. */
export function nextShown(strip: Strip, band: number, step: 1 | -1): number {
  for (let next = band + step; next >= 0 && next < bandCount(strip); next += step) {
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
