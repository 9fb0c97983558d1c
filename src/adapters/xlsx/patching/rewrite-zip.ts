import { joinBytes } from "../../../core/lists/join-bytes";
import { deflateSync } from "fflate";
import { crc32 } from "../../package/crc32";
import { partKey } from "../../package/part-name";
import {
  locateDirectory,
  readWideValues,
  walkDirectory,
  type DirectoryRecord,
  type RecordValue,
} from "../../package/walk-zip-directory";
import {
  DIRECTORY_ENTRY,
  END_OF_DIRECTORY,
  FLAG,
  IN_ZIP64,
  LOCAL_HEADER,
  METHOD,
  viewOf,
  ZIP64_FIELD,
} from "../../package/zip-format";
import { throwWorkbookFault } from "../workbook-fault";

/** Version 2.0 of the format: deflated files. */
const VERSION = 20;
/** 1 January 1980. */
const FIRST_DAY = 0x0021;

interface Entry {
  readonly key: string;
  readonly record: DirectoryRecord;
  readonly offset: RecordValue;
}

/**
 * The zip with some of its files replaced, or taken out by null. Every other file is copied as it is, compressed bytes, header,
 * time, flags and all, in the same order; a replaced one keeps its name and time.
 * @param bytes a zip that `readZipDirectory` has read
 * @param changes by `partKey`
 * @param added files behind all others, by their names as they are to be written: ASCII, none of them in the zip
 */
