import { jpegSize } from "./jpeg-size";
import { pngSize } from "./png-size";

/** What bytes are, as far as a report can hold them. */
export type RecognisedPicture =
  | { readonly kind: "png" | "jpeg"; /** Pixels. */ readonly width: number; readonly height: number }
  /** "gif", "emf", …; "png" or "jpeg" for one that is damaged or cut off; "" where it cannot be told. */
  | { readonly kind: null; readonly format: string };

/** How formats begin that no report holds, or not in this state, each byte as a letter; "?" stands for any. */
const OTHERS: readonly (readonly [start: string, format: string])[] = [
  ["\x89PNG\r\n\x1a\n", "png"],
  ["\xff\xd8\xff", "jpeg"],
  ["GIF8", "gif"],
  ["BM", "bmp"],
  ["II*\0", "tiff"],
  ["MM\0*", "tiff"],
  ["RIFF????WEBP", "webp"],
  ["????ftyp", "heic"],
  ["\x01\0\0\0????????????????????????????????????\x20EMF", "emf"],
  ["\xd7\xcd\xc6\x9a", "wmf"],
  ["\x01\0\x09\0", "wmf"],
  ["<svg", "svg"],
  ["<?xml", "svg"],
];

/**
 * Tells by its bytes what a picture is, never by its name: files are often renamed. The size is the one that the file itself gives;
 * how a camera was held (EXIF) does not count, as it does not in Excel.
 */
export function recognisePicture(bytes: Uint8Array): RecognisedPicture {
  const png = pngSize(bytes);
  if (png !== null) return { kind: "png", ...png };
  const jpeg = jpegSize(bytes);
  if (jpeg !== null) return { kind: "jpeg", ...jpeg };
  return { kind: null, format: OTHERS.find(([start]) => beginsWith(bytes, start))?.[1] ?? "" };
}

function beginsWith(bytes: Uint8Array, start: string): boolean {
  if (bytes.length < start.length) return false;
  return [...start].every((letter, index) => letter === "?" || bytes[index] === letter.charCodeAt(0));
}
