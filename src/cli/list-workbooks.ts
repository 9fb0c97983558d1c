import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

/** Workbooks by their names, also of kinds that cannot be read: who sent such a file is told so. */
const WORKBOOK = /\.(?:xl(?:sx|sm|tx|tm|sb|s)|ods)$/i;
/** What Excel (~$) and other programs (.~lock, ._) leave beside an open workbook, and folders that are hidden. */
const ASIDE = /^(?:~\$|\.)/;

/**
 * The workbooks that paths mean: a file itself, of a folder all in it and below it, by name. Links to folders are not followed, since they
 * may lead back.
 * @param folder that relative paths start from
 * @returns paths as they were given, in their order, each once
 */
export async function listWorkbooks(paths: readonly string[], folder: string): Promise<readonly string[]> {
  const files = new Map<string, string>();
  for (const path of paths) {
    for await (const file of workbooksAt(path, folder)) {
      const whole = resolve(folder, file);
      if (!files.has(whole)) files.set(whole, file);
    }
  }
  return [...files.values()];
}

async function* workbooksAt(path: string, folder: string): AsyncGenerator<string> {
  const found = await stat(resolve(folder, path)).catch(() => null);
  // What is not there is told where it is read.
  if (found?.isDirectory()) yield* workbooksIn(path, folder);
  else yield path;
}

async function* workbooksIn(path: string, folder: string): AsyncGenerator<string> {
  const entries = await readdir(resolve(folder, path), { withFileTypes: true }).catch((): Dirent[] => []);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (ASIDE.test(entry.name)) continue;
    const inside = join(path, entry.name);
    if (entry.isDirectory()) yield* workbooksIn(inside, folder);
    else if (WORKBOOK.test(entry.name)) yield inside;
  }
}