export function rewriteZip(
  bytes: Uint8Array,
  changes: ReadonlyMap<string, Uint8Array | null>,
  added: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array<ArrayBuffer> {
  const directory = locateDirectory(bytes);
  const directoryStart = directory.offset;
  const entries = [...walkDirectory(bytes, directory)].map((record): Entry => {
    const { offset } = readWideValues(record);
    if (offset.wideAt === null && offset.value === IN_ZIP64) throwWorkbookFault("cutOff");
    return { key: partKey(record.name), record, offset };
  });
  const last = new Map(entries.map((entry) => [entry.key, entry]));
  const changeOf = (entry: Entry): Uint8Array | null | undefined =>
    last.get(entry.key) === entry ? changes.get(entry.key) : undefined;

  const offsets = [...new Set(entries.map(({ offset }) => offset.value))].sort((one, other) => one - other);
  const byOffset = new Map(entries.map((entry) => [entry.offset.value, entry]));
  const pieces: Uint8Array[] = [bytes.subarray(0, offsets[0] ?? directoryStart)];
  let size = pieces[0]?.length ?? 0;
  const moved = new Map<number, { offset: number; packed: PackedFile | null }>();
  for (const [index, offset] of offsets.entries()) {
    const entry = byOffset.get(offset) as Entry;
    const change = changeOf(entry);
    if (change === null) continue;
    const next = offsets[index + 1] ?? directoryStart;
    const packed = change === undefined ? null : packFile(bytes, offset, change);
    const piece = packed?.local ?? bytes.subarray(offset, next);
    moved.set(offset, { offset: size, packed });
    pieces.push(piece);
    size += piece.length;
  }

  const records: Uint8Array[] = [];
  for (const [name, content] of added) {
    const { local, record } = newFile(name, content, size);
    pieces.push(local);
    records.push(record);
    size += local.length;
  }

  const newStart = size;
  let count = 0;
  for (const entry of entries) {
    const place = moved.get(entry.offset.value);
    if (place === undefined) continue;
    const record = directoryRecord(entry, place.offset, place.packed);
    pieces.push(record);
    size += record.length;
    count++;
  }
  for (const record of records) {
    pieces.push(record);
    size += record.length;
    count++;
  }
  pieces.push(endRecord(bytes.subarray(directory.end), count, newStart, size - newStart));
  return joinBytes(pieces);
}

interface PackedFile {
  /** Local header, name and data. */
  readonly local: Uint8Array;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

function packFile(bytes: Uint8Array, offset: number, content: Uint8Array): PackedFile {
  const view = viewOf(bytes);
  const { length, signature } = LOCAL_HEADER;
  if (offset + length > bytes.length || view.getUint32(offset, true) !== signature)
    throwWorkbookFault("cutOff");
  const nameEnd = offset + length + view.getUint16(offset + LOCAL_HEADER.nameLength, true);
  const extraEnd = nameEnd + view.getUint16(offset + LOCAL_HEADER.extraLength, true);
  const name = bytes.subarray(offset + length, nameEnd);
  const extra = withoutZip64(bytes.subarray(nameEnd, extraEnd));
  const data = deflateSync(content, { level: 6 });
  const header = copyOf(bytes.subarray(offset, offset + length));
  const packed = {
    flags: view.getUint16(offset + LOCAL_HEADER.flags, true) & FLAG.utf8Name,
    crc: crc32(content, 0),
    packedSize: data.length,
    size: content.length,
  };
  describe(header, LOCAL_HEADER, packed, extra.length);
  return { ...packed, local: joinBytes([header, name, extra, data]) };
}

/** Both records of a file that was not there. Its time is the first that a zip can say: a file made twice is the same. */
function newFile(
  name: string,
  content: Uint8Array,
  offset: number,
): { readonly local: Uint8Array; readonly record: Uint8Array } {
  const data = deflateSync(content, { level: 6 });
  const nameBytes = new TextEncoder().encode(name);
  const packed = { flags: 0, crc: crc32(content, 0), packedSize: data.length, size: content.length };
  const header = new Uint8Array(LOCAL_HEADER.length);
  const entry = new Uint8Array(DIRECTORY_ENTRY.length);
  for (const [bytes, at] of [
    [header, LOCAL_HEADER],
    [entry, DIRECTORY_ENTRY],
  ] as const) {
    const fields = viewOf(bytes);
    fields.setUint32(0, at.signature, true);
    fields.setUint16(at.date, FIRST_DAY, true);
    fields.setUint16(at.nameLength, nameBytes.length, true);
    describe(bytes, at, packed, 0);
  }
  viewOf(entry).setUint32(DIRECTORY_ENTRY.offset, offset, true);
  return { local: joinBytes([header, nameBytes, data]), record: joinBytes([entry, nameBytes]) };
}

function directoryRecord(
  { record, offset }: Entry,
  newOffset: number,
  packed: PackedFile | null,
): Uint8Array {
  if (packed === null) {
    const copy = copyOf(record.bytes);
    const fields = viewOf(copy);
    if (offset.wideAt === null) fields.setUint32(DIRECTORY_ENTRY.offset, newOffset, true);
    else fields.setBigUint64(offset.wideAt, BigInt(newOffset), true);
    return copy;
  }
  const { bytes, nameEnd, extraEnd } = record;
  const extra = withoutZip64(bytes.subarray(nameEnd, extraEnd));
  const changed = joinBytes([bytes.subarray(0, nameEnd), extra, bytes.subarray(extraEnd)]);
  describe(changed, DIRECTORY_ENTRY, packed, extra.length);
  viewOf(changed).setUint32(DIRECTORY_ENTRY.offset, newOffset, true);
  return changed;
}

/** Writes what both records of a file say of it. */
function describe(
  record: Uint8Array,
  at: typeof LOCAL_HEADER | typeof DIRECTORY_ENTRY,
  { flags, crc, packedSize, size }: Omit<PackedFile, "local">,
  extraLength: number,
): void {
  const fields = viewOf(record);
  fields.setUint16(at.version, VERSION, true);
  fields.setUint16(at.flags, flags, true);
  fields.setUint16(at.method, METHOD.deflated, true);
  fields.setUint32(at.crc32, crc, true);
  fields.setUint32(at.compressedSize, packedSize, true);
  fields.setUint32(at.size, size, true);
  fields.setUint16(at.extraLength, extraLength, true);
}

/** A file of 50 MB needs no zip64 at its end, even where its writer gave it one. */
function endRecord(old: Uint8Array, count: number, start: number, size: number): Uint8Array {
  const { length, commentLength } = END_OF_DIRECTORY;
  const record = copyOf(old.subarray(0, length + viewOf(old).getUint16(commentLength, true)));
  const fields = viewOf(record);
  fields.setUint16(END_OF_DIRECTORY.disk, 0, true);
  fields.setUint16(END_OF_DIRECTORY.directoryDisk, 0, true);
  fields.setUint16(END_OF_DIRECTORY.countOnDisk, count, true);
  fields.setUint16(END_OF_DIRECTORY.count, count, true);
  fields.setUint32(END_OF_DIRECTORY.directorySize, size, true);
  fields.setUint32(END_OF_DIRECTORY.offset, start, true);
  return record;
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: Uint8Array[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== ZIP64_FIELD) kept.push(extra.subarray(at, end));
    at = end;
  }
  return joinBytes(kept);
}

/** Node's Buffer, into which a file is read, shares its memory with the result of `slice`. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}
