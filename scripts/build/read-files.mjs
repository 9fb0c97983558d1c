import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * Every file of a folder, sorted, with its path from there.
 * @param {string} folder
 * @returns {{ path: string, bytes: Buffer }[]}
 */
export function readFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ path: relative(folder, file).split(sep).join("/"), bytes: readFileSync(file) }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
