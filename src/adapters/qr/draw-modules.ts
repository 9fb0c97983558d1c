import { joinBytes } from "../../core/lists/join-bytes";
import { zlibSync } from "fflate";
import { crc32 } from "../package/crc32";
import { CODE_DESIGN } from "../../core/report/model/code-design";

const { quiet } = CODE_DESIGN;
/** Pixels of a module: the picture stays sharp where a program makes it larger. */
const PIXELS = 8;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Width and height, then one bit for each pixel, grey, and nothing out of the ordinary (PNG, 11.2.2). */
const AFTER_SIZE = [1, 0, 0, 0, 0];

/** Black and white modules as a PNG, their quiet zone around them. */
export function drawModules(modules: readonly (readonly boolean[])[]): Uint8Array {
  const size = (modules.length + 2 * quiet) * PIXELS;
  const rowBytes = size / 8;
  // Each row begins with the number of its filter: none.
  const pixels = new Uint8Array(size * (rowBytes + 1));
  for (let y = 0; y < size; y++) {
    const row = modules[Math.floor(y / PIXELS) - quiet] ?? [];
    for (let x = 0; x < rowBytes; x++) {
      // Eight pixels are one module, and one byte; a set bit is white.
      pixels[y * (rowBytes + 1) + 1 + x] = row[x - quiet] ? 0x00 : 0xff;
    }
  }
  const header = new Uint8Array(8 + AFTER_SIZE.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header.set(AFTER_SIZE, 8);
  return joinBytes([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", header),
    chunk("IDAT", zlibSync(pixels, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** A chunk: its length, its name, what is in it, a checksum of the last two. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joinBytes([new TextEncoder().encode(name), content]);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, content.length);
  const checksum = new Uint8Array(4);
  new DataView(checksum.buffer).setUint32(0, crc32(named, 0));
  return joinBytes([length, named, checksum]);
}
