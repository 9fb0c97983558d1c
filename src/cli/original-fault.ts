import { resolve } from "node:path";
import type { UserFault } from "../app/ports/result";
import { isSameFile, outputFault } from "./files";

/**
 * Why a result cannot be written under this name: it would take the place of the workbook it is made from, or of what is no file; null
 * where it can.
 */
export async function originalFault(file: string, output: string, folder: string): Promise<UserFault | null> {
  const path = resolve(folder, output);
  if (!(await isSameFile(resolve(folder, file), path))) return outputFault(path, output);
  return {
    th: `${output} คือไฟล์ต้นฉบับ กรุณาตั้งชื่อสำเนาเป็นชื่ออื่น`,
    en: `${output} is the original; give the copy another name`,
  };
}
