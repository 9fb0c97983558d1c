import type { ColumnId } from "../../core/model/columns";
import type { Text } from "../language/language";

/** Words of the fixes: what they would change, and the choice. */
export const FIXES_TEXTS = {
  fix: { th: "แก้ให้", en: "Mend" },
  allTitle: { th: "แก้ทั้งหมดที่แก้ได้", en: "Mend all that can be mended" },
  cellTitle: { th: "แก้ช่อง {cell}", en: "Mend cell {cell}" },
  list: { th: "สิ่งที่จะเปลี่ยน", en: "What would change" },

  before: { th: "เดิม", en: "Now" },
  after: { th: "ใหม่", en: "New" },
  rewritten: { th: "เปลี่ยนทั้งข้อความ", en: "The whole text changes" },
  fromRow: { th: "มาจากแถว {row}", en: "From row {row}" },
  goesOnFromRow: { th: "มาจากแถว {row} ต่อท้ายบรรทัดเดิม", en: "From row {row}, going on in the same line" },
  blank: { th: "(ว่าง)", en: "(blank)" },
  row: { th: "ลบแถว {row}", en: "Row {row} is removed" },
  movesTo: { th: "{cell} ไปต่อในช่อง {target}", en: "{cell}, to go on in cell {target}" },
  rowShort: { th: "แถว {row}", en: "row {row}" },
  repeated: {
    th: "หัวตารางนี้ซ้ำ ข้อความเดียวกันยังอยู่ที่หัวตาราง",
    en: "A heading row that stands twice; the same words stay at the head",
  },
  follows: {
    th: "แผ่น “{sheet}” เปลี่ยนตาม {count} ช่อง",
    en: "Sheet “{sheet}” follows: {count} cells",
  },
  places: { th: "{name} · {count} แห่ง", en: "{name} · {count} places" },
  measurePlace: { th: "มาตรการที่ {ordinal} · {column}", en: "Measure {ordinal} · {column}" },
  measureOnly: { th: "มาตรการที่ {ordinal}", en: "Measure {ordinal}" },
  headingPlace: { th: "หัวตาราง · {column}", en: "Heading · {column}" },
  otherSheet: { th: "แผ่น “{sheet}”", en: "Sheet “{sheet}”" },
  go: { th: "ไปที่ {place}", en: "Go to {place}" },
  others: { th: " และอีก {count}", en: " and {count} more" },
  more: { th: "แสดงต่ออีก {count} แห่ง", en: "Show {count} more" },

  look: { th: "ให้พิจารณาก่อน", en: "Look first" },
  judgedWords: {
    th: "เปลี่ยน “{words}” เป็น “{after}” ในช่อง {cell} ด้วย",
    en: "Change “{words}” to “{after}” in cell {cell}, too",
  },
  judgedCell: { th: "{name} ในช่อง {cell} ด้วย", en: "{name} in cell {cell}, too" },

  sumNone: { th: "แก้ให้ได้ {findings} ข้อ ยังไม่ได้เลือก", en: "{findings} can be mended; none is chosen" },
  sumCells: { th: "{findings} ข้อ → แก้ {cells} ช่อง", en: "Findings: {findings} → cells mended: {cells}" },
  sumRows: { th: "{findings} ข้อ → ลบ {rows} แถว", en: "Findings: {findings} → rows removed: {rows}" },
  sumBoth: {
    th: "{findings} ข้อ → แก้ {cells} ช่อง ลบ {rows} แถว",
    en: "Findings: {findings} → cells mended: {cells}, rows removed: {rows}",
  },
  sumTogether: { th: "บางช่องมีหลายข้อ", en: "Some cells hold several" },
  sumLook: { th: "อีก {look} ข้อให้พิจารณาก่อน", en: "For you to judge: {look}" },
  sumUnticked: { th: "ไม่ได้เลือก {unticked} ข้อ", en: "Not ticked: {unticked}" },
  sumLater: { th: "อีก {later} ข้อแก้ได้หลังชุดนี้", en: "To be mended after these: {later}" },
  sumByHand: { th: "ข้อ {cells} ต้องดูเอง", en: "To be mended by hand: {cells}" },
  companions: { th: "แก้พร้อมกัน {count} ข้อ: {places}", en: "Mended together: {count} ({places})" },

  finding: { th: "กำลังหาสิ่งที่แก้ได้…", en: "Looking for what can be mended…" },
  lookingAnew: { th: "กำลังคิดการแก้ใหม่…", en: "Working the changes out again…" },
  nothing: { th: "ไม่มีสิ่งที่โปรแกรมแก้ให้ได้แล้ว", en: "There is nothing left that can be mended" },

  actions: { th: "แก้หรือไม่แก้", en: "Mend or leave" },
  mendCell: { th: "แก้ช่องนี้", en: "Mend this cell" },
  mendCells: { th: "แก้ {cells} ช่องนี้", en: "Mend these {cells} cells" },
  mendRow: { th: "ลบแถวนี้", en: "Remove this row" },
  mendRows: { th: "ลบ {rows} แถวนี้", en: "Remove these {rows} rows" },
  mendBoth: { th: "แก้ {cells} ช่อง ลบ {rows} แถว", en: "Mend cells: {cells}, remove rows: {rows}" },
  mendNone: { th: "ยังไม่ได้เลือก", en: "Nothing is chosen" },
  cancel: { th: "ไม่แก้", en: "Leave it" },
  notWritten: { th: "ยังไม่มีอะไรถูกเขียน", en: "Nothing is written yet" },
  escape: { th: "Esc กลับ", en: "Esc: back" },
} as const satisfies Record<string, Text>;

