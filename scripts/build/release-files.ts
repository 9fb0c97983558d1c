import { zipSync, type Zippable } from "fflate";
import { createHash } from "node:crypto";
import type { BuiltFile } from "./check-build";

/** Where the sums of a folder's files are, in the form of `sha256sum -c`. */
export const SUMS_FILE = "SHA256SUMS";
const BEST = 9;
/** A zip keeps the time of day of wherever it is made; this one is the same everywhere, and the first that a zip can name. */
const FIRST_DAY = new Date(1980, 0, 1);

/** A line for each file: its SHA-256 and its path, in the order of the paths' letters. */
export function checksums(files: readonly BuiltFile[]): string {
  return inOrder(files)
    .map(({ path, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}

/** The files in one zip, the same bytes whenever and wherever it is made. */
export function zipFiles(files: readonly BuiltFile[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(inOrder(files).map(({ path, bytes }) => [path, bytes]));
  return zipSync(entries, { level: BEST, mtime: FIRST_DAY });
}

/** By code units, as no language's rules say otherwise. */
function inOrder(files: readonly BuiltFile[]): readonly BuiltFile[] {
  return files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
