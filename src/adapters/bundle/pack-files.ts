import { strToU8 } from "fflate";
import type { PackFiles } from "../../app/bundle-report";
import { sha256 } from "./sha256";
import { zipFiles } from "./zip-files";

/** The list of hashes, as `sha256sum -c` reads it. */
const HASH_LIST = "SHA256SUMS.txt";

/**
 * Files as one zip, their names in UTF-8, with a list of their SHA-256 hashes at its end: whoever gets the files can see that none of
 * them was changed on the way (`sha256sum -c SHA256SUMS.txt`).
 */
export const packFiles: PackFiles = (files) => {
  const list = files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join("");
  return zipFiles([...files, { name: HASH_LIST, bytes: strToU8(list) }]);
};
