import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join, normalize, sep } from "node:path";

const BLOCK = 512;
const FILE = ["0", "\0"];
const LINK = "2";

/**
 * Unpacks the files and symbolic links of a tar archive (POSIX ustar) into a folder.
 * @param {Buffer} archive
 * @param {string} folder
 */
export async function unpackTar(archive, folder) {
  for (let at = 0; at + BLOCK <= archive.length;) {
    const header = archive.subarray(at, at + BLOCK);
    const name = textOf(header, 345, 155)
      ? `${textOf(header, 345, 155)}/${textOf(header, 0, 100)}`
      : textOf(header, 0, 100);
    if (name === "") return;
    const size = parseInt(textOf(header, 124, 12), 8) || 0;
    const mode = parseInt(textOf(header, 100, 8), 8) || 0o644;
    const type = String.fromCharCode(header[156]);
    const path = normalize(join(folder, name));
    if (!path.startsWith(folder + sep) && path !== folder)
      throw new Error(`${name} leads out of the archive`);
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    if (FILE.includes(type)) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content, { mode });
    } else if (type === LINK) {
      await mkdir(dirname(path), { recursive: true });
      await symlink(textOf(header, 157, 100), path);
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function textOf(header, from, length) {
  const bytes = header.subarray(from, from + length);
  const end = bytes.indexOf(0);
  return bytes.toString("utf8", 0, end === -1 ? length : end).trim();
}
