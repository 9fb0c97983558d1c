import type { Text } from "../language/language";

/** Words of the last change: what was written, what was left, and its undo. */
export const CHANGES_TEXTS = {
  reading: { th: "กำลังอ่านสมุดงานอีกครั้ง…", en: "Reading the workbook again…" },
  writing: { th: "กำลังเขียน…", en: "Writing…" },
  "taking-back": { th: "กำลังคืนค่าส่วนที่แก้ได้ไม่ครบ…", en: "Taking back what could not be made whole…" },
  undoing: { th: "กำลังคืนค่าเดิม…", en: "Undoing…" },

  cells: { th: "แก้แล้ว {cells} ช่อง", en: "Cells changed: {cells}" },
  cellsAndRows: { th: "แก้แล้ว {cells} ช่อง ลบ {rows} แถว", en: "Cells changed: {cells}, rows removed: {rows}" },
  nothing: { th: "ไม่มีช่องใดถูกแก้", en: "Nothing was changed" },
  undoneCells: { th: "คืนค่าเดิมแล้ว {cells} ช่อง", en: "Cells as before: {cells}" },
  undoneCellsAndRows: {
    th: "คืนค่าเดิมแล้ว {cells} ช่อง และนำกลับมา {rows} แถว",
    en: "Cells as before: {cells}, rows back: {rows}",
  },
  undoneNothing: { th: "ไม่มีสิ่งใดคืนค่าได้", en: "Nothing could be undone" },

  left: { th: "ไม่ได้แก้ {count} รายการ เพราะอะไร", en: "{count} were left: why" },
  leftUndone: { th: "คืนค่าไม่ได้ {count} แห่ง เพราะอะไร", en: "{count} could not be undone: why" },
  halfMade: {
    th: "มีบางส่วนของรายการที่แก้ไม่ครบค้างอยู่: {reason}",
    en: "A part of what could not be made whole is still there: {reason}",
  },
  cell: { th: "{sheet} ช่อง {cell}", en: "{sheet}, cell {cell}" },
  row: { th: "{sheet} แถวที่ {row}", en: "{sheet}, row {row}" },
  undo: { th: "เลิกทำ", en: "Undo" },
  undoEarlier: { th: "เลิกทำการแก้ครั้งก่อน", en: "Undo the change before" },
  undoRest: { th: "เลิกทำส่วนที่เหลือ", en: "Undo the rest" },
  close: { th: "ปิด", en: "Close" },
  lastChange: { th: "การแก้ครั้งล่าสุด", en: "The last change" },
  morePlaces: { th: "และอีก {count} แห่ง", en: "and {count} more" },
} as const satisfies Record<string, Text>;
