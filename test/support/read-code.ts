import { unzlibSync } from "fflate";
import jsQR from "jsqr";

/** What another reader makes of the pixels of a PNG with one bit for each; null for what is no code. */
export function readCode(png: Uint8Array): string | null {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const end = png.length - 12;
  const start = 8 + 25 + 8;
  const rows = unzlibSync(png.subarray(start, end - 4));
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const byte = rows[y * (width / 8 + 1) + 1 + (x >> 3)] ?? 0;
      pixels.fill(byte & (0x80 >> (x & 7)) ? 255 : 0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return jsQR(pixels, width, height)?.data ?? null;
}
