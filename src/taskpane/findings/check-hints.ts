import type { Text } from "../language/language";

const FILL_IN: Text = {
  th: "กรอกจากสิ่งที่ทำจริง หรือใช้แท็บเติมผล",
  en: "Write what was done, or use the Results tab",
};
const RENUMBER: Text = { th: "แก้เลขให้เรียงต่อกัน", en: "Make the numbers follow one another" };
const RETYPE: Text = { th: "พิมพ์คำที่ถูกแทน", en: "Type the right word instead" };

/** How a finding is mended, in a line; the whole is on the page of its check. By the id of the check. */
export const CHECK_HINTS: Readonly<Record<string, Text>> = {
  "ambiguous-reference": { th: "ใส่เลขมาตรการให้ตรงกับตาราง", en: "Give the number that the table has" },
  "approaching-deadline": { th: "ถามหน่วยงาน แล้วกรอกผลเมื่อทำเสร็จ", en: "Ask the unit, then write the result" },
  "assumed-fiscal-year": {
    th: "กรอกปีในแผ่นตั้งค่ารายงานหรือหัวเรื่อง",
    en: "Write the year in the settings or the title",
  },
  "broken-link": { th: "เปิดหน้าเว็บ แล้วคัดลอกที่อยู่มาวางใหม่", en: "Open the page and copy its address anew" },
  "broken-step-numbering": {
    th: "ขึ้นบรรทัดใหม่ก่อนเลขข้อ และใส่เลขให้ครบ",
    en: "Start each number on a new line, leave none out",
  },
  "cell-error-value": { th: "แก้สูตร หรือพิมพ์ข้อความแทน", en: "Mend the formula, or type the text" },
  "column-heading-wording": { th: "พิมพ์หัวคอลัมน์ที่ถูกแทน", en: "Type the right heading instead" },
  "conflicting-timeframe": { th: "แก้ไตรมาสหรือเดือนให้ตรงกัน", en: "Make quarter and months agree" },
  "continued-row": { th: "รวมข้อความไว้ในแถวของมาตรการ", en: "Join the text into the measure's row" },
  "contradicting-figures": { th: "ดูหลักฐาน แล้วแก้ตัวเลขที่ผิด", en: "Look at the evidence, mend the wrong figure" },
  "copied-result": { th: "เขียนผลของมาตรการนี้เอง", en: "Write this measure's own result" },
  "date-outside-period": { th: "ดูวันที่จากหลักฐาน แล้วแก้ถ้าผิด", en: "Look the date up, mend it if wrong" },
  "duplicate-number": RENUMBER,
  "foreign-organization": { th: "พิมพ์ชื่อหน่วยงานที่ถูกแทน", en: "Type the right authority's name" },
  "generic-organization-name": {
    th: "ถ้าหมายถึงหน่วยงานเอง ใช้ชื่อหน่วยงาน",
    en: "If it means your authority, use its name",
  },
  "hidden-row": { th: "เลิกซ่อนแถว แล้วอ่านมาตรการนี้", en: "Show the row, then read the measure" },
  "impossible-date": { th: "ดูวันที่จากหลักฐาน แล้วแก้", en: "Look the date up and mend it" },
  "irregular-letters": RETYPE,
  "known-misspelling": RETYPE,
  "malformed-figure": { th: "ดูตัวเลขจากหลักฐาน แล้วพิมพ์ใหม่", en: "Look the figure up and type it anew" },
  "missed-target": { th: "ถ้าตัวเลขถูก เขียนสาเหตุและแนวทางแก้", en: "If it is right, say why and what follows" },
  "missing-column": { th: "เพิ่มคอลัมน์ หรือแก้หัวคอลัมน์ให้ตรงแบบ", en: "Add the column, or mend its heading" },
  "missing-number": { th: "ใส่เลขลำดับ", en: "Give it a number" },
  "missing-outcome": FILL_IN,
  "missing-report-setting": { th: "กรอกในแผ่นตั้งค่ารายงาน", en: "Fill it in on the settings sheet" },
  "missing-required-cell": { th: "กรอกช่องนี้", en: "Fill in this cell" },
  "missing-result": FILL_IN,
  "mixed-digits": { th: "ใช้ตัวเลขชนิดเดียวกับช่องอื่น", en: "Use the digits of the other cells" },
  "number-gap": { th: "เติมมาตรการที่ตกหล่น หรือแก้เลข", en: "Add the missing measure, or renumber" },
  "number-out-of-order": RENUMBER,
  "orphan-row": { th: "ย้ายไปไว้ในมาตรการที่ถูก หรือลบ", en: "Move it to its measure, or delete it" },
  "other-fiscal-year": { th: "แก้ปีถ้าไม่ได้ตั้งใจอ้างถึงปีนั้น", en: "Mend the year unless it is meant" },
  "personal-data": { th: "ลบเลขออก เขียนเท่าที่จำเป็น", en: "Take the number out, keep what is needed" },
  "placeholder-text": { th: "พิมพ์ชื่อ วันที่ หรือตัวเลขจริงแทนคำนี้", en: "Type the real name, date or figure instead" },
  "probable-misspelling": RETYPE,
  "repeated-heading-row": { th: "ลบแถวหัวตารางที่ซ้ำ", en: "Delete the repeated heading row" },
  "repeated-words": { th: "ลบคำที่เกินหนึ่งคำ", en: "Delete one of the two words" },
  "result-restates-plan": { th: "เขียนว่าทำเมื่อใด กี่ครั้ง กี่คน", en: "Say when, how often and with how many" },
  "target-without-actual": { th: "เติมค่าที่วัดได้ต่อจากเป้าหมาย", en: "Add the figure that was measured" },
  "timeframe-outside-fiscal-year": { th: "แก้ปีในช่องระยะเวลา", en: "Mend the year in the timeframe" },
  "trend-without-figures": { th: "เขียนตัวเลขก่อนและหลังพร้อมหน่วย", en: "Give the figures before and after" },
  "unbalanced-text": { th: "เติมข้อความให้จบ หรือวงเล็บให้ครบคู่", en: "Finish the text, or close the bracket" },
  "unclear-outcome": { th: "เขียนสิ่งที่วัดหรือเห็นได้", en: "Say what can be seen or measured" },
  "unfinished-result": { th: "เขียนส่วนที่ทำแล้ว และกำหนดเสร็จ", en: "Say what is done and when the rest is due" },
  "unreadable-timeframe": { th: "เขียนให้ชัด เช่น ไตรมาสที่ 1 – 2", en: "Write it plainly, as quarters or months" },
  "unsupported-result": {
    th: "เติมวันที่ จำนวน เลขที่หนังสือ หรือลิงก์",
    en: "Add a date, a count, a letter's number or a link",
  },
};
