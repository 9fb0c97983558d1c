import type { AddStream, PdfImage } from "./pdf-image";

/** Markers that begin a frame, whose head says the picture's size and colours; of the same range, but others, are those of `NO_FRAMES`. */
const FRAMES = { first: 0xc0, last: 0xcf } as const;
const NO_FRAMES: readonly number[] = [0xc4, 0xc8, 0xcc];
const ADOBE = 0xee;
const SCAN = 0xda;
/** Without a length after them. */
const ALONE = { first: 0xd0, last: 0xd8 } as const;

/** How four inks look: each of red, green and blue is what its ink and the black leave of the white (ISO 32000-1, 7.10.5). */
const INK_LOOK =
  "{1 exch sub 4 1 roll 1 exch sub 3 index mul 4 1 roll 1 exch sub 2 index mul 4 1 roll 1 exch sub mul 3 1 roll}";

/**
 * A JPEG's own bytes, which every viewer decodes.
 * @param addStream for how inks look
 * @throws where the bytes have no picture's head
 */
export function jpegImage(bytes: Uint8Array, addStream: AddStream): PdfImage {
  const { width, height, components, isAdobe } = readHead(bytes);
  const size = `/Width ${width}/Height ${height}/BitsPerComponent 8/Filter/DCTDecode`;
  if (components === 1) return { entries: `${size}/ColorSpace/DeviceGray`, bytes };
  if (components === 3) return { entries: `${size}/ColorSpace/DeviceRGB`, bytes };
  // Programs of Adobe write inks as what is left of the white.
  const decode = isAdobe ? "/Decode[1 0 1 0 1 0 1 0]" : "";
  return { entries: `${size}/ColorSpace${inkColours(addStream)}${decode}`, bytes };
}

/** Four inks by their names: an archive in screen colours has no other way for them (ISO 19005-2, 6.2.4.3 and 6.2.4.4). */
function inkColours(addStream: AddStream): string {
  const look = addStream(
    "/FunctionType 4/Domain[0 1 0 1 0 1 0 1]/Range[0 1 0 1 0 1]",
    new TextEncoder().encode(INK_LOOK),
  );
  return `[/DeviceN[/Cyan/Magenta/Yellow/Black]/DeviceRGB ${look.id} 0 R]`;
}

interface JpegHead {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly isAdobe: boolean;
}

function readHead(bytes: Uint8Array): JpegHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let isAdobe = false;
  let at = 2;
  while (at + 9 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === SCAN) break;
    // Bytes that fill up to the marker.
    if (marker === 0xff) at += 1;
    else if (marker >= ALONE.first && marker <= ALONE.last) at += 2;
    else {
      if (marker === ADOBE) isAdobe = true;
      if (marker >= FRAMES.first && marker <= FRAMES.last && !NO_FRAMES.includes(marker)) {
        const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
        return { width, height, components: bytes[at + 9] ?? 0, isAdobe: isAdobe || hasAdobe(bytes, at) };
      }
      at += 2 + view.getUint16(at + 2);
    }
  }
  throw new Error("a JPEG without the head of its picture");
}

/** The mark of Adobe may stand behind the head, too. */
function hasAdobe(bytes: Uint8Array, from: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = from;
  while (at + 4 < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== SCAN) {
    if (bytes[at + 1] === ADOBE) return true;
    at += 2 + view.getUint16(at + 2);
  }
  return false;
}
