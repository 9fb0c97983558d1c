import type { UserFault } from "../app/ports/result";

/** Longer names are cut in a sentence: whoever typed one knows its beginning. */
const LONGEST_SHOWN = 80;

/** What is in a file's place and is no file. */
type StrangeKind = "folder" | "link" | "device";

/** Why what stands at a path cannot be read as a file. */
export function strangeInput(name: string, kind: Exclude<StrangeKind, "link">): UserFault {
  if (kind === "folder") return isFolder(name);
  return {
    th: `${name} ไม่ใช่ไฟล์ที่เก็บไว้ในเครื่อง (เป็นช่องส่งข้อมูลหรืออุปกรณ์) กรุณาบันทึกเป็นไฟล์ก่อน แล้วระบุชื่อไฟล์นั้น`,
    en: `${name} is no file on a disk (it is a pipe or a device); save it as a file first and name that file`,
  };
}

/** Why nothing is written in the place of what stands at a path. */
export function strangeOutput(name: string, kind: StrangeKind): UserFault {
  if (kind === "folder") return isFolder(name);
  if (kind === "link") {
    return {
      th: `${name} เป็นลิงก์ไปยังไฟล์อื่น จึงไม่ได้เขียนทับ กรุณาใช้ชื่ออื่น`,
      en: `${name} is a link to another file and was left as it is; use another name`,
    };
  }
  return {
    th: `${name} ไม่ใช่ไฟล์ (เป็นช่องส่งข้อมูลหรืออุปกรณ์) จึงไม่ได้เขียนทับ กรุณาใช้ชื่ออื่น`,
    en: `${name} is no file (it is a pipe or a device) and was left as it is; use another name`,
  };
}

/** Why no files are put into what stands at a path. */
export function noFolder(name: string): UserFault {
  return {
    th: `${name} ไม่ใช่โฟลเดอร์ ตั้งชื่อโฟลเดอร์เป็นชื่ออื่น`,
    en: `${name} is no folder; give the folder another name`,
  };
}

/** Somebody was writing the file while it was read, so its end is not known. */
export function changingInput(name: string): UserFault {
  return {
    th: `ไฟล์ ${name} เปลี่ยนไประหว่างที่อ่าน กรุณารอให้โปรแกรมอื่นบันทึกหรือคัดลอกเสร็จ แล้วลองใหม่`,
    en: `The file ${name} changed while it was read; wait until the other program has saved or copied it, then try again`,
  };
}

/** @param code what the system says, such as "ENOENT" */
export function readFault(name: string, code: string): UserFault {
  if (code === "ENAMETOOLONG") return isTooLong(name);
  if (["ENOENT", "ENOTDIR", "ELOOP"].includes(code)) {
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

/** @param code what the system says, such as "ENOSPC" */
export function writeFault(name: string, code: string): UserFault {
  if (code === "ENAMETOOLONG") return isTooLong(name);
  if (["ENOENT", "ENOTDIR", "ELOOP"].includes(code)) {
    return {
      th: `ไม่มีโฟลเดอร์สำหรับ ${name} กรุณาสร้างโฟลเดอร์ก่อน`,
      en: `There is no folder for ${name}; make it first`,
    };
  }
  if (["ENOSPC", "EDQUOT", "EFBIG"].includes(code)) {
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

function isFolder(name: string): UserFault {
  return {
    th: `${name} เป็นโฟลเดอร์ กรุณาระบุชื่อไฟล์ในโฟลเดอร์นั้น`,
    en: `${name} is a folder; name a file in it`,
  };
}

/** A Thai letter takes three of the 255 bytes that most systems allow a name. */
function isTooLong(name: string): UserFault {
  const shown = name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name;
  return {
    th: `ชื่อไฟล์ ${shown} ยาวเกินไป กรุณาตั้งชื่อให้สั้นลง (อักษรไทยไม่เกิน 80 ตัว)`,
    en: `The file name ${shown} is too long; shorten it (at most 80 Thai letters)`,
  };
}
