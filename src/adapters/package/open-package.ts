import { MEGABYTE, PACKAGE_LIMITS, type PackageLimits } from "./limits";
import { readZipDirectory } from "./read-zip-directory";
import { throwForeignFile, throwForeignPackage, type PackageKind } from "./recognise-file";
import { unpackEntry } from "./unpack-entry";
import { throwPackageFault } from "./package-fault";

/** The parts of an Office file; nothing is unpacked until it is asked for. */
export interface OfficePackage {
  readonly limits: PackageLimits;
  /** @param part key as `partKey` makes it */
  readonly has: (part: string) => boolean;
  /** Unpacks a part piece by piece. */
  readonly unpack: (part: string, onPiece: (piece: Uint8Array) => void) => void;
}

/** Opens the zip of an Office file of the kind wanted, with every guard that can be had before its XML is read. */
export function openPackage(
  bytes: Uint8Array,
  wanted: PackageKind,
  limits: PackageLimits = PACKAGE_LIMITS,
): OfficePackage {
  if (bytes.length > limits.fileBytes)
    throwPackageFault("fileTooLarge", { limit: String(limits.fileBytes / MEGABYTE) });
  throwForeignFile(bytes);
  const entries = readZipDirectory(bytes, limits);
  throwForeignPackage(entries.keys(), wanted);

  // Counted over all reads: a workbook may name one large part as each of a thousand sheets.
  let unpacked = 0;
  return {
    limits,
    has: (part) => entries.has(part),
    unpack: (part, onPiece) => {
      const entry = entries.get(part);
      if (entry === undefined) return throwPackageFault("missingPart", { part });
      unpacked += entry.size;
      if (unpacked > limits.unpackedBytes) {
        throwPackageFault("unpackedTooLarge", { limit: String(limits.unpackedBytes / MEGABYTE) });
      }
      unpackEntry(bytes, entry, onPiece);
    },
  };
}
