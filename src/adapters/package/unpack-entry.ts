import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";
import { throwPackageFault } from "./package-fault";
import { LOCAL_HEADER, METHOD, viewOf } from "./zip-format";

// Deflate grows at most 1,032 times, so a step of this size never holds more than 8 MB before it is counted.
const STEP_BYTES = 8 * 1024;

/**
 * Unpacks one file of a zip piece by piece and compares it with what the directory says: its size, so that a directory that lies
 * about a bomb is found out at once, and its checksum, so that a damaged text is never taken for the real one.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, onPiece: (piece: Uint8Array) => void): void {
  if (entry.isLocked) throwPackageFault("passwordProtected");
  const data = compressedData(bytes, entry);
  let size = 0;
  let checksum = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throwPackageFault("damagedPart", { part: entry.name });
    checksum = crc32(piece, checksum);
    if (piece.length > 0) onPiece(piece);
  };
  if (entry.method === METHOD.stored) take(data);
  else if (entry.method === METHOD.deflated) inflate(data, entry, take);
  else throwPackageFault("damagedPart", { part: entry.name });
  if (size !== entry.size || checksum !== entry.crc32) throwPackageFault("damagedPart", { part: entry.name });
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
    throwPackageFault("damagedPart", { part: entry.name });
  }
}

function compressedData(bytes: Uint8Array, { name, offset, compressedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const { length, signature, nameLength, extraLength } = LOCAL_HEADER;
  const isHeader = offset + length <= bytes.length && view.getUint32(offset, true) === signature;
  if (!isHeader) throwPackageFault("damagedPart", { part: name });
  const start =
    offset + length + view.getUint16(offset + nameLength, true) + view.getUint16(offset + extraLength, true);
  const end = start + compressedSize;
  if (end > bytes.length) throwPackageFault("cutOff");
  return bytes.subarray(start, end);
}
