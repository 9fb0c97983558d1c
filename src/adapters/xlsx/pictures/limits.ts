import { MEGABYTE } from "../../package/limits";

/** Most pictures that are read of one workbook: ten for each of 200 measures. */
export const MAX_PICTURES = 2000;

/** Largest picture, in bytes; a telephone's photograph has 4 to 12 MB. */
export const MAX_PICTURE_BYTES = 30 * MEGABYTE;

/** Most pixels of a PNG, which a document may have to unpack: 200 MB where each has four bytes. */
export const MAX_PNG_PIXELS = 50_000_000;

/** How much of pictures a workbook may have; what is beyond is told as unusable. */
export interface PictureLimits {
  readonly pictures: number;
  readonly pictureBytes: number;
  readonly pngPixels: number;
}

/** The limits for workbooks that users bring. */
export const PICTURE_LIMITS: PictureLimits = {
  pictures: MAX_PICTURES,
  pictureBytes: MAX_PICTURE_BYTES,
  pngPixels: MAX_PNG_PIXELS,
};
