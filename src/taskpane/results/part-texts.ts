import type { Text } from "../language/language";

/** What the tab says before its code is there; the code is fetched when the tab is first shown. */
export const PART_TEXTS = {
  notYet: { th: "ยังไม่มีผลตรวจ กด “ตรวจ” ก่อน", en: "There is no check yet; press “Check” first" },
  loadFailed: {
    th: "เปิดส่วนเติมผลไม่ได้ ดูว่าต่ออินเทอร์เน็ตอยู่ แล้วลองอีกครั้ง",
    en: "The Results part could not be opened; see to the internet connection, then try again",
  },
} as const satisfies Record<string, Text>;
