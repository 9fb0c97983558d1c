import { zipSync, type Zippable } from "fflate";
import type { NamedFile } from "../../app/ports/workbook-files";

/** The first day that a zip can name, as the fields of a zip hold it, so that the machine's time zone has no effect. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Said to come from Unix, a file that its owner writes and all read: unzip takes names from DOS, UTF-8 or not, for code page 850. */
const FROM_UNIX = { os: 3, attrs: 0o100644 << 16 } as const;

/** Files as one zip, their names in UTF-8; the same files give the same bytes. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(entries, { ...FROM_UNIX, mtime: ZIP_TIME, level: 6 });
}
