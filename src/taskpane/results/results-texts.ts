import type { MeasureStatus } from "../../core/model/measure-status";
import type { DutyRhythm, Occurrence } from "../../core/summary/list-duties";
import type { Text } from "../language/language";
import type { WorkKind } from "./work-filter";

/** Words of the tab where results are filled in. */
export const RESULTS_TEXTS = {
  list: { th: "มาตรการ", en: "Measures" },
  search: { th: "หาคำ หรือเลขมาตรการ", en: "Words, or a measure’s number" },
  openFilter: { th: "กรองตามหน่วยงานและไตรมาส", en: "Filter by unit and quarter" },
  kinds: { th: "เลือกมาตรการที่แสดง", en: "Measures to show" },
  found: { th: "พบ {shown} จาก {count} มาตรการ", en: "{shown} of {count} measures" },
  nothingHere: { th: "ไม่มีมาตรการในกลุ่มนี้", en: "No measure is in this group" },
  noMeasures: { th: "ตารางยังไม่มีมาตรการ", en: "The table holds no measure yet" },
  allDone: { th: "กรอกผลครบทุกมาตรการ ({count})", en: "Every measure has its results ({count})" },
  missingColumn: {
    th: "แผ่นงานนี้ไม่มีคอลัมน์ {column} จึงเติมช่องนั้นไม่ได้",
    en: "This sheet has no column {column}, so it cannot be filled in",
  },

  rowName: { th: "มาตรการที่ {measure} {title} {line}", en: "Measure {measure} {title} {line}" },
  measure: { th: "มาตรการที่ {measure}", en: "Measure {measure}" },
  row: { th: "แถว {row}", en: "row {row}" },
  done: { th: "เสร็จ", en: "done" },
  daysLate: { th: "เกิน {days} วัน", en: "{days} days late" },
  daysLeft: { th: "ถึงกำหนดในอีก {days} วัน", en: "due in {days} days" },
  dueToday: { th: "ครบกำหนดวันนี้", en: "due today" },
  due: { th: "กำหนด {date}", en: "due {date}" },
  noDeadline: { th: "ไม่ทราบวันครบ", en: "deadline unknown" },
  readyCells: { th: "พร้อมเขียน {count} ช่อง", en: "cells ready: {count}" },
  lacksEvidence: { th: "ขาดหลักฐาน", en: "lacks evidence" },
  lacksValue: { th: "ขาดค่าที่วัดได้", en: "lacks a value" },
  lacksFacts: { th: "ขาดข้อมูล", en: "lacks facts" },
  otherText: { th: "หลักฐานให้ข้อความอื่น", en: "records give another text" },

  firstTitle: { th: "เตรียมแผ่นหลักฐานและตัวชี้วัด", en: "Prepare the evidence and indicator sheets" },
  firstWhat: {
    th: "แผ่นหลักฐานเก็บว่าทำอะไร เมื่อใด กี่คน แผ่นตัวชี้วัดเก็บเป้าหมายกับค่าที่วัดได้ โปรแกรมร่างผลจากสองแผ่นนี้เท่านั้น",
    en: "The evidence sheet keeps what was done, when and for how many; the indicator sheet keeps each target and its measured value. Results are drafted from these two sheets alone.",
  },
  firstMake: { th: "เตรียมสองแผ่นนี้", en: "Prepare both sheets" },
  firstMakeWith: {
    th: "เตรียมสองแผ่นนี้ และใส่เป้าหมาย {count} รายการ",
    en: "Prepare both sheets, with {count} targets",
  },
  oneMissing: {
    th: "สมุดงานยังไม่มีแผ่น “{sheet}”",
    en: "The workbook has no sheet “{sheet}” yet",
  },
  makeMissing: { th: "เตรียมแผ่นงานนี้", en: "Prepare this sheet" },
  makeMissingWith: {
    th: "เตรียมแผ่นงานนี้ และใส่เป้าหมาย {count} รายการ",
    en: "Prepare this sheet, and add {count} targets",
  },
  newTargets: {
    th: "พบเป้าหมาย {count} รายการที่ยังไม่อยู่ในแผ่นตัวชี้วัด",
    en: "Targets not on the indicator sheet yet: {count}",
  },
  chooseTargets: {
    th: "เลือกเป้าหมายที่จะเพิ่มลงแผ่นตัวชี้วัด ที่อาจอ่านไม่ตรงยังไม่ได้เลือก",
    en: "Choose the targets for the indicator sheet; those that look misread are not ticked",
  },
  lookFirst: { th: "ให้ดูก่อน", en: "Look first" },
  addTargets: { th: "เพิ่มลงแผ่นตัวชี้วัด ({count})", en: "Add to the indicator sheet ({count})" },
  moreTargets: { th: "แสดงต่ออีก {count} เป้าหมาย", en: "Show {count} more targets" },
  targetRow: { th: "มาตรการที่ {measure}: {indicator}", en: "Measure {measure}: {indicator}" },
  unusedRows: {
    th: "มี {count} แถวที่ไม่รู้ว่าเป็นของมาตรการใด",
    en: "Rows of no certain measure: {count}",
  },

  evidence: { th: "หลักฐาน {count} แถว", en: "Evidence: {count}" },
  noEvidence: { th: "ยังไม่มีหลักฐาน จึงร่างสรุปผลไม่ได้", en: "No evidence yet, so no result can be drafted" },
  andMore: { th: "และอีก {count}", en: "and {count} more" },
  add: { th: "เพิ่ม", en: "Add" },
  addEvidence: { th: "เพิ่มหลักฐาน", en: "Add evidence" },
  prepareEvidence: { th: "เตรียมแผ่นหลักฐาน", en: "Prepare the evidence sheet" },
  fresh: { th: "เพิ่งบันทึก", en: "just saved" },

  indicators: { th: "ตัวชี้วัด {count} รายการ", en: "Indicators: {count}" },
  noIndicators: { th: "ยังไม่มีตัวชี้วัด จึงร่างผลลัพธ์ไม่ได้", en: "No indicator yet, so no outcome can be drafted" },
  unnamed: { th: "ไม่มีชื่อตัวชี้วัด", en: "indicator without a name" },
  notYet: { th: "ยังไม่มี", en: "none yet" },
  addIndicator: { th: "เพิ่มตัวชี้วัด", en: "Add an indicator" },
  prepareIndicators: { th: "เตรียมแผ่นตัวชี้วัด", en: "Prepare the indicator sheet" },
  addValue: { th: "กรอกค่า", en: "Enter the value" },
  addPrevious: { th: "กรอกค่าปีก่อน", en: "Enter last year's value" },
  fillIn: { th: "กรอก", en: "Enter" },
  valueOf: { th: "กรอก{what}: {indicator}", en: "Enter {what}: {indicator}" },
  comparator: { th: "เงื่อนไข", en: "Condition" },
  needName: { th: "เขียนว่าวัดอะไร", en: "Write what is measured" },
  previousHint: { th: "ใช้เทียบว่าลดลงหรือเพิ่มขึ้น", en: "Tells whether it fell or rose" },

  missing: { th: "ยังขาด", en: "Missing" },
  goTo: { th: "ไปที่แผ่น “{sheet}” ช่อง {cell}", en: "Go to sheet “{sheet}”, cell {cell}" },
  goToCell: { th: "ไปที่ช่อง {cell}", en: "Go to cell {cell}" },
  duty: {
    th: "{rhythm}: มีหลักฐาน {met} จาก {all}",
    en: "{rhythm}: evidence for {met} of {all}",
  },
  dutyMissed: {
    th: "{rhythm}: มีหลักฐาน {met} จาก {all} ขาด {missed}",
    en: "{rhythm}: evidence for {met} of {all}; none for {missed}",
  },
  week: { th: "สัปดาห์ {date}", en: "week of {date}" },
  quarter: { th: "ไตรมาส {quarter}", en: "quarter {quarter}" },
  firstHalf: { th: "6 เดือนแรก", en: "first half" },
  secondHalf: { th: "6 เดือนหลัง", en: "second half" },

  proposed: { th: "{column}ที่เสนอ", en: "Proposed: {column}" },
  actions: { th: "ทำกับมาตรการที่ {measure}", en: "For measure {measure}" },
  write: { th: "เขียนลง {cell}", en: "Write into {cell}" },
  replace: { th: "เขียนแทนใน {cell}", en: "Replace in {cell}" },
  edit: { th: "แก้ข้อความ", en: "Edit the text" },
  editing: { th: "ข้อความสำหรับช่อง {cell}", en: "Text for cell {cell}" },
  ownWords: {
    th: "ข้อความที่ท่านแก้ไม่ได้โยงกับหลักฐานแล้ว",
    en: "A text that you changed is no longer traced to the evidence",
  },
  backToDraft: { th: "ใช้ร่างของโปรแกรม", en: "Use the draft" },
  clears: { th: "จะล้างช่อง {cells} ด้วย", en: "Cells {cells} are cleared, too" },
  sources: { th: "จาก", en: "From" },
  source: { th: "{sheet} แถว {rows}", en: "{sheet}, rows {rows}" },
  late: { th: "มีรายการที่ทำหลังกำหนด", en: "Some of it was done after the deadline" },
  blankCell: { th: "ยังว่าง", en: "Still blank" },
  otherDraft: {
    th: "หลักฐานให้ข้อความอื่น ข้อความเดิมยังอยู่",
    en: "The records give another text; the present one stays",
  },
  kept: {
    th: "ข้อความที่ท่านแก้ไว้และยังไม่ได้เขียน ({column})",
    en: "Your changed text, not written yet ({column})",
  },
  discard: { th: "ทิ้งข้อความนี้", en: "Discard this text" },
  seeReplacement: { th: "ดูข้อความเดิมและใหม่", en: "See both texts" },
  hideReplacement: { th: "ซ่อนข้อความใหม่", en: "Hide the new text" },
  movesTargets: {
    th: "เป้าหมายในข้อความเดิมจะย้ายไปแผ่นตัวชี้วัดก่อน",
    en: "The targets in the present text go to the indicator sheet first",
  },

  seeReady: { th: "ดูข้อความที่พร้อมเขียน {count} ช่อง", en: "See the texts that are ready: {count}" },
  readyTitle: { th: "ข้อความที่พร้อมเขียน", en: "Texts ready to write" },
  readyActions: { th: "เขียนข้อความเหล่านี้", en: "Write these texts" },
  readySum: { th: "{count} ช่อง ใน {measures} มาตรการ", en: "Cells: {count}, measures: {measures}" },
  nothingReady: { th: "ไม่มีข้อความที่พร้อมเขียนแล้ว", en: "No text is ready any more" },
  readyName: { th: "มาตรการที่ {measure} · {column}", en: "Measure {measure} · {column}" },
  writeCells: { th: "เขียน {count} ช่อง", en: "Write into cells: {count}" },
  notWrite: { th: "ไม่เขียน", en: "Do not write" },
  moreTexts: { th: "แสดงต่ออีก {count} ช่อง", en: "Show {count} more" },

  activity: { th: "ทำอะไร", en: "What was done" },
  needActivity: { th: "เขียนว่าทำอะไร", en: "Write what was done" },
  amount: { th: "จำนวน", en: "Count" },
  countUnit: { th: "หน่วยนับ", en: "Counted in" },
  channel: { th: "สถานที่หรือช่องทาง", en: "Place or channel" },
  link: { th: "ลิงก์หลักฐาน", en: "Link to the evidence" },
  needNumber: { th: "ใส่ตัวเลข เช่น 45", en: "Type a number, for example 45" },
  save: { th: "บันทึก", en: "Save" },
  saveAndMore: { th: "บันทึกแล้วเพิ่มอีก", en: "Save and add another" },

  prepared: {
    th: "เตรียมแผ่นงานแล้ว: {sheets} และใส่เป้าหมาย {count} รายการ เหลือเพียงกรอกผลที่ได้",
    en: "Prepared: {sheets}, with {count} targets; only their values are left to type",
  },
  preparedBare: { th: "เตรียมแผ่นงานแล้ว: {sheets}", en: "Prepared: {sheets}" },
  targetsNotAdded: { th: "ไม่ได้เพิ่มเป้าหมาย", en: "No target was added" },
  targetsAdded: {
    th: "เพิ่มเป้าหมายลงแผ่นตัวชี้วัดแล้ว {count} รายการ",
    en: "Targets added to the indicator sheet: {count}",
  },
  nothingToPrepare: {
    th: "แผ่นหลักฐานและตัวชี้วัดครบแล้ว ไม่มีอะไรต้องเพิ่ม",
    en: "The evidence and indicator sheets are complete; there was nothing to add",
  },
  written: { th: "เขียนแล้ว {count} ช่อง", en: "Cells written: {count}" },
  added: { th: "บันทึกลงแผ่น “{sheet}” แถว {row} แล้ว", en: "Saved to sheet “{sheet}”, row {row}" },
  halfPrepared: {
    th: "ทำแผ่น {sheets} ไม่เสร็จ กด “เลิกทำ” แล้วเตรียมใหม่",
    en: "The sheets {sheets} were not finished; press “Undo”, then prepare them again",
  },
} as const satisfies Record<string, Text>;

