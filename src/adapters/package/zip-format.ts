// The records of a zip: signature, length without the texts behind it, and where each field stands from its beginning.

/** Stands before each packed file (APPNOTE.TXT 4.3.7). */
export const LOCAL_HEADER = {
  signature: 0x04034b50,
  length: 30,
  version: 4,
  flags: 6,
  method: 8,
  date: 12,
  crc32: 14,
  compressedSize: 18,
  size: 22,
  nameLength: 26,
  extraLength: 28,
} as const;

/** The entry of a file in the directory (APPNOTE.TXT 4.3.12). */
export const DIRECTORY_ENTRY = {
  signature: 0x02014b50,
  length: 46,
  version: 6,
  flags: 8,
  method: 10,
  date: 14,
  crc32: 16,
  compressedSize: 20,
  size: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  offset: 42,
} as const;

/** Closes the directory (APPNOTE.TXT 4.3.16). */
export const END_OF_DIRECTORY = {
  signature: 0x06054b50,
  length: 22,
  disk: 4,
  directoryDisk: 6,
  countOnDisk: 8,
  count: 10,
  directorySize: 12,
  offset: 16,
  commentLength: 20,
} as const;

/** Says where the end of a zip64 directory stands; right before the other end (APPNOTE.TXT 4.3.15). */
export const ZIP64_LOCATOR = { signature: 0x07064b50, length: 20, end: 8 } as const;

/** Closes the directory of a zip64 (APPNOTE.TXT 4.3.14). */
export const ZIP64_END = { signature: 0x06064b50, length: 56, count: 32, offset: 48 } as const;

/** Kind of the extra field that holds what does not fit into a record (APPNOTE.TXT 4.5.3). */
export const ZIP64_FIELD = 0x0001;

/** Stands in a field of 32 bits whose value is in zip64, and in one of 16 bits. */
export const IN_ZIP64 = 0xffffffff;
export const IN_ZIP64_SHORT = 0xffff;

/** How a file is packed, and the flags that matter here (APPNOTE.TXT 4.4.5, 4.4.4). */
export const METHOD = { stored: 0, deflated: 8 } as const;
export const FLAG = { locked: 0x0001, descriptor: 0x0008, utf8Name: 0x0800 } as const;

/** A view of the bytes alone, not of all the memory that they are a part of. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
