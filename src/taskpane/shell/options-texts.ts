import type { Text } from "../language/language";

/** Words of the page behind ⋯. */
export const OPTIONS_TEXTS = {
  title: { th: "ตัวเลือก", en: "Options" },
  language: { th: "ภาษา Language", en: "Language ภาษา" },
  theme: { th: "สี", en: "Colours" },
  themeAuto: { th: "ตาม Office", en: "As Office" },
  themeLight: { th: "สว่าง", en: "Light" },
  themeDark: { th: "มืด", en: "Dark" },
  withPerson: { th: "จำไว้กับท่าน ไม่ได้อยู่ในสมุดงาน", en: "Kept with you, not in the workbook" },
  opening: { th: "เปิดแถบงานเองกับสมุดงานนี้", en: "Open the pane with this workbook" },
  openingHint: {
    th: "จำไว้ในสมุดงาน มีผลกับทุกคนที่ใช้โปรแกรมนี้ การเปลี่ยนล้างประวัติเลิกทำของ Excel",
    en: "Kept in the workbook, for everybody who has this add-in. A change clears Excel's own undo.",
  },
  settings: { th: "ตั้งค่ารายงาน", en: "Report settings" },
  tables: { th: "แผ่นงานและคอลัมน์", en: "Sheets and columns" },
  aside: { th: "ข้อที่ข้ามไว้", en: "Set aside" },
  changes: { th: "การแก้ทั้งหมด", en: "All changes" },
  recheck: { th: "ตรวจใหม่ทั้งแผ่น", en: "Check the whole sheet again" },
  nextYear: { th: "ทำสมุดงานปีถัดไป", en: "Next year's workbook" },
  welcome: { th: "เริ่มใหม่จากหน้าแรก", en: "Start from the first page" },
  shortcuts: { th: "ปุ่มลัด", en: "Shortcuts" },
  privacy: { th: "ข้อมูลไม่ออกจากเครื่องนี้", en: "Nothing leaves this computer" },
} as const satisfies Record<string, Text>;

/** The keys of the pane, as the page lists them. */
export const SHORTCUTS: readonly { readonly does: Text; readonly keys: string }[] = [
  { does: { th: "ข้อถัดไป · ก่อนหน้า", en: "Next · previous finding" }, keys: "F8 · Shift+F8" },
  { does: { th: "ใช้แทน F8 ได้", en: "In place of F8" }, keys: "Alt+↓ · Alt+↑" },
  { does: { th: "เลื่อนในรายการ กาง พับ", en: "In lists: move, open, close" }, keys: "↑ ↓ → ←" },
  {
    does: { th: "ติดตาม: ทีละมาตรการ แรก ท้าย", en: "Track: by tile, first, last" },
    keys: "↑ ↓ → ← · Home · End",
  },
  { does: { th: "ไปที่ช่อง หรือแก้", en: "Go to the cell, or mend" }, keys: "Enter" },
  { does: { th: "ถอยหนึ่งชั้น", en: "Up one level" }, keys: "Esc" },
  { does: { th: "ออกไปที่แผ่นงาน · บนเว็บ", en: "To the sheet · on the web" }, keys: "F6 · Ctrl+F6" },
  { does: { th: "ค้นหา", en: "Search" }, keys: "/" },
  { does: { th: "เปิดหน้านี้", en: "This page" }, keys: "?" },
];
