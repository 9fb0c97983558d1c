import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./read-zip-directory";
import { refuse } from "./package-fault";

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

// Deflate grows at most 1,032 times, so a step of this size never holds more than 8 MB before it is counted.
const STEP_BYTES = 8 * 1024;

/**
 * Unpacks one file of a zip piece by piece and holds it to what the directory says: its size, so that a directory that
 * lies about a bomb is found out at once, and its checksum, so that a damaged text is never taken for the real one.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, onPiece: (piece: Uint8Array) => void): void {
  if (entry.isLocked) refuse("passwordProtected");
  const data = compressedData(bytes, entry);
  let size = 0;
  let checksum = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) refuse("damagedPart", { part: entry.name });
    checksum = crc32(piece, checksum);
    if (piece.length > 0) onPiece(piece);
  };
  if (entry.method === STORED) take(data);
  else if (entry.method === DEFLATED) inflate(data, entry, take);
  else refuse("damagedPart", { part: entry.name });
  if (size !== entry.size || checksum !== entry.crc32) refuse("damagedPart", { part: entry.name });
}

function inflate(data: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  let taking = false;
  const inflater = new Inflate((piece) => {
    taking = true;
    take(piece);
    taking = false;
  });
  try {
    for (let at = 0; at === 0 || at < data.length; at += STEP_BYTES) {
      inflater.push(data.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= data.length);
    }
  } catch (error) {
    if (taking) throw error;
    refuse("damagedPart", { part: entry.name });
  }
}

function compressedData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isHeader = entry.offset + 30 <= bytes.length && view.getUint32(entry.offset, true) === LOCAL_HEADER;
  if (!isHeader) refuse("damagedPart", { part: entry.name });
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) refuse("cutOff");
  return bytes.subarray(start, end);
}
