import { joinBytes } from "../../../core/lists/join-bytes";
/** Kinds of colour of a PNG (ISO/IEC 15948, 11.2.2). */
export const PNG_COLOUR = { grey: 0, rgb: 2, palette: 3, greyAlpha: 4, rgba: 6 } as const;

/** What a PNG says of itself, and its packed rows. */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  /** Bits to a sample. */
  readonly depth: number;
  readonly colour: number;
  readonly isInterlaced: boolean;
  readonly palette: Uint8Array;
  /** Opacity of the palette's colours, or the one colour that is clear; empty for none. */
  readonly clear: Uint8Array;
  readonly packed: Uint8Array;
}

const SIGNATURE_LENGTH = 8;

/**
 * Reads a PNG's head, and gathers what it is made of.
 * @throws where the bytes are no PNG
 */
export function readPngParts(bytes: Uint8Array): PngParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const none = new Uint8Array();
  let palette: Uint8Array = none;
  let clear: Uint8Array = none;
  const pieces: Uint8Array[] = [];
  for (let at = SIGNATURE_LENGTH; at + 8 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (name === "PLTE") palette = data;
    if (name === "tRNS") clear = data;
    if (name === "IDAT") pieces.push(data);
    at += length + 12;
  }
  if (pieces.length === 0) throw new Error("a PNG without its picture");
  const head = SIGNATURE_LENGTH + 8;
  return {
    width: view.getUint32(head),
    height: view.getUint32(head + 4),
    depth: view.getUint8(head + 8),
    colour: view.getUint8(head + 9),
    isInterlaced: view.getUint8(head + 12) === 1,
    palette,
    clear,
    packed: joinBytes(pieces),
  };
}
