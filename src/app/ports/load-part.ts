import { fail, succeed, type Result } from "./result";

const NOT_LOADED = {
  th: "โหลดส่วนนี้ของโปรแกรมไม่สำเร็จ ตรวจการเชื่อมต่ออินเทอร์เน็ตแล้วลองอีกครั้ง",
  en: "This part of the program could not be loaded; check the internet connection and try again",
};

/** Code that comes over the net when it is first asked for may not come: then a fault says so. */
export function loadPart<Part>(load: () => Promise<Part>): Promise<Result<Part>> {
  return load().then(succeed, () => fail(NOT_LOADED));
}
