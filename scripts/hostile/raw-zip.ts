import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/adapters/package/crc32";

/** What a record of a zip says of a file, whatever is true. */
interface Claims {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

/** A file of a zip; both of its records say what is true, but for what is given here. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Kept as it is; deflated if not given. */
  readonly isStored?: boolean;
  /** What the header before the file says instead. */
  readonly local?: Partial<Claims>;
  /** What the directory says instead, and where it says that the header is. */
  readonly central?: Partial<Claims & { readonly offset: number }>;
  /** Sizes and checksum stand behind the file, as writers of streams put them. */
  readonly hasDescriptor?: boolean;
  /** The directory has its sizes and offset in the fields of zip64. */
  readonly isZip64?: boolean;
  /** It stands in the directory only. */
  readonly isListedOnly?: boolean;
}

export interface RawZip {
  /** Number of files that the directory claims. */
  readonly count?: number;
  readonly comment?: Uint8Array;
  /** Bytes before everything else. */
  readonly before?: Uint8Array;
}

const STORED = 0;
const DEFLATED = 8;
const DESCRIPTOR = 0x0008;
const UTF8 = 0x0800;

/** Writes a zip as told, sound or not. */
export function rawZip(entries: readonly RawEntry[], zip: RawZip = {}): Uint8Array {
  const pieces: Uint8Array[] = zip.before ? [zip.before] : [];
  let size = zip.before?.length ?? 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    size += piece.length;
  };
  const records = entries.map((entry) => {
    const content = typeof entry.content === "string" ? Buffer.from(entry.content) : entry.content;
    const packed = entry.isStored ? content : deflateRawSync(content, { level: 6 });
    const truth: Claims = {
      name: entry.name,
      method: entry.isStored ? STORED : DEFLATED,
      flags: UTF8 | (entry.hasDescriptor ? DESCRIPTOR : 0),
      crc: crc32(content, 0),
      packedSize: packed.length,
      size: content.length,
    };
    const offset = size;
    if (!entry.isListedOnly) {
      const hidden = entry.hasDescriptor ? { crc: 0, packedSize: 0, size: 0 } : {};
      add(localHeader({ ...truth, ...hidden, ...entry.local }));
      add(packed);
      if (entry.hasDescriptor) add(descriptor(truth));
    }
    return directoryRecord({ ...truth, offset, ...entry.central }, entry.isZip64 ?? false);
  });
  const start = size;
  for (const record of records) add(record);
  add(endRecord(zip.count ?? entries.length, start, size - start, zip.comment ?? new Uint8Array()));
  return Buffer.concat(pieces);
}

function localHeader({ name, method, flags, crc, packedSize, size }: Claims): Uint8Array {
  const nameBytes = Buffer.from(name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packedSize, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(nameBytes.length, 26);
  return Buffer.concat([header, nameBytes]);
}

function descriptor({ crc, packedSize, size }: Claims): Uint8Array {
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(crc, 4);
  record.writeUInt32LE(packedSize, 8);
  record.writeUInt32LE(size, 12);
  return record;
}

function directoryRecord(claims: Claims & { readonly offset: number }, isZip64: boolean): Uint8Array {
  const { name, method, flags, crc, packedSize, size, offset } = claims;
  const nameBytes = Buffer.from(name);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(20, 6);
  record.writeUInt16LE(flags, 8);
  record.writeUInt16LE(method, 10);
  record.writeUInt32LE(crc, 16);
  record.writeUInt32LE(isZip64 ? 0xffffffff : packedSize, 20);
  record.writeUInt32LE(isZip64 ? 0xffffffff : size, 24);
  record.writeUInt16LE(nameBytes.length, 28);
  record.writeUInt16LE(isZip64 ? 28 : 0, 30);
  record.writeUInt32LE(isZip64 ? 0xffffffff : offset, 42);
  const extra = Buffer.alloc(isZip64 ? 28 : 0);
  if (isZip64) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(size), 4);
    extra.writeBigUInt64LE(BigInt(packedSize), 12);
    extra.writeBigUInt64LE(BigInt(offset), 20);
  }
  return Buffer.concat([record, nameBytes, extra]);
}

function endRecord(count: number, start: number, size: number, comment: Uint8Array): Uint8Array {
  const record = Buffer.alloc(22);
  const short = Math.min(count, 0xfffe);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(short, 8);
  record.writeUInt16LE(short, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(start, 16);
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, comment]);
}
