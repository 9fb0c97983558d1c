import type { FiscalYearSource } from "../../core/model/measure-sheet";
import type { Text } from "../language/language";

/** Words of the findings, and of what is shown when there are none. */
export const FINDINGS_TEXTS = {
  stateError: { th: "ยังต้องแก้", en: "Needs mending" },
  stateLook: { th: "ควรดูก่อนส่ง", en: "Worth a look" },
  stateEmpty: { th: "ยังไม่มีมาตรการ", en: "No measures yet" },
  stateClear: { th: "เรียบร้อย", en: "All clear" },
  facts: {
    th: "แผ่นงาน “{sheet}” · {count} มาตรการ",
    en: "Sheet “{sheet}” · {count} measures",
  },
  year: { th: "ปีงบประมาณ {year} ({source})", en: "Fiscal year {year} ({source})" },
  noOrganization: { th: "ไม่พบชื่อหน่วยงานในสมุดงาน", en: "No authority's name in the workbook" },

  filter: { th: "เลือกดูตามระดับ", en: "Show by severity" },
  shownAll: { th: "ทั้งหมด {count} ข้อ", en: "{count} findings" },
  shownSome: { th: "แสดง {shown} จาก {count} ข้อ", en: "{shown} of {count} findings" },
  showAll: { th: "แสดงทั้งหมด", en: "Show all" },
  list: { th: "ข้อที่พบ", en: "Findings" },

  sheetGroup: { th: "ทั้งแผ่นงาน", en: "The sheet itself" },
  measureGroup: { th: "มาตรการที่ {measure}", en: "Measure {measure}" },
  inGroup: { th: "{count} ข้อ", en: "{count}" },
  earlierGroups: { th: "แสดงก่อนหน้าอีก {count} กลุ่ม", en: "Show {count} earlier groups" },
  earlierFindings: { th: "แสดงก่อนหน้าอีก {count} ข้อ", en: "Show {count} earlier findings" },
  moreGroups: { th: "แสดงต่ออีก {count} กลุ่ม", en: "Show {count} more groups" },
  moreFindings: { th: "แสดงต่ออีก {count} ข้อ", en: "Show {count} more findings" },
  cell: { th: "ช่อง {cell}", en: "Cell {cell}" },
  cellOfSheet: { th: "แผ่นงาน {sheet} ช่อง {cell}", en: "Sheet {sheet}, cell {cell}" },
  onlySheet: { th: "แผ่นงาน {sheet}", en: "Sheet {sheet}" },
  noCell: { th: "ไม่มีช่องให้ไป", en: "No cell to go to" },
  whyHow: { th: "ทำไม · แก้อย่างไร", en: "Why · how to mend it" },
  why: { th: "ทำไมจึงสำคัญ", en: "Why it matters" },
  how: { th: "แก้อย่างไร", en: "How to mend it" },
  aboutCheck: { th: "เกี่ยวกับข้อนี้", en: "About this" },
  loadingPage: { th: "กำลังเปิดคำอธิบาย…", en: "Opening the explanation…" },
  noPage: {
    th: "เปิดคำอธิบายไม่ได้ กรุณาตรวจการเชื่อมต่อแล้วปิดเปิดใหม่",
    en: "The explanation could not be opened; check the connection, then close and open it again",
  },

  steps: { th: "เลื่อนทีละข้อ", en: "One by one" },
  previous: { th: "ข้อก่อนหน้า", en: "Previous finding" },
  next: { th: "ข้อถัดไป", en: "Next finding" },
  position: { th: "ข้อที่ {position} จาก {count}", en: "{position} of {count}" },
  positionShort: { th: "{position}/{count}", en: "{position}/{count}" },
  mergesMoved: {
    th: "แถวที่มีเซลล์ผสานดูเหมือนจะเลื่อน ผลบางข้ออาจคลาดเคลื่อน กดตรวจใหม่เพื่ออ่านเซลล์ผสานอีกครั้ง",
    en: "Rows with merged cells seem to have moved, so some findings may be off; check again to read the merged cells anew",
  },

  emptyTitle: { th: "ตารางยังไม่มีมาตรการ", en: "The table holds no measure yet" },
  emptyBody: {
    th: "กรอกหนึ่งแถวต่อหนึ่งมาตรการใต้หัวตาราง แถบงานจะตรวจให้เองเมื่อกรอก",
    en: "Fill in one row for each measure below the headings; the pane checks as you go",
  },
  clearTitle: { th: "ไม่พบข้อที่ต้องแก้หรือควรตรวจ", en: "Nothing to mend and nothing to look at" },
  clearBody: {
    th: "ตรวจแล้ว {count} มาตรการ ไปที่แท็บรายงานเพื่อทำรายงานได้",
    en: "{count} measures were checked; the report can be made in the Report tab",
  },
  sayRight: { th: "คำนี้ถูก", en: "This word is right" },
  sayRightWord: {
    th: "คำว่า “{word}” ถูกแล้ว ไม่ต้องแจ้งอีก",
    en: "This word is right: “{word}”; do not report it again",
  },
  saidRight: {
    th: "จำไว้แล้วว่า “{word}” ถูก จะไม่แจ้งคำนี้อีกในสมุดงานนี้",
    en: "“{word}” is remembered as right; it is not reported again in this workbook",
  },
  toReport: { th: "ไปทำรายงาน", en: "Go to the report" },
  notCheckedTitle: { th: "สิ่งที่โปรแกรมไม่ได้ตรวจ", en: "What is not checked" },

  goneTitle: { th: "ตารางที่ใช้อยู่หายไป", en: "The table in use is gone" },

  notYetTitle: { th: "ยังไม่ได้ตรวจแผ่นงานนี้", en: "This workbook has not been checked yet" },
  firstCheck: { th: "ตรวจแผ่นงาน", en: "Check the sheet" },
} as const satisfies Record<string, Text>;

/** Where the fiscal year was taken from. */
export const YEAR_SOURCES: Readonly<Record<FiscalYearSource, Text>> = {
  option: { th: "ตามที่เลือก", en: "as chosen" },
  settings: { th: "จากแผ่นตั้งค่ารายงาน", en: "from the settings sheet" },
  title: { th: "จากหัวเรื่องเหนือตาราง", en: "from the title above the table" },
  "as-of": { th: "คิดจากวันนี้ เพราะสมุดงานไม่ได้ระบุ", en: "from today's date, for the workbook names none" },
};

/** What no finding does not mean. */
export const NOT_CHECKED: readonly Text[] = [
  {
    th: "ผลที่กรอกเป็นจริงและเพียงพอหรือไม่ โปรแกรมไม่ได้เปิดลิงก์หรือเอกสารหลักฐาน",
    en: "Whether a result is true and sufficient: links and evidence are not opened",
  },
  {
    th: "ไวยากรณ์ และคำที่พิมพ์ผิดจนกลายเป็นคำอื่นที่มีจริง",
    en: "Grammar, and slips of spelling that make another right word",
  },
  {
    th: "รูปภาพ กล่องข้อความ ความคิดเห็น และแผ่นงานอื่นที่ไม่ใช่ตารางมาตรการ",
    en: "Pictures, text boxes, comments, and sheets other than the measures",
  },
  {
    th: "ข้อมูลสำหรับบันทึกข้อความ (เรียน ผู้จัดทำ ผู้ลงนาม) จะตรวจเมื่อสั่งทำรายงาน",
    en: "What the memo needs (addressee, preparer, signatories): that is checked when the report is made",
  },
];
