import { fail, succeed, type Result, type UserFault } from "../../../app/ports/result";
import { readOwnFile } from "./read-own-file";

const NO_FILE: UserFault = {
  th: "Excel ที่ใช้อยู่ไม่ส่งไฟล์ของสมุดงานนี้ให้ บันทึกสมุดงานแล้วลองอีกครั้ง หรือใช้ Excel บน Windows หรือบนเว็บ",
  en: "This Excel does not hand over the workbook's file; save the workbook and try again, or use Excel on Windows or on the web",
};

/** The workbook as a file, with what was not saved yet. */
export async function readFile(): Promise<Result<Uint8Array>> {
  const bytes = await readOwnFile();
  return bytes === null ? fail(NO_FILE) : succeed(bytes);
}
