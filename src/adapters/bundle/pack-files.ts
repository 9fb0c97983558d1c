import { strToU8, zipSync, type Zippable } from "fflate";
import type { PackFiles } from "../../app/bundle-report";
import { sha256 } from "./sha256";

/** The first day that a zip can name, as the fields of a zip hold it, so that the machine's time zone has no effect. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Said to come from Unix, a file that its owner writes and all read: unzip takes names from DOS, UTF-8 or not, for code page 850. */
const FROM_UNIX = { os: 3, attrs: 0o100644 << 16 } as const;

/** The list of hashes, as `sha256sum -c` reads it. */
const HASH_LIST = "SHA256SUMS.txt";

/**
 * Files as one zip, their names in UTF-8, with a list of their SHA-256 hashes at its end: whoever gets the files can see that none of
 * them was changed on the way (`sha256sum -c SHA256SUMS.txt`).
 */
export const packFiles: PackFiles = (files) => {
  const entries: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  const list = files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join("");
  return zipSync({ ...entries, [HASH_LIST]: strToU8(list) }, { ...FROM_UNIX, mtime: ZIP_TIME, level: 6 });
};
