import type { FiscalYearSource } from "../../core/model/measure-sheet";
import type { Text } from "../language/language";

/** Words of the findings, and of what is shown when there are none. */
export const FINDINGS_TEXTS = {
  verdictError: { th: "ต้องแก้ {count} ข้อ", en: "{count} to mend" },
  verdictWarning: { th: "ควรตรวจ {count} ข้อ", en: "{count} worth a look" },
  verdictReview: { th: "ให้พิจารณา {count} ข้อ", en: "{count} to consider" },
  verdictEmpty: { th: "ยังไม่มีมาตรการ", en: "No measures yet" },
  verdictClear: { th: "พร้อมทำรายงาน", en: "Ready for the report" },
  stepFirst: { th: "ไปข้อแรก: {place}", en: "Go to the first: {place}" },
  stepFirstShort: { th: "ไปข้อแรก {place}", en: "First: {place}" },
  stepMend: { th: "ดูทุกข้อที่แก้ให้ได้: {count} ข้อ", en: "See all that can be mended: {count}" },
  stepMendShort: { th: "แก้ให้ได้ {count} ข้อ", en: "{count} can be mended" },
  mendable: {
    th: "ดูทุกข้อที่แก้ให้ได้: {count} ข้อ ใน {cells} ช่อง",
    en: "See all that can be mended: {count} in {cells} cells",
  },

  facts: {
    th: "แผ่น “{sheet}” · {count} มาตรการ",
    en: "Sheet “{sheet}” · {count} measures",
  },
  year: { th: "ปีงบประมาณ {year} ({source})", en: "Fiscal year {year} ({source})" },
  noOrganization: { th: "ไม่พบชื่อหน่วยงานในสมุดงาน", en: "No authority's name in the workbook" },
  about: { th: "เกี่ยวกับการตรวจนี้", en: "About this check" },

  filter: { th: "เลือกดูตามระดับ", en: "Show by severity" },
  view: { th: "จัดกลุ่มตาม", en: "Group by" },
  byMeasure: { th: "มาตรการ", en: "Measure" },
  byKind: { th: "ชนิด", en: "Kind" },
  byUnit: { th: "หน่วยงาน", en: "Unit" },
  openFilter: { th: "ค้นหาและกรอง", en: "Search and filter" },
  search: { th: "ค้นหา", en: "Search" },
  searchHint: { th: "คำ ช่อง หรือเลขมาตรการ", en: "Words, a cell or a measure's number" },
  found: { th: "พบ {shown} จาก {count} ข้อ", en: "{shown} of {count} found" },
  nothingFound: { th: "ไม่มีข้อใดตรงกับที่กรอง", en: "Nothing matches the filter" },
  nothingInMeasure: { th: "มาตรการที่ {measure} ไม่มีข้อที่พบ", en: "Nothing was found in measure {measure}" },
  goToCell: { th: "ไปที่ช่อง {cell}", en: "Go to cell {cell}" },
  list: { th: "ข้อที่พบ", en: "Findings" },

  sheetGroup: { th: "ทั้งแผ่นงาน", en: "The sheet itself" },
  measure: { th: "มาตรการที่", en: "Measure" },
  measureGroup: { th: "มาตรการที่ {measure}", en: "Measure {measure}" },
  noUnitGroup: { th: "ไม่ได้ระบุหน่วยงาน", en: "No unit named" },
  fixableInGroup: { th: "แก้ให้ได้ {count}", en: "{count} mendable" },
  fixKind: { th: "แก้ทุกข้อชนิดนี้ ({fixable} จาก {count})", en: "Mend all of this kind ({fixable} of {count})" },
  cells: { th: "ช่องที่พบ", en: "Cells" },
  judged: { th: "{cell} ต้องดูเอง", en: "{cell}: look yourself" },
  judgedMany: { th: "ช่องที่มีรูปตา ต้องดูเอง", en: "Cells with an eye: look yourself" },
  places: { th: "{count} แห่ง", en: "{count} places" },
  cell: { th: "ช่อง {cell}", en: "cell {cell}" },
  cellOfSheet: { th: "แผ่น “{sheet}” ช่อง {cell}", en: "sheet “{sheet}”, cell {cell}" },
  onlySheet: { th: "แผ่น “{sheet}”", en: "Sheet “{sheet}”" },
  why: { th: "ทำไม", en: "Why" },
  chooseColumns: { th: "เลือกคอลัมน์", en: "Choose columns" },
  chooseYear: { th: "เลือกปี", en: "Choose the year" },
  setAside: { th: "ข้าม…", en: "Set aside…" },
  whyImportant: { th: "ทำไมจึงสำคัญ", en: "Why it matters" },
  how: { th: "แก้อย่างไร", en: "How to mend it" },
  aboutCheck: { th: "เกี่ยวกับข้อนี้", en: "About this" },
  loadingPage: { th: "กำลังเปิดคำอธิบาย…", en: "Opening the explanation…" },
  noPage: {
    th: "เปิดคำอธิบายไม่ได้ ดูว่าต่ออินเทอร์เน็ตอยู่ แล้วเปิดอีกครั้ง",
    en: "The explanation could not be opened; see to the internet connection, then open it again",
  },

  previous: { th: "ข้อก่อนหน้า", en: "Previous finding" },
  next: { th: "ข้อถัดไป", en: "Next finding" },
  position: { th: "ข้อ {position} จาก {count}", en: "{position} of {count}" },
  positions: { th: "ข้อ {first}–{last} จาก {count}", en: "{first}–{last} of {count}" },
  mergesMoved: {
    th: "แถวที่มีช่องผสานอาจเลื่อนไป ผลบางข้ออาจไม่ตรง กด “ตรวจใหม่”",
    en: "Rows with merged cells may have moved, so some findings may be off; press “Check again”",
  },

  emptyBody: {
    th: "กรอกหนึ่งแถวต่อหนึ่งมาตรการใต้หัวตาราง กรอกแล้วจะตรวจให้เอง",
    en: "Fill in one row for each measure below the headings; the pane checks as you go",
  },
  clearBody: { th: "ตรวจครบ {count} มาตรการ ไม่มีข้อที่ต้องแก้", en: "Measures checked: {count}; nothing to mend" },
  setAsideCount: { th: "ข้ามไว้พร้อมเหตุผล", en: "Set aside with a reason" },
  madeCount: { th: "การแก้ที่ทำไปแล้ว", en: "Changes made" },
  toCheckYourself: { th: "สิ่งที่ต้องตรวจเอง", en: "What to check yourself" },
  sayRight: { th: "คำนี้ถูก", en: "This word is right" },
  sayRightShort: { th: "“{word}” ถูก", en: "“{word}” is right" },
  sayRightWord: {
    th: "คำนี้ถูก: “{word}” ไม่ต้องแจ้งอีก",
    en: "This word is right: “{word}”; do not report it again",
  },
  saidRight: {
    th: "จำไว้แล้วว่า “{word}” ถูก จะไม่แจ้งคำนี้อีกในสมุดงานนี้",
    en: "“{word}” is remembered as right; it is not reported again in this workbook",
  },
  toReport: { th: "ไปทำรายงาน", en: "Go to the report" },
  notCheckedTitle: { th: "สิ่งที่โปรแกรมไม่ได้ตรวจ", en: "What is not checked" },

  goneTitle: { th: "ตารางที่ใช้อยู่หายไป", en: "The table in use is gone" },

  working: { th: "กำลังอ่านและตรวจแผ่นงาน", en: "Reading and checking the sheet" },
  notYetTitle: { th: "ยังไม่ได้ตรวจแผ่นงานนี้", en: "This sheet has not been checked yet" },
  firstCheck: { th: "ตรวจแผ่นงาน", en: "Check the sheet" },
  clearMeasure: { th: "มาตรการที่ {measure}: ไม่พบข้อที่ต้องดู", en: "Measure {measure}: nothing to look at" },
  noMeasure: {
    th: "แถว {row} ไม่ใช่แถวของมาตรการในตารางนี้ เลือกช่องของมาตรการแล้วลองใหม่",
    en: "Row {row} holds no measure of this table; choose a cell of a measure and try again",
  },
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
    th: "รูปภาพ กล่องข้อความ ความคิดเห็น และแผ่นงานอื่นที่ไม่มีตารางมาตรการ",
    en: "Pictures, text boxes, comments, and sheets other than the measures",
  },
  {
    th: "ข้อมูลของบันทึกข้อความ เช่น ผู้จัดทำ ผู้ลงนาม ซึ่งตรวจเมื่อทำรายงาน",
    en: "What the memo needs, as preparer and signatories: that is checked with the report",
  },
];
