import { MAX_PARTS, MAX_UNPACKED_BYTES, MEGABYTE } from "./limits";
import { partKey } from "./part-name";
import { refuse } from "./package-fault";

/** A file inside the package, as the zip's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isLocked: boolean;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

// Record signatures and field offsets: APPNOTE.TXT 4.3.12 (directory), 4.3.14, 4.3.15 (zip64), 4.3.16 (end of directory).
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/**
 * The files of a zip by `partKey`, before anything is unpacked.
 * @throws (refuse) for a zip that is cut off, has too many files or claims to unpack to more than the limit
 */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, count } = locateDirectory(view);
  if (count > MAX_PARTS) refuse("tooManyParts", { limit: MAX_PARTS.toLocaleString("en-US") });

  const decoder = new TextDecoder();
  const entries = new Map<string, ZipEntry>();
  let unpacked = 0;
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) refuse("cutOff");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const end = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (end > bytes.length) refuse("cutOff");
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = { name, ...readSizes(view, at, at + 46 + nameLength, extraLength) };
    unpacked += entry.size;
    if (unpacked > MAX_UNPACKED_BYTES) {
      refuse("unpackedTooLarge", { limit: String(MAX_UNPACKED_BYTES / MEGABYTE) });
    }
    entries.set(partKey(name), entry);
    at = end;
  }
  return entries;
}

function locateDirectory(view: DataView): { offset: number; count: number } {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return offset === IN_ZIP64 || count === 0xffff ? locateZip64(view, at) : { offset, count };
  }
  return refuse("cutOff");
}

function locateZip64(view: DataView, end: number): { offset: number; count: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) refuse("cutOff");
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END) refuse("cutOff");
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readSizes(view: DataView, at: number, extra: number, extraLength: number): Omit<ZipEntry, "name"> {
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 0x0001) continue;
    // The zip64 field holds only those values that do not fit, in this order (APPNOTE.TXT 4.5.3).
    let value = field + 4;
    for (const key of ["size", "compressedSize", "offset"] as const) {
      if (sizes[key] !== IN_ZIP64) continue;
      if (value + 8 > extra + extraLength) refuse("cutOff");
      sizes[key] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  return {
    ...sizes,
    method: view.getUint16(at + 10, true),
    isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    crc32: view.getUint32(at + 16, true),
  };
}
