import type { BoardStatus } from "../../core/board/board-status";
import type { Owed } from "../../core/board/list-owed";
import type { Text } from "../language/language";

/** Words of the tab ติดตาม. */
export const BOARD_TEXTS = {
  notYet: {
    th: "ยังไม่ได้ตรวจสมุดงาน กด ตรวจ ด้านล่าง",
    en: "The workbook is not checked yet. Press Check below.",
  },
  noMeasures: { th: "ยังไม่มีมาตรการในตารางนี้", en: "This table has no measures yet" },
  board: { th: "มาตรการตามไตรมาสที่ครบกำหนด", en: "Measures by the quarter they are due" },
  doneOf: { th: "เสร็จ {done} จาก {all}", en: "{done} of {all} done" },
  overdueCount: { th: "เกินกำหนด {count}", en: "Overdue: {count}" },
  quarter: { th: "ไตรมาส {quarter}", en: "Q{quarter}" },
  quarterName: {
    th: "ไตรมาส {quarter} {months} เสร็จ {done} จาก {all}",
    en: "Quarter {quarter}, {months}: {done} of {all} done",
  },
  outside: { th: "นอกไตรมาส", en: "In no quarter" },
  opened: { th: "{status} · ไตรมาส {quarter}", en: "{status} · Q{quarter}" },
  bar: { th: "ไตรมาส {quarter} {status} {count}", en: "Quarter {quarter}, {status}: {count}" },

  dayChip: { th: "ดูตามวันที่ {day}", en: "As of {day}" },
  asOf: { th: "ดู ณ {day}", en: "As of {day}" },
  backToToday: { th: "กลับวันนี้", en: "Back to today" },
  today: { th: "วันนี้", en: "Today" },
  quarterEnd: { th: "สิ้นไตรมาส {quarter}", en: "End of Q{quarter}" },
  dayChoices: { th: "ดูว่าถ้าเป็นวันนั้น อะไรค้าง", en: "See what would be owed on that day" },
  otherDay: { th: "วันอื่น", en: "Another day" },
  dayPlaceholder: { th: "เช่น 15 ก.ค. 2568", en: "For example 15/7/2568" },
  unreadableDay: {
    th: "อ่านวันที่ไม่ได้ พิมพ์วัน เดือน และปี เช่น 15 ก.ค. 2568",
    en: "This is not read as a day. Type day, month and year, as 15/7/2568.",
  },
  seeDay: { th: "ดูวันนั้น", en: "See that day" },

  filter: { th: "กรองตามสถานะ", en: "Filter by status" },
  units: { th: "กรองตามหน่วยงาน", en: "Filter by unit" },
  noUnit: { th: "ไม่ระบุหน่วยงาน", en: "No unit" },
  unitName: { th: "{unit} {state} เสร็จ {done} จาก {all}", en: "{unit} {state}; {done} of {all} done" },
  unitLate: { th: "ค้าง {count}", en: "Late: {count}" },
  unitSoon: { th: "ใกล้ {count}", en: "Soon: {count}" },
  unitDone: { th: "ครบ", en: "All done" },
  unitOpen: { th: "ยังไม่ถึง", en: "Later" },
  noMatch: { th: "ไม่มีมาตรการที่ตรงกับตัวกรอง", en: "No measure matches the filter" },
  clearFilter: { th: "ล้างตัวกรอง", en: "Clear the filter" },

  tile: {
    th: "มาตรการที่ {measure} {title} · {state} · {units} · {deadline}",
    en: "Measure {measure} {title} · {state} · {units} · {deadline}",
  },
  deadline: { th: "กำหนด {date}", en: "due {date}" },
  noDeadline: { th: "อ่านวันครบกำหนดไม่ได้", en: "no deadline can be read" },
  daysLate: { th: "เกินมา {days} วัน", en: "Days late: {days}" },
  daysLeft: { th: "เหลือ {days} วัน", en: "Days left: {days}" },
  dueThatDay: { th: "ครบกำหนดพอดี", en: "Due on this day" },
  owes: { th: "ขาด{owed}", en: "Missing: {owed}" },

  actions: { th: "มาตรการที่เลือก", en: "The chosen measure" },
  fill: { th: "เติมผลมาตรการที่ {measure}", en: "Fill in measure {measure}" },
  see: { th: "ดูผลมาตรการที่ {measure}", en: "See results of {measure}" },
  goRow: { th: "ไปแถว {row}", en: "Go to row {row}" },
  nextYear: { th: "ทำสมุดงานปีงบประมาณ {year}", en: "Make the workbook of fiscal year {year}" },
  makeSheet: { th: "ทำเป็นกราฟในสมุดงาน", en: "Make a chart in the workbook" },
} as const satisfies Record<string, Text>;

/** What a status is called beside its count. */
export const BOARD_STATUS_LABELS: Readonly<Record<BoardStatus, Text>> = {
  done: { th: "เสร็จ", en: "Done" },
  overdue: { th: "เกินกำหนด", en: "Overdue" },
  "due-soon": { th: "ใกล้", en: "Soon" },
  open: { th: "ยังไม่ถึง", en: "Later" },
  "no-date": { th: "ไม่ทราบวัน", en: "No date" },
};

/** What may be missing of a measure. */
export const OWED_LABELS: Readonly<Record<Owed, Text>> = {
  result: { th: "สรุปผล", en: "result" },
  outcome: { th: "ผลลัพธ์", en: "outcome" },
  evidence: { th: "หลักฐาน", en: "evidence" },
  value: { th: "ค่าที่วัดได้", en: "measured value" },
};
