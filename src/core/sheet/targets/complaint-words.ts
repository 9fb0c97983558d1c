/**
 * The classifier of what is counted, for aims that do not say it: complaints, objections and petitions are counted in เรื่อง, no
 * matter which noun names them (ข้อร้องเรียน, เรื่องร้องเรียน). Other nouns have several classifiers and get none.
 * @param words the sentence up to the aim; the noun must be at its beginning (not: แก้ไขข้อร้องเรียน)
 * @example countedUnit("จำนวนข้อร้องเรียนการให้บริการ") // "เรื่อง"
 */
export function countedUnit(words: string): string {
  if (!COUNTED_IN_MATTERS.test(words)) return "";
  const trimmed = words.trimEnd();
  const lastRun = trimmed.slice(trimmed.search(LAST_RUN));
  return OTHER_SUBJECT.test(lastRun) && !COUNTED_IN_MATTERS.test(lastRun) ? "" : "เรื่อง";
}

const COUNTED_IN_MATTERS =
  /(?:^|[\s/("“.)]|จำนวน|สถิติ|อัตรา|ปริมาณ|ลด|เพิ่ม|ให้|ว่า|มี|พบ|ปรากฏ|ปราศจาก|เกิด|ถูก|และ|หรือ|การ|ได้รับ)(?:การ|ข้อ|เรื่องราว|เรื่อง)?(?:ร้องเรียน|ร้องทุกข์|ทักท้วง|ท้วงติง|ข้อสังเกต|เบาะแส)/;
const LAST_RUN = /(?<!\S)\S*$/;
const OTHER_SUBJECT = /ส่วนร่วม|พึงพอใจ|ประชาชน|ผู้|คะแนน|ความรู้|รายได้|เชื่อมั่น|ความร่วมมือ|การใช้/;
