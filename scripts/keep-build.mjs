import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * The folder of what was built from these sources, which is built first where there is none; what was built from others goes.
 * @param {string} folder for all builds of one kind
 * @param {string} key name of the sources, of `sourceKey`
 * @param {(into: string) => Promise<void>} build
 */
export async function keepBuild(folder, key, build) {
  const place = join(folder, key);
  if (existsSync(place)) return place;
  await mkdir(folder, { recursive: true });
  // Built beside its place and renamed: two commands started together never read half a file.
  const temporary = `${place}.${process.pid}`;
  await build(temporary);
  // Where another command was first, its files are the same.
  await rename(temporary, place).catch(() => rm(temporary, { recursive: true, force: true }));
  const older = (await readdir(folder)).filter((other) => !other.startsWith(key));
  for (const other of older) await rm(join(folder, other), { recursive: true, force: true });
  return place;
}
