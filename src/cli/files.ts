import { open, rename, rm, stat } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { fail, succeed, type Result } from "../app/ports/result";

/**
 * Reads a whole file.
 * @param name the path as the user typed it, for messages
 * @param maxBytes larger files are not read at all
 */
export async function readFileBytes(
  path: string,
  name: string,
  maxBytes: number,
): Promise<Result<Uint8Array | "too-large">> {
  try {
    const file = await open(path, "r");
    try {
      const found = await file.stat();
      if (found.isDirectory()) return fail(isFolder(name));
      if (found.size > maxBytes) return succeed("too-large");
      return succeed(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (fault) {
    return fail(readFault(name, codeOf(fault)));
  }
}

/** Writes a file beside it first and then renames it, so that after a failure no file is half written or lost. */
export async function writeFileBytes(path: string, name: string, bytes: Uint8Array): Promise<Result<null>> {
  const temporary = `${path}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    if ((await stat(path).catch(() => null))?.isDirectory()) return fail(isFolder(name));
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
    await rm(temporary, { force: true });
    return fail(writeFault(name, codeOf(fault)));
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

/** True where there is anything at the path, of any kind. */
export async function fileExists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function codeOf(fault: unknown): string {
  return typeof fault === "object" && fault !== null && "code" in fault ? String(fault.code) : "";
}

function isFolder(name: string): { th: string; en: string } {
  return {
    th: `${name} เป็นโฟลเดอร์ กรุณาระบุชื่อไฟล์ในโฟลเดอร์นั้น`,
    en: `${name} is a folder; name a file in it`,
  };
}

function readFault(name: string, code: string): { th: string; en: string } {
  if (code === "ENOENT" || code === "ENOTDIR") {
    return {
      th: `ไม่พบไฟล์ ${name} กรุณาตรวจชื่อและที่อยู่ของไฟล์`,
      en: `There is no file ${name}; check its name and folder`,
    };
  }
  return {
    th: `เปิดไฟล์ ${name} ไม่ได้ กรุณาตรวจสิทธิ์การเข้าถึง หรือปิดโปรแกรมที่ใช้ไฟล์นี้อยู่`,
    en: `The file ${name} cannot be opened; check your access to it, or close the program that is using it`,
  };
}

function writeFault(name: string, code: string): { th: string; en: string } {
  if (code === "ENOENT" || code === "ENOTDIR") {
    return {
      th: `ไม่มีโฟลเดอร์สำหรับ ${name} กรุณาสร้างโฟลเดอร์ก่อน`,
      en: `There is no folder for ${name}; make it first`,
    };
  }
  if (code === "ENOSPC") {
    return {
      th: `พื้นที่ดิสก์ไม่พอสำหรับ ${name} กรุณาลบไฟล์ที่ไม่ใช้`,
      en: `The disk is too full for ${name}; delete what you do not need`,
    };
  }
  return {
    th: `เขียนไฟล์ ${name} ไม่ได้ กรุณาปิดไฟล์นี้ในโปรแกรมอื่น หรือเลือกที่เก็บอื่น`,
    en: `The file ${name} cannot be written; close it in other programs, or choose another place`,
  };
}
