import { unzlibSync, zlibSync } from "fflate";
import type { PdfImage } from "./pdf-image";
import { decodePng } from "./decode-png";
import { PNG_COLOUR, readPngParts } from "./png-parts";

/** Fast, and nearly as small as the slowest for pictures. */
const PACKING = { level: 5 } as const;
/** Rows are packed as differences to their neighbours in the way of PNG. */
const PNG_ROWS = 15;

/**
 * A PNG as an image of a PDF. Where PDF knows its rows they stay packed as they are; transparent and interlaced ones are unpacked.
 * @throws where the bytes are no PNG
 */
export function pngImage(bytes: Uint8Array): PdfImage {
  const png = readPngParts(bytes);
  const { width, height, depth, colour, isInterlaced, palette, clear, packed } = png;
  const size = `/Width ${width}/Height ${height}`;
  const isPlain = colour <= PNG_COLOUR.palette && clear.length === 0;
  if (isPlain && !isInterlaced) {
    const colors = colour === PNG_COLOUR.rgb ? 3 : 1;
    const rows = `/DecodeParms<</Predictor ${PNG_ROWS}/Colors ${colors}/BitsPerComponent ${depth}/Columns ${width}>>`;
    const look = `/ColorSpace${colourSpace(colour, palette)}/BitsPerComponent ${depth}`;
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
