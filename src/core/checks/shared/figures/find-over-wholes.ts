import type { Amount } from "./find-amounts";
import type { Contradiction } from "./contradiction";
import { isFrom } from "./is-from";

/** The first amount is not a part: it grew from the second, or is compared with an estimate or an aim. */
const NO_PART_BEFORE =
  /เพิ่ม|ขึ้น|ลด|เหลือ|เป็น\s?$|อยู่ที่\s?$|กว่า|เกิน|จัดเก็บ|เก็บภาษี|รายได้|รายรับ|บริจาค|ดอกเบี้ย|ประมาณการ|เปลี่ยน|ปรับ|ขยาย|ยก/;
const NO_WHOLE = /เป้า|(?<!งบ)ประมาณ|แผน|เดิม|ก่อน|ปีที่/;
const AGAIN = /^[^0-9]{0,10}(?:และ)?จาก/;
/** Of two averages the second may be the earlier one; of a full score it is not. */
const AVERAGE_BEFORE = /เฉลี่ย/;
const FULL_SCORE = /เต็ม/;
const SCORE = "คะแนน";
/** What was done with all of them can be no more than they are: ทั้งหมด 40 โครงการ ดำเนินการแล้ว 45 โครงการ. */
const DONE =
  /^\s?(?:แล้วเสร็จ|ดำเนินการแล้ว(?:เสร็จ)?|ได้รับ(?:กลับ)?คืน|ได้(?:กลับ)?คืน|(?:รับ|กลับ)คืน|คืน(?:แล้ว|มา)|ได้รับตอบกลับ|ตอบกลับ|ส่งคืน|ยุติ(?:แล้ว|ได้)?|ผ่าน(?:เกณฑ์|การทดสอบ|การประเมิน)?|ลงนาม(?:แล้ว|ครบ)?|มาประชุม)\s?(?:จำนวน)?\s?$/;
/** Some were left from the year before. */
const CARRIED = /ค้าง|ยกมา|สะสม|เดิม|ก่อน/;
const REACH = 30;

/** A part that is more than its whole: 94 คน จากผู้ตอบ 80 คน. */
export function findOverWholes(line: string, amounts: readonly Amount[]): Contradiction[] {
  return amounts.flatMap((part, index): Contradiction[] => {
    const whole = amounts[index + 1];
    if (whole === undefined) return [];
    if (isOverdone(line, part, whole)) return [{ start: part.start, end: whole.end, message: "overWhole" }];
    if (part.value <= whole.value || !isFrom(line, part, whole)) return [];
    const before = line.slice(Math.max(0, part.start - REACH), part.start);
    const between = line.slice(part.end, whole.start);
    if (NO_PART_BEFORE.test(before) || NO_WHOLE.test(between)) return [];
    if (AVERAGE_BEFORE.test(before) && !FULL_SCORE.test(between)) return [];
    // 30 เรื่อง จาก … 12 เรื่อง จาก … 18 เรื่อง: where they came from.
    if (AGAIN.test(line.slice(whole.end, whole.end + 20))) return [];
    const isScore = FULL_SCORE.test(between) || (part.unit === SCORE && whole.unit === SCORE);
    return [{ start: part.start, end: whole.end, message: isScore ? "overScore" : "overWhole" }];
  });
}

/** More are done than there are. */
function isOverdone(line: string, all: Amount, done: Amount): boolean {
  const isSame = all.unit === done.unit && all.unit !== "" && all.unit !== "percent";
  if (!isSame || done.value <= all.value || CARRIED.test(line)) return false;
  return DONE.test(line.slice(all.end, done.start));
}
