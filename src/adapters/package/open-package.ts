import { MAX_FILE_BYTES, MAX_UNPACKED_BYTES, MEGABYTE } from "./limits";
import { readZipDirectory } from "./read-zip-directory";
import { refuseForeignFile, refuseForeignPackage, type PackageKind } from "./recognise-file";
import { unpackEntry } from "./unpack-entry";
import { refuse } from "./package-fault";

/** The parts of an Office file; nothing is unpacked until it is asked for. */
export interface OfficePackage {
  /** @param part key as `partKey` makes it */
  readonly has: (part: string) => boolean;
  /** Unpacks a part piece by piece. */
  readonly unpack: (part: string, onPiece: (piece: Uint8Array) => void) => void;
}

/** Opens the zip of an Office file of the kind wanted, with every guard that can be had before its XML is read. */
export function openPackage(bytes: Uint8Array, wanted: PackageKind): OfficePackage {
  if (bytes.length > MAX_FILE_BYTES) refuse("fileTooLarge", { limit: String(MAX_FILE_BYTES / MEGABYTE) });
  refuseForeignFile(bytes);
  const entries = readZipDirectory(bytes);
  refuseForeignPackage(entries.keys(), wanted);

  // Counted over all reads: a workbook may name one large part as each of a thousand sheets.
  let unpacked = 0;
  return {
    has: (part) => entries.has(part),
    unpack: (part, onPiece) => {
      const entry = entries.get(part);
      if (entry === undefined) return refuse("missingPart", { part });
      unpacked += entry.size;
      if (unpacked > MAX_UNPACKED_BYTES) {
        refuse("unpackedTooLarge", { limit: String(MAX_UNPACKED_BYTES / MEGABYTE) });
      }
      unpackEntry(bytes, entry, onPiece);
    },
  };
}
