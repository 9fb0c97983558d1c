import packageJson from "../../package.json";
import { fillBoth } from "../core/text/fill-both";
import type { Text } from "./language";

/** Set to 1 in the environment, this adds the trace of a fault for whoever mends the program; nobody else has to read it. */
export const TRACE_VARIABLE = "INTEGRITY_REPORT_TRACE";

const BROKEN: Text = {
  th: "โปรแกรมผิดพลาดเองและหยุดงานนี้ ไฟล์เดิมยังอยู่ครบ กรุณาแจ้งผู้ดูแลระบบของหน่วยงานท่านว่า “{fault} รุ่น {version}” พร้อมบอกคำสั่งที่ใช้",
  en: "The program itself failed and stopped this work; your files are as they were. Tell your administrator “{fault}, version {version}” and the command you used",
};
const TOO_LARGE: Text = {
  th: "หน่วยความจำของเครื่องไม่พอสำหรับงานนี้ ไฟล์เดิมยังอยู่ครบ กรุณาปิดโปรแกรมอื่น หรือแบ่งไฟล์ให้เล็กลง แล้วลองใหม่",
  en: "This machine has too little memory for this work; your files are as they were. Close other programs or split the file, then try again",
};

const MEMORY_CODES = new Set([
  "ENOMEM",
  "ERR_MEMORY_ALLOCATION_FAILED",
  "ERR_STRING_TOO_LONG",
  "ERR_WORKER_OUT_OF_MEMORY",
]);
/** What V8 says where a text, a list or a buffer is longer than it can hold. */
const MEMORY_WORDS =
  /allocation failed|out of memory|Invalid (?:string|array|typed array|array buffer) length/i;
/** The name alone: a message may hold words of the sheet, and the sentence is passed on. */
const NAME = /^[A-Za-z]\w{0,40}$/;

/** What a person reads where something was thrown that nobody foresaw: one sentence that says how to report it, without a trace. */
export function unexpectedFault(fault: unknown): Text {
  if (isOutOfMemory(fault)) return TOO_LARGE;
  const values = { fault: nameOf(fault), version: packageJson.version };
  return fillBoth(BROKEN, values);
}

/** The trace of a fault on lines of its own, "" unless the environment asks for it. */
export function traceOf(fault: unknown, env: Readonly<Record<string, string | undefined>>): string {
  const wanted = env[TRACE_VARIABLE] ?? "";
  if (wanted === "" || wanted === "0") return "";
  return `${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`;
}

function isOutOfMemory(fault: unknown): boolean {
  if (MEMORY_CODES.has(textOf(fault, "code"))) return true;
  return fault instanceof RangeError && MEMORY_WORDS.test(fault.message);
}

/** @example "TypeError", "Error ENOSPC" */
function nameOf(fault: unknown): string {
  const names = [textOf(fault, "name"), textOf(fault, "code")].filter((name) => NAME.test(name));
  return names.length === 0 ? "Error" : names.join(" ");
}

function textOf(fault: unknown, key: string): string {
  const value: unknown = typeof fault === "object" && fault !== null ? Reflect.get(fault, key) : undefined;
  return typeof value === "string" ? value : "";
}
