import type { Text } from "../language/language";

/** Words of the last change: what was written, what was left, and its undo. */
export const CHANGES_TEXTS = {
  reading: { th: "กำลังอ่านสมุดงานอีกครั้ง…", en: "Reading the workbook again…" },
  writing: { th: "กำลังเขียน…", en: "Writing…" },
  undoing: { th: "กำลังคืนค่าเดิม…", en: "Undoing…" },

  cells: { th: "แก้แล้ว {cells} ช่อง", en: "Cells changed: {cells}" },
  rows: { th: "ลบแล้ว {rows} แถว", en: "Rows removed: {rows}" },
  cellsAndRows: { th: "แก้แล้ว {cells} ช่อง ลบ {rows} แถว", en: "Cells changed: {cells}, rows removed: {rows}" },
  nothing: { th: "ไม่มีช่องใดถูกแก้", en: "Nothing was changed" },
  undoneCells: { th: "คืนค่าเดิมแล้ว {cells} ช่อง", en: "Cells as before: {cells}" },
  undoneRows: { th: "นำกลับมาแล้ว {rows} แถว", en: "Rows back: {rows}" },
  undoneCellsAndRows: {
    th: "คืนค่าเดิมแล้ว {cells} ช่อง และนำกลับมา {rows} แถว",
    en: "Cells as before: {cells}, rows back: {rows}",
  },
  undoneSheets: { th: "เอาแผ่นงานออกแล้ว: {sheets}", en: "Sheets taken away: {sheets}" },
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
  undoRest: { th: "เลิกทำส่วนที่เหลือ", en: "Undo the rest" },
  close: { th: "ปิด", en: "Close" },
  lastChange: { th: "การแก้ครั้งล่าสุด", en: "The last change" },
  addedSheets: { th: "เพิ่มแผ่นงานแล้ว: {sheets}", en: "Sheets added: {sheets}" },
  noSheets: { th: "ไม่มีแผ่นงานที่ต้องเพิ่ม", en: "There was no sheet to add" },
  halfSheets: {
    th: "แผ่นเหล่านี้ทำไม่เสร็จและอาจยังอยู่ในสมุดงาน กด “เลิกทำ” เพื่อเอาออก แล้วทำใหม่: {sheets}",
    en: "These sheets were not finished and may still be in the workbook; press “Undo” to take them away, then make them again: {sheets}",
  },
  replacedSheets: {
    th: "แทนที่แผ่นเดิม: {sheets} (ซ่อนไว้จนกว่าจะทำครั้งต่อไป)",
    en: "They take the place of: {sheets} (hidden until they are made once more)",
  },
  keptSheets: {
    th: "ไม่ได้แตะแผ่นที่มีคนทำหรือแก้เอง: {sheets}",
    en: "Left alone, since somebody made or changed them: {sheets}",
  },
  restoredSheets: { th: "แผ่นเดิมกลับมาแล้ว: {sheets}", en: "Back as before: {sheets}" },
  sheet: { th: "แผ่นงาน {sheet}", en: "sheet {sheet}" },

  list: { th: "การแก้ {count}", en: "Changes {count}" },
  listTitle: { th: "การแก้ตั้งแต่เปิดสมุดงาน", en: "Changes since the workbook was opened" },
  listHint: {
    th: "แสดงเฉพาะที่แถบนี้เขียน ที่ท่านพิมพ์เองใช้ Ctrl+Z ของ Excel",
    en: "Only what this pane wrote; for what you typed yourself use Excel's Ctrl+Z",
  },
  listEmpty: { th: "แถบนี้ยังไม่ได้แก้อะไร", en: "This pane has changed nothing yet" },
  undoAll: { th: "เลิกทั้งชุด", en: "Undo the set" },
  undoneAt: { th: "เลิกทำแล้ว {time}", en: "Undone {time}" },
  undoFirst: { th: "เลิก “{name}” ({time}) ก่อน", en: "Undo “{name}” ({time}) first" },
  goLook: { th: "ไปดู", en: "Go there" },
  rowGone: { th: "ลบแถว {row}", en: "Removed row {row}" },
  placeInSheet: { th: "แผ่น “{sheet}” {place}", en: "Sheet “{sheet}”, {place}" },
  oneCell: { th: "ช่อง {cell}", en: "cell {cell}" },
  manyCells: { th: "{cells} ช่อง", en: "{cells} cells" },
  manyRows: { th: "ลบ {rows} แถว", en: "{rows} rows removed" },
  manyCellsAndRows: { th: "{cells} ช่อง ลบ {rows} แถว", en: "{cells} cells, {rows} rows removed" },
  madeSheets: { th: "แผ่นงาน: {sheets}", en: "Sheets: {sheets}" },
  seeEach: { th: "ดูทีละช่อง ({count})", en: "See each ({count})" },
  undoOf: { th: "เลิกทำ: {what}", en: "Undo: {what}" },
  morePlaces: { th: "และอีก {count} แห่ง", en: "and {count} more" },
} as const satisfies Record<string, Text>;
