import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

const root = join(import.meta.dirname, "..");

/** What any build is made from, the scripts that make it among them; the lock file stands for the packages. */
const SOURCES = [
  "src",
  "scripts",
  "packages",
  "test/support",
  "assets/fonts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** Where this checkout keeps what it built: others may share its node_modules. */
export const cacheFolder = join(root, "node_modules", ".cache", "integrity-report", shortHash([root]));

/**
 * A name for the content of all sources, which is another when any of them is; dates do not matter.
 * @param {string} version of the program that builds
 * @param {readonly string[]} further files and folders that the build depends on besides, from the project's root
 */
export function sourceKey(version, further = []) {
  const files = listFiles([...SOURCES, ...further]);
  return shortHash([version, ...files.flatMap((file) => [file, readFileSync(join(root, file))])]);
}

function listFiles(sources) {
  return sources
    .flatMap((source) => {
      const path = join(root, source);
      if (!existsSync(path)) return [];
      if (statSync(path).isFile()) return [source];
      return readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map(({ parentPath, name }) => relative(root, join(parentPath, name)));
    })
    .filter((file) => !file.split(sep).includes("node_modules"))
    .sort();
}

function shortHash(parts) {
  const hash = createHash("sha256");
  // Each part's length goes first, so that no two lists of parts read the same.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex").slice(0, 16);
}
