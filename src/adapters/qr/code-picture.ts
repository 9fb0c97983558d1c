import { zlibSync } from "fflate";
import { crc32 } from "../package/crc32";
import { makeQrCode } from "./make-qr-code";

/** Blank modules on each side (ISO/IEC 18004). */
const QUIET = 4;
/** Pixels of a module: the picture stays sharp where a program makes it larger. */
const PIXELS = 8;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Width and height, then one bit for each pixel, grey, and nothing out of the ordinary (PNG, 11.2.2). */
const AFTER_SIZE = [1, 0, 0, 0, 0];

/**
 * The QR code of a text as a PNG, its quiet zone included.
 *
 * @throws {RangeError} where the text is too long for `makeQrCode`
 */
export function codePicture(text: string): Uint8Array {
  const modules = makeQrCode(text);
  const size = (modules.length + 2 * QUIET) * PIXELS;
  const rowBytes = size / 8;
  // Each row begins with the number of its filter: none.
  const pixels = new Uint8Array(size * (rowBytes + 1));
  for (let y = 0; y < size; y++) {
    const row = modules[Math.floor(y / PIXELS) - QUIET] ?? [];
    for (let x = 0; x < rowBytes; x++) {
      // Eight pixels are one module, and one byte; a set bit is white.
      pixels[y * (rowBytes + 1) + 1 + x] = row[x - QUIET] ? 0x00 : 0xff;
    }
  }
  const header = new Uint8Array(8 + AFTER_SIZE.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header.set(AFTER_SIZE, 8);
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", header),
    chunk("IDAT", zlibSync(pixels, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** A chunk: its length, its name, what is in it, a checksum of the last two. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), content]);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, content.length);
  const checksum = new Uint8Array(4);
  new DataView(checksum.buffer).setUint32(0, crc32(named, 0));
  return joined([length, named, checksum]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
