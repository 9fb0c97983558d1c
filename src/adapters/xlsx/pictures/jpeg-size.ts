/** Markers without a length behind them: restarts, and the one for nothing at all. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
/** Frames of every process (SOF); C4, C8 and CC among them are tables (ISO/IEC 10918-1, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
const START_OF_IMAGE = 0xd8;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/**
 * Width and height of a JPEG in pixels, from its frame; null for bytes that are none, that are cut off, or that give their height only
 * behind the picture.
 */
export function jpegSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE || bytes[2] !== 0xff) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { width: number; height: number } | null = null;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff)
      at += 1; // a marker may be filled up
    else if (isBare(marker)) at += 2;
    else if (marker === START_OF_SCAN) return hasEnd(bytes, at) ? size : null;
    else if (marker === END_OF_IMAGE) return null;
    else {
      const length = view.getUint16(at + 2);
      if (length < 2 || at + 2 + length > bytes.length) return null;
      if (isFrame(marker)) {
        if (length < 8) return null;
        size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
        if (size.width === 0 || size.height === 0) return null;
      }
      at += 2 + length;
    }
  }
  return null;
}

/** Whether the picture's last marker is there; programs write what they like behind it. */
function hasEnd(bytes: Uint8Array, scan: number): boolean {
  for (let at = bytes.length - 1; at > scan; at--)
    if (bytes[at] === END_OF_IMAGE && bytes[at - 1] === 0xff) return true;
  return false;
}
