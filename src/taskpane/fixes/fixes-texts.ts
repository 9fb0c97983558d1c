import type { Text } from "../language/language";

/** Words of the fixes: what one would change, and what became of it. */
export const FIXES_TEXTS = {
  fix: { th: "แก้ให้", en: "Fix" },
  preview: { th: "สิ่งที่จะเปลี่ยน", en: "What would change" },
  apply: { th: "แก้ตามนี้", en: "Make this change" },
  cancel: { th: "ไม่แก้", en: "Leave it" },
  before: { th: "เดิม", en: "Now" },
  after: { th: "ใหม่", en: "New" },
  rewritten: { th: "เปลี่ยนทั้งข้อความ", en: "The whole text changes" },
  fromRow: { th: "มาจากแถว {row}", en: "From row {row}" },
  goesOnFromRow: { th: "มาจากแถว {row} ต่อท้ายบรรทัดเดิม", en: "From row {row}, going on in the same line" },
  blank: { th: "(ว่าง)", en: "(blank)" },
  cell: { th: "ช่อง {cell}", en: "Cell {cell}" },
  cellOfSheet: { th: "แผ่นงาน {sheet} ช่อง {cell}", en: "Sheet {sheet}, cell {cell}" },
  row: { th: "ลบแถวที่ {row}", en: "Row {row} is removed" },
  movesTo: { th: "{cell} ไปต่อในช่อง {target}", en: "{cell}, to go on in cell {target}" },
  rowShort: { th: "แถว {row}", en: "row {row}" },
  repeated: {
    th: "เป็นหัวตารางที่ซ้ำ ข้อความเดียวกันยังอยู่ที่หัวตาราง",
    en: "A heading row that stands twice; the same words stay at the head of the table",
  },
  companions: {
    th: "แก้พร้อมกัน {count} ข้อ: {places}",
    en: "Mends {count} findings together: {places}",
  },
  others: { th: " และอีก {count}", en: " and {count} more" },
  follows: {
    th: "แถวในแผ่นงาน “{sheet}” ที่อ้างถึงมาตรการเหล่านี้เปลี่ยนตาม ({count} ช่อง)",
    en: "Rows of sheet “{sheet}” that name these measures follow ({count} cells)",
  },
  more: { th: "แสดงต่ออีก {count} แห่ง", en: "Show {count} more" },

  fixAll: { th: "แก้ทั้งหมดที่แก้ได้ ({count})", en: "Fix all that can be fixed ({count})" },
  allTitle: { th: "แก้ทั้งหมดที่แก้ได้", en: "Fix all that can be fixed" },
  allHint: {
    th: "ตรวจดูก่อนแก้ คำที่ต้องให้คนพิจารณายังไม่ถูกเลือก",
    en: "Look before you fix; words that a person must judge are not ticked yet",
  },
  sumNone: {
    th: "แก้ให้ได้ {findings} ข้อ ยังไม่ได้เลือกสักแห่ง",
    en: "{findings} findings can be mended; none is chosen",
  },
  sumAll: { th: "{findings} ข้อ → แก้ {count} แห่ง", en: "{findings} findings → {count} changes" },
  sumSome: {
    th: "{findings} ข้อ → แก้ {mended} ข้อ รวมเป็น {count} แห่ง",
    en: "{findings} findings → {mended} mended by {count} changes",
  },
  sumLook: {
    th: "{findings} ข้อ → แก้ {mended} ข้อ รวมเป็น {count} แห่ง · อีก {look} ข้อให้ท่านดูเองก่อนเลือก",
    en: "{findings} findings → {mended} mended by {count} changes · {look} more are for you to judge",
  },
  sumUnticked: {
    th: "{findings} ข้อ → แก้ {mended} ข้อ รวมเป็น {count} แห่ง · ไม่ได้เลือก {unticked} ข้อ",
    en: "{findings} findings → {mended} mended by {count} changes · {unticked} not ticked",
  },
  sumLookAndUnticked: {
    th: "{findings} ข้อ → แก้ {mended} ข้อ รวมเป็น {count} แห่ง · อีก {look} ข้อให้ท่านดูเองก่อนเลือก · ไม่ได้เลือก {unticked} ข้อ",
    en: "{findings} findings → {mended} mended by {count} changes · {look} more are for you to judge · {unticked} not ticked",
  },
  sumLater: {
    th: "อีก {count} ข้อดูใหม่ได้หลังแก้ชุดนี้",
    en: "{count} more can be looked at once these are made",
  },
  lookingAnew: { th: "กำลังคิดการแก้ใหม่…", en: "Working the changes out again…" },
  judgedWords: {
    th: "เปลี่ยน “{words}” เป็น “{after}” ในช่อง {cell} ด้วย (ให้พิจารณา)",
    en: "Change “{words}” to “{after}” in cell {cell}, too (for you to judge)",
  },
  judgedCell: {
    th: "{name} ในช่อง {cell} ด้วย (ให้พิจารณา)",
    en: "{name} in cell {cell}, too (for you to judge)",
  },
  finding: { th: "กำลังหาสิ่งที่แก้ได้…", en: "Looking for what can be fixed…" },
  nothing: { th: "ไม่มีสิ่งที่โปรแกรมแก้ให้ได้แล้ว", en: "There is nothing left that can be fixed" },
  look: { th: "ให้พิจารณาก่อน", en: "Look first" },
  showSection: { th: "ดูรายการ", en: "Show" },
  hideSection: { th: "ซ่อนรายการ", en: "Hide" },
  fixLabel: { th: "แก้ {places}", en: "Fix {places}" },
  applyChosen: { th: "แก้ที่เลือก ({count})", en: "Make {count} changes" },
  back: { th: "กลับโดยไม่แก้", en: "Back, change nothing" },
} as const satisfies Record<string, Text>;

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
