import { rmSync, type Stats } from "node:fs";
import { constants, lstat, mkdir, open, rename, rm, rmdir, stat, type FileHandle } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { fail, succeed, type Result, type UserFault } from "../app/ports/result";
import { changingInput, noFolder, readFault, strangeInput, strangeOutput, writeFault } from "./file-faults";

/** Windows knows no such flag. */
const WITHOUT_WAITING = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);
const LEAST_BUFFER = 64 * 1024;
/** Files that are being written beside their places. */
const UNFINISHED = new Set<string>();

/**
 * Reads a whole file, and nothing that is no file: a pipe or a device may never end.
 * @param name the path as the user typed it, for messages
 * @param maxBytes larger files are not read at all
 */
export async function readFileBytes(
  path: string,
  name: string,
  maxBytes: number,
): Promise<Result<Uint8Array | "too-large">> {
  try {
    // Looked at before it is opened: opening a pipe waits for somebody who writes into it, and opening a device may do something.
    const strange = strangeKind(await stat(path));
    if (strange !== null) return fail(strangeInput(name, strange));
    const file = await open(path, WITHOUT_WAITING);
    try {
      const found = await file.stat();
      const replaced = strangeKind(found);
      if (replaced !== null) return fail(strangeInput(name, replaced));
      if (found.size > maxBytes) return succeed("too-large");
      const bytes = await readToEnd(file, found.size, maxBytes);
      if (bytes === null) return succeed("too-large");
      const { size } = await file.stat();
      return size === found.size ? succeed(bytes) : fail(changingInput(name));
    } finally {
      await file.close();
    }
  } catch (fault) {
    return fail(readFault(name, codeOf(fault)));
  }
}

/** Null where there is more than the limit, whatever size the system gave: some files of it say 0, some grow while they are read. */
async function readToEnd(file: FileHandle, size: number, maxBytes: number): Promise<Uint8Array | null> {
  let bytes = Buffer.alloc(Math.max(size + 1, LEAST_BUFFER));
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, null);
    length += bytesRead;
    if (length > maxBytes) return null;
    if (bytesRead === 0) return bytes.subarray(0, length);
    if (length === bytes.length) bytes = Buffer.concat([bytes], length * 2);
  }
}

/**
 * Why no file can be written at a path; null where nothing is seen to hinder it. Asked before the work as well as at its end, so that nobody
 * waits for what cannot be kept.
 */
export async function outputFault(path: string, name: string): Promise<UserFault | null> {
  try {
    const found = await lstat(path);
    const kind = found.isSymbolicLink() ? "link" : strangeKind(found);
    return kind === null ? null : strangeOutput(name, kind);
  } catch (fault) {
    const code = codeOf(fault);
    if (code !== "ENOENT") return writeFault(name, code);
    const folder = await stat(dirname(path)).catch(() => null);
    return folder?.isDirectory() ? null : writeFault(name, code);
  }
}

/** Writes a file beside it first and then renames it, so that after a failure no file is half written or lost. */
export async function writeFileBytes(path: string, name: string, bytes: Uint8Array): Promise<Result<null>> {
  const hindrance = await outputFault(path, name);
  if (hindrance !== null) return fail(hindrance);
  // A name of its own and short: the file's own name with anything added may be longer than the system allows.
  const temporary = join(dirname(path), `.${randomBytes(6).toString("hex")}.tmp`);
  UNFINISHED.add(temporary);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    return succeed(null);
  } catch (fault) {
    // What hindered the writing is what the user is told, though the clearing up fails, too.
    await rm(temporary, { force: true }).catch(() => undefined);
    return fail(writeFault(name, codeOf(fault)));
  } finally {
    UNFINISHED.delete(temporary);
  }
}

/**
 * Makes a folder, and those above it, where it is not there.
 * @returns the outermost folder that was made, null where all were there
 */
export async function makeFolder(path: string, name: string): Promise<Result<string | null>> {
  try {
    return succeed((await mkdir(path, { recursive: true })) ?? null);
  } catch (fault) {
    const code = codeOf(fault);
    return fail(["EEXIST", "ENOTDIR"].includes(code) ? noFolder(name) : writeFault(name, code));
  }
}

/** Takes back files that were written, and the folder that was made for them where nothing else is in it. */
export async function removeWritten(paths: readonly string[], folder: string | null): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true }).catch(() => undefined)));
  if (folder !== null) await rmdir(folder).catch(() => undefined);
}

/** Takes away what is being written, for an end that waits for nothing. */
export function removeUnfinished(): void {
  for (const temporary of UNFINISHED) {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // The next is tried all the same.
    }
  }
}

/** True where both paths lead to one file, though it be through a link or in other capitals. */
export async function isSameFile(path: string, other: string): Promise<boolean> {
  if (path === other) return true;
  const [one, two] = await Promise.all(
    [path, other].map((each) => stat(each, { bigint: true }).catch(() => null)),
  );
  return Boolean(one && two && one.dev === two.dev && one.ino === two.ino);
}

/** True where there is anything at the path, of any kind, and be it a link that leads nowhere. */
export async function fileExists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function codeOf(fault: unknown): string {
  return typeof fault === "object" && fault !== null && "code" in fault ? String(fault.code) : "";
}

/** Null for an ordinary file. */
function strangeKind(found: Stats): "folder" | "device" | null {
  if (found.isFile()) return null;
  return found.isDirectory() ? "folder" : "device";
}
