import { throwPackageFault } from "./package-fault";
import {
  DIRECTORY_ENTRY,
  END_OF_DIRECTORY,
  IN_ZIP64,
  IN_ZIP64_SHORT,
  viewOf,
  ZIP64_END,
  ZIP64_FIELD,
  ZIP64_LOCATOR,
} from "./zip-format";

const MAX_COMMENT = 0xffff;

/** Where the directory of a zip stands. */
export interface ZipDirectory {
  /** Of its first entry. */
  readonly offset: number;
  readonly count: number;
  /** Of the record that closes it. */
  readonly end: number;
}

/** An entry of the directory as it lies; places count from the beginning of the record. */
export interface DirectoryRecord {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly name: string;
  readonly nameEnd: number;
  readonly extraEnd: number;
}

/**
 * Finds the directory from the end of the file.
 * @throws (a package fault) for a zip that is cut off
 */
export function locateDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  const lowest = Math.max(0, bytes.length - END_OF_DIRECTORY.length - MAX_COMMENT);
  for (let end = bytes.length - END_OF_DIRECTORY.length; end >= lowest; end--) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY.signature) continue;
    const count = view.getUint16(end + END_OF_DIRECTORY.count, true);
    const offset = view.getUint32(end + END_OF_DIRECTORY.offset, true);
    const isWide = offset === IN_ZIP64 || count === IN_ZIP64_SHORT;
    return isWide ? { ...locateZip64(view, end), end } : { offset, count, end };
  }
  return throwPackageFault("cutOff");
}

function locateZip64(view: DataView, end: number): Pick<ZipDirectory, "offset" | "count"> {
  const locator = end - ZIP64_LOCATOR.length;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR.signature) throwPackageFault("cutOff");
  const at = Number(view.getBigUint64(locator + ZIP64_LOCATOR.end, true));
  const isThere = at + ZIP64_END.length <= view.byteLength;
  if (!isThere || view.getUint32(at, true) !== ZIP64_END.signature) throwPackageFault("cutOff");
  return {
    count: Number(view.getBigUint64(at + ZIP64_END.count, true)),
    offset: Number(view.getBigUint64(at + ZIP64_END.offset, true)),
  };
}

/**
 * The entries of a directory one after the other.
 * @throws (a package fault) for a zip that is cut off
 */
export function* walkDirectory(
  bytes: Uint8Array,
  { offset, count }: ZipDirectory,
): Generator<DirectoryRecord, void> {
  const view = viewOf(bytes);
  const decoder = new TextDecoder();
  const { length, signature, nameLength, extraLength, commentLength } = DIRECTORY_ENTRY;
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + length > bytes.length || view.getUint32(at, true) !== signature) throwPackageFault("cutOff");
    const nameEnd = length + view.getUint16(at + nameLength, true);
    const extraEnd = nameEnd + view.getUint16(at + extraLength, true);
    const end = at + extraEnd + view.getUint16(at + commentLength, true);
    if (end > bytes.length) throwPackageFault("cutOff");
    const record = bytes.subarray(at, end);
    const name = decoder.decode(record.subarray(length, nameEnd));
    yield { bytes: record, view: viewOf(record), name, nameEnd, extraEnd };
    at = end;
  }
  // More files than are counted: a program that does not count would read others.
  if (at + length > bytes.length || view.getUint32(at, true) !== signature) return;
  const name = decoder.decode(
    bytes.subarray(at + length, at + length + view.getUint16(at + nameLength, true)),
  );
  throwPackageFault("contradictory", { part: name });
}

type WideValue = "size" | "compressedSize" | "offset";

/** A value of an entry, and where it stands in the zip64 field; null where it stands in a field of its own. */
export interface RecordValue {
  readonly value: number;
  readonly wideAt: number | null;
}

/**
 * The sizes of a file and the offset of its local header.
 * @throws (a package fault) where the zip64 field that should hold one of them is cut off
 */
export function readWideValues({
  view,
  nameEnd,
  extraEnd,
}: DirectoryRecord): Readonly<Record<WideValue, RecordValue>> {
  const own = (key: WideValue): RecordValue => ({
    value: view.getUint32(DIRECTORY_ENTRY[key], true),
    wideAt: null,
  });
  const values = { size: own("size"), compressedSize: own("compressedSize"), offset: own("offset") };
  for (let field = nameEnd; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64_FIELD) continue;
    // The field holds only those values that do not fit, in this order (APPNOTE.TXT 4.5.3).
    let at = field + 4;
    for (const key of ["size", "compressedSize", "offset"] as const) {
      if (values[key].value !== IN_ZIP64) continue;
      if (at + 8 > extraEnd) throwPackageFault("cutOff");
      values[key] = { value: Number(view.getBigUint64(at, true)), wideAt: at };
      at += 8;
    }
  }
  return values;
}
