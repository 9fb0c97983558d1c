import type { MeasureStatus } from "../../core/model/measure-status";
import type { DutyRhythm, Occurrence } from "../../core/summary/list-duties";
import type { Text } from "../language/language";
import type { WorkFilter } from "./list-work";

/** Words of the tab where results are filled in. */
export const RESULTS_TEXTS = {
  title: { th: "มาตรการที่ต้องมีผล", en: "Measures that need results" },
  count: {
    th: "ยังว่าง {blank} จาก {all} มาตรการ เกินกำหนด {overdue} มาตรการ",
    en: "{blank} of {all} measures have blank cells; {overdue} are overdue",
  },
  noneTitle: { th: "กรอกผลครบทุกมาตรการ", en: "Every measure has its results" },
  none: {
    th: "ทุกมาตรการมีสรุปผลการดำเนินการและผลลัพธ์แล้ว ({count} มาตรการ)",
    en: "All {count} measures have a result summary and an outcome",
  },
  noMeasures: { th: "ตารางยังไม่มีมาตรการ", en: "The table holds no measure yet" },
  missingColumn: {
    th: "แผ่นงานนี้ไม่มีคอลัมน์ {column} จึงเติมช่องนั้นไม่ได้",
    en: "This sheet has no column {column}, so it cannot be filled in",
  },
  nothingHere: { th: "ไม่มีมาตรการในกลุ่มนี้", en: "No measure is in this group" },
  more: { th: "แสดงต่ออีก {count} มาตรการ", en: "Show {count} more measures" },
  filter: { th: "เลือกมาตรการที่แสดง", en: "Measures to show" },

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

  measure: { th: "มาตรการที่ {measure}", en: "Measure {measure}" },
  deadline: { th: "กำหนด {date}", en: "due {date}" },
  noDeadline: { th: "อ่านกำหนดไม่ได้", en: "deadline unknown" },
  place: { th: "{column} ช่อง {cell}", en: "{column}, cell {cell}" },

  write: { th: "เขียนลงช่อง {cell}", en: "Write into cell {cell}" },
  writeAll: { th: "เขียนทั้งหมด ({count})", en: "Write all ({count})" },
  writeAllHint: {
    th: "เขียนทุกข้อความด้านล่าง ไม่แทนข้อความที่มีคนพิมพ์ไว้",
    en: "Writes every text below; what somebody typed is not replaced",
  },
  edit: { th: "แก้ข้อความ", en: "Edit the text" },
  editing: { th: "ข้อความสำหรับช่อง {cell}", en: "Text for cell {cell}" },
  ownWords: {
    th: "ข้อความที่ท่านแก้ไม่ได้โยงกับหลักฐานแล้ว",
    en: "A text that you changed is no longer traced to the evidence",
  },
  backToDraft: { th: "ใช้ร่างของโปรแกรม", en: "Use the draft" },
  before: { th: "ข้อความเดิม", en: "Present text" },
  after: { th: "ข้อความใหม่", en: "New text" },
  clears: { th: "จะล้างช่อง {cells} ด้วย", en: "Cells {cells} are cleared, too" },
  sources: { th: "จาก", en: "From" },
  source: { th: "{sheet} แถว {rows}", en: "{sheet}, rows {rows}" },
  late: { th: "มีรายการที่ทำหลังกำหนด", en: "Some of it was done after the deadline" },
  kept: {
    th: "ข้อความที่ท่านแก้ไว้และยังไม่ได้เขียน ({column})",
    en: "Your changed text, not written yet ({column})",
  },
  discard: { th: "ทิ้งข้อความนี้", en: "Discard this text" },

  seeReplacement: { th: "ดูข้อความที่จะแทน", en: "See the text that would replace it" },
  hideReplacement: { th: "ซ่อนข้อความที่จะแทน", en: "Hide the replacement" },
  replace: { th: "แทนที่ข้อความในช่อง {cell}", en: "Replace the text in cell {cell}" },
  movesTargets: {
    th: "เป้าหมายในข้อความเดิมจะย้ายไปแผ่นตัวชี้วัดก่อน",
    en: "The targets in the present text go to the indicator sheet first",
  },

  missing: { th: "ยังขาด", en: "Missing" },
  known: {
    th: "ข้อมูลที่มี: หลักฐาน {rows} แถว ตัวชี้วัด {indicators} รายการ",
    en: "On record: {rows} rows of evidence, {indicators} indicators",
  },
  nothingKnown: { th: "ยังไม่มีหลักฐานหรือตัวชี้วัด", en: "No evidence and no indicator yet" },
  noValue: { th: "ยังไม่มีผลที่ได้", en: "no value yet" },
  value: { th: "ผล {value}", en: "value {value}" },
  goTo: { th: "ไปที่ {sheet} แถว {row}", en: "Go to {sheet}, row {row}" },
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

  addEvidence: { th: "เพิ่มหลักฐาน", en: "Add evidence" },
  addValue: { th: "กรอกค่า", en: "Enter the value" },
  evidenceForm: { th: "หลักฐานของมาตรการที่ {measure}", en: "Evidence of measure {measure}" },
  valueForm: { th: "ค่าที่วัดได้: {indicator}", en: "Measured value: {indicator}" },
  date: { th: "วันที่", en: "Date" },
  datePlaceholder: { th: "เช่น 15 ม.ค. 2568", en: "for example 15/1/2568" },
  noDate: { th: "ไม่ใส่วันที่ก็ได้ แต่ข้อความจะไม่บอกวัน", en: "May be left blank; the text then gives no day" },
  span: { th: "{start} ถึง {end}", en: "{start} to {end}" },
  unreadableDate: {
    th: "อ่านวันที่นี้ไม่ได้ เขียนวัน เดือน ปี พ.ศ. เช่น 15 ม.ค. 2568",
    en: "This date cannot be read; write day, month and year (B.E.), for example 15/1/2568",
  },
  outsideYear: {
    th: "{date} อยู่นอกปีงบประมาณ {year} บันทึกได้ แต่ไม่นำไปใช้ในรายงาน",
    en: "{date} lies outside fiscal year {year} (B.E.); it can be kept, but is not used in the report",
  },
  future: {
    th: "{date} ยังมาไม่ถึง บันทึกได้ แต่ยังไม่นำไปใช้ในรายงาน",
    en: "{date} is still to come; it can be kept, but is not used in the report yet",
  },
  activity: { th: "สิ่งที่ดำเนินการ", en: "What was done" },
  needActivity: { th: "เขียนสิ่งที่ดำเนินการ", en: "Write what was done" },
  amount: { th: "จำนวน", en: "Count" },
  unit: { th: "หน่วยนับ", en: "Unit" },
  channel: { th: "ช่องทาง/สถานที่", en: "Place or channel" },
  link: { th: "ลิงก์หลักฐาน", en: "Link to the evidence" },
  needNumber: { th: "ใส่ตัวเลข เช่น 45", en: "Type a number, for example 45" },
  actual: { th: "ผลที่ได้", en: "Measured value" },
  previous: { th: "ค่าปีก่อน", en: "Last year's value" },
  previousHint: { th: "ใช้เทียบว่าลดลงหรือเพิ่มขึ้น", en: "Tells whether it fell or rose" },
  save: { th: "บันทึกลงแผ่นงาน", en: "Save to the sheet" },
  fold: { th: "พับแบบกรอก", en: "Fold the form" },

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

export const FILTER_LABELS: Readonly<Record<WorkFilter, Text>> = {
  all: { th: "ทั้งหมด", en: "All" },
  fillable: { th: "เติมได้เลย", en: "Ready to fill" },
  lacking: { th: "ขาดข้อมูล", en: "Lack facts" },
};

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
