const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEADER = 0x49484452; // IHDR
const DATA = 0x49444154; // IDAT
const END = 0x49454e44; // IEND
/** Length, name and checksum around what a chunk holds. */
const CHUNK_FRAME = 12;
const HEADER_BYTES = 13;
/** Depths of each kind of colour (ISO/IEC 15948, table 11.1). */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/**
 * Width and height of a PNG in pixels; null for bytes that are none, or are cut off: its chunks are followed to the last one, and none
 * of them is unpacked (ISO/IEC 15948, 5).
 */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { width: number; height: number } | null = null;
  let hasData = false;
  let at = SIGNATURE.length;
  while (at + CHUNK_FRAME <= bytes.length) {
    const length = view.getUint32(at);
    const name = view.getUint32(at + 4);
    if (at + CHUNK_FRAME + length > bytes.length) return null;
    if (size === null) {
      if (name !== HEADER || length !== HEADER_BYTES) return null;
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
      const isSound = DEPTHS[view.getUint8(at + 17)]?.includes(view.getUint8(at + 16)) ?? false;
      if (!isSound || size.width === 0 || size.height === 0) return null;
    }
    if (name === DATA) hasData = true;
    if (name === END) return hasData ? size : null;
    at += CHUNK_FRAME + length;
  }
  return null;
}
