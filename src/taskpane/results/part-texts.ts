import type { Text } from "../language/language";

/** What the tab says before its code is there; the code is fetched when the tab is first shown. */
export const PART_TEXTS = {
  notYet: { th: "ยังไม่มีผลตรวจ กดตรวจก่อน", en: "There is no check yet; press Check first" },
  loadFailed: {
    th: "โหลดส่วนเติมผลไม่สำเร็จ กรุณาตรวจการเชื่อมต่ออินเทอร์เน็ตแล้วลองอีกครั้ง",
    en: "The part that fills in results could not be loaded; check the internet connection and try again",
  },
} as const satisfies Record<string, Text>;