export const STATUS_LABELS: Readonly<Record<MeasureStatus, Text>> = {
  done: { th: "เสร็จแล้ว", en: "Done" },
  overdue: { th: "เกินกำหนด", en: "Overdue" },
  "due-soon": { th: "ใกล้กำหนด", en: "Due soon" },
  open: { th: "ยังไม่ถึงกำหนด", en: "Not due yet" },
};

export const KIND_LABELS: Readonly<Record<WorkKind, Text>> = {
  all: { th: "ทั้งหมด {count}", en: "All {count}" },
  ready: { th: "พร้อมเขียน {count}", en: "Ready {count}" },
  lacking: { th: "ขาดข้อมูล {count}", en: "Lack facts {count}" },
};

/** The facts of an indicator, as its sheet names them. */
export const INDICATOR_LABELS = {
  name: { th: "ตัวชี้วัด", en: "Indicator" },
  target: { th: "เป้าหมาย", en: "Target" },
  unit: { th: "หน่วย", en: "Unit" },
  previous: { th: "ค่าปีก่อน", en: "Last year" },
  actual: { th: "ผลที่ได้", en: "Value" },
} as const satisfies Record<string, Text>;

/** The conditions that can be chosen for a target, each with the word that goes to the sheet. */
export const COMPARATORS: readonly { readonly value: string; readonly label: Text }[] = [
  { value: "", label: { th: "ไม่มี", en: "None" } },
  { value: "≥", label: { th: "≥ ไม่น้อยกว่า", en: "≥ at least" } },
  { value: "≤", label: { th: "≤ ไม่เกิน", en: "≤ at most" } },
  { value: "เท่ากับ", label: { th: "= เท่ากับ", en: "= equal to" } },
  { value: "ลดลง", label: { th: "ลดลง", en: "Falls" } },
  { value: "เพิ่มขึ้น", label: { th: "เพิ่มขึ้น", en: "Rises" } },
];

export const RHYTHM_LABELS: Readonly<Record<DutyRhythm, Text>> = {
  weekly: { th: "รายสัปดาห์", en: "Weekly" },
  monthly: { th: "รายเดือน", en: "Monthly" },
  quarterly: { th: "รายไตรมาส", en: "Quarterly" },
  "half-yearly": { th: "ราย 6 เดือน", en: "Half-yearly" },
};

/** What a duty is counted in. */
export const RHYTHM_COUNTS: Readonly<Record<DutyRhythm, Text>> = {
  weekly: { th: "{count} สัปดาห์", en: "{count} weeks" },
  monthly: { th: "{count} เดือน", en: "{count} months" },
  quarterly: { th: "{count} ไตรมาส", en: "{count} quarters" },
  "half-yearly": { th: "{count} รอบ", en: "{count} halves" },
};

export const OCCURRENCE_LABELS: Readonly<Record<Occurrence["state"], Text>> = {
  met: { th: "มีหลักฐาน", en: "evidence" },
  missed: { th: "ยังไม่มีหลักฐาน", en: "no evidence" },
  open: { th: "ยังไม่ถึงเวลา", en: "not over yet" },
};
