import type { MeasureStatus } from "../../core/model/measure-status";
import type { Text } from "../language/language";

/** Words of the list of measures that still need results. */
export const BLANKS_TEXTS = {
  title: { th: "มาตรการที่ยังไม่มีผล", en: "Measures without results" },
  count: {
    th: "{count} จาก {all} มาตรการยังมีช่องว่าง เกินกำหนด {overdue} มาตรการ",
    en: "{count} of {all} measures have blank cells; {overdue} are overdue",
  },
  hint: {
    th: "กดชื่อช่องเพื่อไปที่ช่องนั้น แล้วกรอกตามที่ดำเนินการจริง",
    en: "Press a cell's name to go there, and fill in what was really done",
  },
  measure: { th: "มาตรการที่ {measure}", en: "Measure {measure}" },
  deadline: { th: "กำหนด {date}", en: "due {date}" },
  noDeadline: { th: "อ่านกำหนดไม่ได้", en: "deadline unknown" },
  cell: { th: "{column} ช่อง {cell}", en: "{column}, cell {cell}" },
  more: { th: "แสดงต่ออีก {count} มาตรการ", en: "Show {count} more measures" },
  noneTitle: { th: "กรอกผลครบทุกมาตรการ", en: "Every measure has its results" },
  none: {
    th: "ทุกมาตรการมีสรุปผลการดำเนินการและผลลัพธ์แล้ว ({count} มาตรการ)",
    en: "All {count} measures have a result summary and an outcome",
  },
  noMeasures: { th: "ตารางยังไม่มีมาตรการ", en: "The table holds no measure yet" },
  missingColumn: {
    th: "แผ่นงานนี้ไม่มีคอลัมน์ {column} จึงบอกไม่ได้ว่ามาตรการใดยังว่าง",
    en: "This sheet has no column {column}, so it cannot be told which measures are blank there",
  },
  notYet: {
    th: "ยังไม่มีผลตรวจ กดตรวจก่อน",
    en: "There is no check yet; press Check first",
  },
} as const satisfies Record<string, Text>;

export const STATUS_LABELS: Readonly<Record<MeasureStatus, Text>> = {
  done: { th: "เสร็จแล้ว", en: "Done" },
  overdue: { th: "เกินกำหนด", en: "Overdue" },
  "due-soon": { th: "ใกล้กำหนด", en: "Due soon" },
  open: { th: "ยังไม่ถึงกำหนด", en: "Not due yet" },
};
