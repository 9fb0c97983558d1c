import { deflateSync } from "fflate";
import { crc32 } from "../../package/crc32";
import { partKey } from "../../package/part-name";
import { refuse } from "../workbook-fault";

// Record signatures, flags and field offsets: APPNOTE.TXT 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (end), 4.4.4 (flags).
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_HEADER = 0x04034b50;
const ZIP64_LOCATOR = 0x07064b50;
const LOCAL_SIZE = 30;
const DIRECTORY_SIZE = 46;
const END_SIZE = 22;
const ZIP64_FIELD = 0x0001;
const IN_ZIP64 = 0xffffffff;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
const VERSION = 20;

interface Entry {
  readonly key: string;
  /** Its record in the directory. */
  readonly record: Uint8Array;
  readonly offset: number;
  /** Where its offset stands in a zip64 field of the record, null where it stands in its own. */
  readonly wideOffsetAt: number | null;
}

/**
 * The zip with some of its files replaced, or taken out by null. Every other file is copied as it is, compressed bytes, header,
 * time, flags and all, in the same order; a replaced one keeps its name and time.
 * @param bytes a zip that `readZipDirectory` has read
 * @param changes by `partKey`
 */
export function rewriteZip(
  bytes: Uint8Array,
  changes: ReadonlyMap<string, Uint8Array | null>,
): Uint8Array<ArrayBuffer> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const { entries, start: directoryStart } = readEntries(bytes, view, end);
  const last = new Map(entries.map((entry) => [entry.key, entry]));
  const changeOf = (entry: Entry): Uint8Array | null | undefined =>
    last.get(entry.key) === entry ? changes.get(entry.key) : undefined;

  const offsets = [...new Set(entries.map(({ offset }) => offset))].sort((one, other) => one - other);
  const byOffset = new Map(entries.map((entry) => [entry.offset, entry]));
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

  const newStart = size;
  let count = 0;
  for (const entry of entries) {
    const place = moved.get(entry.offset);
    if (place === undefined) continue;
    const record = directoryRecord(entry, place.offset, place.packed);
    pieces.push(record);
    size += record.length;
    count++;
  }
  pieces.push(endRecord(bytes.subarray(end), count, newStart, size - newStart));
  return join(pieces);
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
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) refuse("cutOff");
  const nameEnd = offset + LOCAL_SIZE + view.getUint16(offset + 26, true);
  const name = bytes.subarray(offset + LOCAL_SIZE, nameEnd);
  const extra = withoutZip64(bytes.subarray(nameEnd, nameEnd + view.getUint16(offset + 28, true)));
  const data = deflateSync(content, { level: 6 });
  const header = copyOf(bytes.subarray(offset, offset + LOCAL_SIZE));
  const packed = {
    flags: view.getUint16(offset + 6, true) & UTF8_NAME,
    crc: crc32(content, 0),
    packedSize: data.length,
    size: content.length,
  };
  const fields = viewOf(header);
  fields.setUint16(4, VERSION, true);
  fields.setUint16(6, packed.flags, true);
  fields.setUint16(8, DEFLATED, true);
  fields.setUint32(14, packed.crc, true);
  fields.setUint32(18, packed.packedSize, true);
  fields.setUint32(22, packed.size, true);
  fields.setUint16(28, extra.length, true);
  return { ...packed, local: join([header, name, extra, data]) };
}

function directoryRecord(entry: Entry, offset: number, packed: PackedFile | null): Uint8Array {
  if (packed === null) {
    const record = copyOf(entry.record);
    const fields = viewOf(record);
    if (entry.wideOffsetAt === null) fields.setUint32(42, offset, true);
    else fields.setBigUint64(entry.wideOffsetAt, BigInt(offset), true);
    return record;
  }
  const old = viewOf(entry.record);
  const nameEnd = DIRECTORY_SIZE + old.getUint16(28, true);
  const extraEnd = nameEnd + old.getUint16(30, true);
  const extra = withoutZip64(entry.record.subarray(nameEnd, extraEnd));
  const record = join([entry.record.subarray(0, nameEnd), extra, entry.record.subarray(extraEnd)]);
  const fields = viewOf(record);
  fields.setUint16(6, VERSION, true);
  fields.setUint16(8, packed.flags, true);
  fields.setUint16(10, DEFLATED, true);
  fields.setUint32(16, packed.crc, true);
  fields.setUint32(20, packed.packedSize, true);
  fields.setUint32(24, packed.size, true);
  fields.setUint16(30, extra.length, true);
  fields.setUint32(42, offset, true);
  return record;
}

/** A file of 50 MB needs no zip64 at its end, even where its writer gave it one. */
function endRecord(old: Uint8Array, count: number, start: number, size: number): Uint8Array {
  const record = copyOf(old.subarray(0, END_SIZE + viewOf(old).getUint16(20, true)));
  const fields = viewOf(record);
  fields.setUint16(4, 0, true);
  fields.setUint16(6, 0, true);
  fields.setUint16(8, count, true);
  fields.setUint16(10, count, true);
  fields.setUint32(12, size, true);
  fields.setUint32(16, start, true);
  return record;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= 0; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return refuse("cutOff");
}

function readEntries(
  bytes: Uint8Array,
  view: DataView,
  end: number,
): { entries: readonly Entry[]; start: number } {
  let count = view.getUint16(end + 10, true);
  let start = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR) {
    const wide = Number(view.getBigUint64(end - 12, true));
    count = Number(view.getBigUint64(wide + 32, true));
    start = Number(view.getBigUint64(wide + 48, true));
  }
  const decoder = new TextDecoder();
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) refuse("cutOff");
    const nameEnd = DIRECTORY_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const record = bytes.subarray(at, at + extraEnd + view.getUint16(at + 32, true));
    const key = partKey(decoder.decode(record.subarray(DIRECTORY_SIZE, nameEnd)));
    entries.push({ key, record, ...readOffset(record, nameEnd, extraEnd) });
    at += record.length;
  }
  return { entries, start };
}

function readOffset(
  record: Uint8Array,
  extra: number,
  extraEnd: number,
): Pick<Entry, "offset" | "wideOffsetAt"> {
  const view = viewOf(record);
  const offset = view.getUint32(42, true);
  if (offset !== IN_ZIP64) return { offset, wideOffsetAt: null };
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64_FIELD) continue;
    // It holds only those of size, compressed size and offset that do not fit, in this order (APPNOTE.TXT 4.5.3).
    const before = [24, 20].filter((place) => view.getUint32(place, true) === IN_ZIP64).length;
    const at = field + 4 + before * 8;
    return { offset: Number(view.getBigUint64(at, true)), wideOffsetAt: at };
  }
  return refuse("cutOff");
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: Uint8Array[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== ZIP64_FIELD) kept.push(extra.subarray(at, end));
    at = end;
  }
  return join(kept);
}

/** Node's Buffer, which is what a file is read into, shares its memory with what `slice` gives. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
