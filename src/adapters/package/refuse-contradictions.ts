import { throwPackageFault } from "./package-fault";
import { partKey } from "./part-name";
import type { ZipEntry } from "./zip-entry";
import type { ZipDirectory } from "./walk-zip-directory";
import { IN_ZIP64, LOCAL_HEADER, viewOf } from "./zip-format";

/**
 * Refuses a zip whose files lie in one another, or whose local headers say something else than its directory: two programs would read
 * two different files from it, and a copy would carry both along. Twenty kilobytes of files in one another can claim any size.
 */
export function refuseContradictions(
  bytes: Uint8Array,
  directory: Pick<ZipDirectory, "offset">,
  entries: readonly ZipEntry[],
): void {
  const view = viewOf(bytes);
  const byOffset = [...entries].sort((one, other) => one.offset - other.offset);
  byOffset.forEach((entry, index) => {
    const { name, offset, compressedSize } = entry;
    const start = dataStart(bytes, view, entry);
    const next = byOffset[index + 1]?.offset ?? directory.offset;
    if (start + compressedSize > bytes.length) throwPackageFault("cutOff");
    if (start + compressedSize > next || offset >= next) throwPackageFault("contradictory", { part: name });
  });
}

/** @returns where the packed file begins */
function dataStart(bytes: Uint8Array, view: DataView, entry: ZipEntry): number {
  const { name, offset, size, compressedSize, hasDescriptor } = entry;
  const { length, signature } = LOCAL_HEADER;
  const isHeader = offset + length <= bytes.length && view.getUint32(offset, true) === signature;
  if (!isHeader) throwPackageFault("damagedPart", { part: name });
  const nameEnd = offset + length + view.getUint16(offset + LOCAL_HEADER.nameLength, true);
  const localName = new TextDecoder().decode(bytes.subarray(offset + length, nameEnd));
  const says = (field: number, value: number): boolean => {
    const local = view.getUint32(offset + field, true);
    return local === value || local === IN_ZIP64 || (hasDescriptor && local === 0);
  };
  const isSame =
    partKey(localName) === partKey(name) &&
    says(LOCAL_HEADER.size, size) &&
    says(LOCAL_HEADER.compressedSize, compressedSize);
  if (!isSame) throwPackageFault("damagedPart", { part: name });
  return nameEnd + view.getUint16(offset + LOCAL_HEADER.extraLength, true);
}
