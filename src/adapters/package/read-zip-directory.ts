import { MEGABYTE, PACKAGE_LIMITS, type PackageLimits } from "./limits";
import { refuseContradictions } from "./refuse-contradictions";
import { partKey } from "./part-name";
import { throwPackageFault } from "./package-fault";
import { locateDirectory, readWideValues, walkDirectory, type DirectoryRecord } from "./walk-zip-directory";
import type { ZipEntry } from "./zip-entry";
import { DIRECTORY_ENTRY, FLAG } from "./zip-format";

/**
 * The files of a zip by `partKey`, before anything is unpacked.
 * @throws (a package fault) for a zip that is cut off, contradicts itself, has too many files or claims to unpack to more than the limit
 */
export function readZipDirectory(
  bytes: Uint8Array,
  limits: PackageLimits = PACKAGE_LIMITS,
): ReadonlyMap<string, ZipEntry> {
  const directory = locateDirectory(bytes);
  if (directory.count > limits.parts)
    throwPackageFault("tooManyParts", { limit: limits.parts.toLocaleString("en-US") });

  const entries = new Map<string, ZipEntry>();
  let unpacked = 0;
  for (const record of walkDirectory(bytes, directory)) {
    const entry = readEntry(record);
    unpacked += entry.size;
    if (unpacked > limits.unpackedBytes) {
      throwPackageFault("unpackedTooLarge", { limit: String(limits.unpackedBytes / MEGABYTE) });
    }
    const key = partKey(entry.name);
    // Two programs would read two different texts: names are the same in capitals, too (ECMA-376 part 2, 6.2.2.3).
    if (entries.has(key)) throwPackageFault("contradictory", { part: entry.name });
    entries.set(key, entry);
  }
  refuseContradictions(bytes, directory, [...entries.values()]);
  return entries;
}

function readEntry(record: DirectoryRecord): ZipEntry {
  const { view, name } = record;
  const { size, compressedSize, offset } = readWideValues(record);
  return {
    name,
    method: view.getUint16(DIRECTORY_ENTRY.method, true),
    isLocked: (view.getUint16(DIRECTORY_ENTRY.flags, true) & FLAG.locked) !== 0,
    hasDescriptor: (view.getUint16(DIRECTORY_ENTRY.flags, true) & FLAG.descriptor) !== 0,
    crc32: view.getUint32(DIRECTORY_ENTRY.crc32, true),
    compressedSize: compressedSize.value,
    size: size.value,
    offset: offset.value,
  };
}
