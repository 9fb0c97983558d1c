import { unzlibSync, zlibSync } from "fflate";
import type { PdfImage } from "./embed-pictures";
import { decodePng } from "./decode-png";

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

/** Fast, and nearly as small as the slowest for pictures. */
const PACKING = { level: 5 } as const;
/** Rows are packed as differences to their neighbours in the way of PNG. */
const PNG_ROWS = 15;

/**
 * A PNG as an image of a PDF. Where PDF knows its rows they stay packed as they are; transparent and interlaced ones are unpacked.
 * @throws where the bytes are no PNG
 */
export function pngImage(bytes: Uint8Array): PdfImage {
  const png = readParts(bytes);
  const { width, height, depth, colour, isInterlaced, palette, clear, packed } = png;
  const size = `/Width ${width}/Height ${height}`;
  const isPlain = colour <= PNG_COLOUR.palette && !(colour === PNG_COLOUR.palette && clear.length > 0);
  if (isPlain && !isInterlaced) {
    const colors = colour === PNG_COLOUR.rgb ? 3 : 1;
    const rows = `/DecodeParms<</Predictor ${PNG_ROWS}/Colors ${colors}/BitsPerComponent ${depth}/Columns ${width}>>`;
    const look = `/ColorSpace${colourSpace(colour, palette)}/BitsPerComponent ${depth}${clearColour(clear, colors)}`;
    return { entries: `${size}${look}/Filter/FlateDecode${rows}`, bytes: packed };
  }
  const samples = decodePng(png, unzlibSync(packed));
  const image = (space: string, depthOf: number, data: Uint8Array): PdfImage => ({
    entries: `${size}/ColorSpace${space}/BitsPerComponent ${depthOf}/Filter/FlateDecode`,
    bytes: zlibSync(data, PACKING),
  });
  const { colours, opacity, bits } = samples;
  const base = image(colourSpace(colour, palette), bits, colours);
  return opacity === null ? base : { ...base, opacity: image("/DeviceGray", bits, opacity) };
}

function colourSpace(colour: number, palette: Uint8Array): string {
  if (colour === PNG_COLOUR.palette) {
    const hex = Array.from(palette, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${hex}>]`;
  }
  return colour === PNG_COLOUR.rgb || colour === PNG_COLOUR.rgba ? "/DeviceRGB" : "/DeviceGray";
}

/** The colour that is clear, as samples of 16 bits (ISO/IEC 15948, 11.3.2.1). */
function clearColour(clear: Uint8Array, colors: number): string {
  if (clear.length < 2 * colors) return "";
  const samples = Array.from({ length: colors }, (_, index) => {
    const sample = 256 * (clear[2 * index] ?? 0) + (clear[2 * index + 1] ?? 0);
    return `${sample} ${sample}`;
  });
  return `/Mask[${samples.join(" ")}]`;
}

function readParts(bytes: Uint8Array): PngParts {
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
    packed: join(pieces),
  };
}

const SIGNATURE_LENGTH = 8;

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
