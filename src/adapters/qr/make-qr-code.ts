import { encode } from "uqr";

/** Version 6 has 41 modules a side: with modules of 0.5 mm the largest that fits beside an address. */
const LARGEST_VERSION = 6;

/**
 * A text as QR code (ISO/IEC 18004, level M) without the quiet zone around it: rows of modules from top to bottom, each from
 * left to right, true where a module is dark. 21 modules a side for the shortest text, 41 for the longest (106 bytes in UTF-8).
 *
 * @throws {RangeError} where the text is too long for version 6
 */
export function makeQrCode(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: "M", maxVersion: LARGEST_VERSION, border: 0 }).data;
}
