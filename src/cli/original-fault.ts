import { resolve } from "node:path";
import type { UserFault } from "../app/ports/result";
import { isSameFile } from "./files";

/** Why a result cannot be written under this name: it would take the place of the workbook it is made from; null where it would not. */
export async function originalFault(file: string, output: string, folder: string): Promise<UserFault | null> {
  if (!(await isSameFile(resolve(folder, file), resolve(folder, output)))) return null;
  return {
    th: `${output} คือไฟล์ต้นฉบับ กรุณาตั้งชื่อสำเนาเป็นชื่ออื่น`,
    en: `${output} is the original; give the copy another name`,
  };
}