/** The columns, in the few words that stand beside a measure's number. */
export const SHORT_COLUMNS: Readonly<Record<ColumnId, Text>> = {
  number: { th: "ลำดับ", en: "Number" },
  measure: { th: "มาตรการ", en: "Measure" },
  steps: { th: "ขั้นตอน", en: "Steps" },
  responsibleUnit: { th: "หน่วยงาน", en: "Unit" },
  timeframe: { th: "ระยะเวลา", en: "Timeframe" },
  resultSummary: { th: "สรุปผล", en: "Result" },
  outcome: { th: "ผลลัพธ์", en: "Outcome" },
};

const RENUMBERING: Text = { th: "เรียงเลขลำดับใหม่", en: "Renumbering" };

/** What the fixes of a check do, by its id; checks that renumber share one name. */
export const FIX_NAMES: Readonly<Record<string, Text>> = {
  "broken-step-numbering": { th: "ขึ้นบรรทัดใหม่ก่อนเลขข้อ", en: "A new line before an item" },
  "column-heading-wording": { th: "คำในหัวคอลัมน์", en: "Wording of column headings" },
  "continued-row": { th: "รวมแถวของมาตรการเดียวกัน", en: "Joining the rows of one measure" },
  "duplicate-number": RENUMBERING,
  "foreign-organization": { th: "ชื่อหน่วยงานที่เขียนผิด", en: "The authority's name, misspelt" },
  "generic-organization-name": { th: "ชื่อหน่วยงานแทนคำกลาง", en: "The authority's name for a general word" },
  "irregular-letters": { th: "อักขระแฝงหรือสลับลำดับ", en: "Letters hidden or out of order" },
  "known-misspelling": { th: "คำที่มักเขียนผิด", en: "Common misspellings" },
  "missing-number": RENUMBERING,
  "mixed-digits": { th: "ตัวเลขแบบเดียวกันทั้งคอลัมน์", en: "One kind of digits in a column" },
  "number-gap": RENUMBERING,
  "number-out-of-order": RENUMBERING,
  "probable-misspelling": { th: "คำที่น่าจะพิมพ์ผิด", en: "Probable misspellings" },
  "repeated-heading-row": { th: "ลบหัวตารางที่ซ้ำ", en: "Removing repeated headings" },
  "repeated-words": { th: "ลบคำที่เขียนซ้ำ", en: "Removing repeated words" },
};
