import { strToU8, zlibSync } from "fflate";

/** PNG (Portable Network Graphics) Specification, 2nd edition, 5.2. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const GREYSCALE = 0;
const METHODS = [0, 0, 0] as const;

/**
 * A picture of black and white points as a PNG of one bit each.
 * @param rows from the top, true for black; all of one length
 * @param scale points of the picture for each of the rows', both ways: programs blur what they enlarge
 */
export function writePng(rows: readonly (readonly boolean[])[], scale: number): Uint8Array {
  const width = (rows[0]?.length ?? 0) * scale;
  const height = rows.length * scale;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([1, GREYSCALE, ...METHODS], 8);
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", header),
    chunk("IDAT", zlibSync(joined(rows.flatMap((row) => repeated(scanLine(row, scale), scale))))),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

/** Unfiltered; a bit that is set is white. */
function scanLine(row: readonly boolean[], scale: number): Uint8Array {
  const width = row.length * scale;
  const line = new Uint8Array(1 + Math.ceil(width / 8));
  for (let x = 0; x < width; x++) {
    if (row[Math.floor(x / scale)] === true) continue;
    const at = 1 + (x >> 3);
    line[at] = (line[at] ?? 0) | (0x80 >> (x & 7));
  }
  return line;
}

function repeated(line: Uint8Array, times: number): readonly Uint8Array[] {
  return Array.from({ length: times }, () => line);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const content = joined([strToU8(type), data]);
  const frame = new Uint8Array(8);
  const view = new DataView(frame.buffer);
  view.setUint32(0, data.length);
  view.setUint32(4, checksum(content));
  return joined([frame.subarray(0, 4), content, frame.subarray(4)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** CRC-32 as the specification's appendix D has it. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
