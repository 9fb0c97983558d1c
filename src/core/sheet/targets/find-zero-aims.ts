import { findAll } from "../../text/find-all";
import type { Aim } from "./aim";
import { clauseBefore } from "./clause";
import { countedUnit } from "./complaint-words";
import type { Quantity } from "./quantity";

const WRONG =
  "ร้องเรียน|ร้องทุกข์|ทักท้วง|ท้วงติง|ทุจริต|ข้อสังเกต|สินบน|ชี้มูล|กระทำผิด|กระทำความผิด|กระทำการทุจริต|เรียกรับ|ฟ้องร้อง|ผิดวินัย|อุบัติเหตุ|ละเมิด|รั่วไหล|เสียชีวิต|ทะเลาะวิวาท|ประพฤติมิชอบ|ฝ่าฝืน";
const NOTHING = new RegExp(
  `(?:(?:ไม่|มิได้)(?:เคย)?(?:มี|พบ(?:ว่ามี)?|ปรากฏ(?:ว่ามี)?|เกิด|ได้รับ|ถูก)|ปราศจาก)\\s?(?:การ|เรื่องราว|เรื่อง|ข้อ(?!สังเกต)|กรณี|ประเด็น|ผู้|คดี|จำนวน|ปัญหา|เหตุการณ์|เหตุ|บุคลากร|เจ้าหน้าที่|พนักงาน|ข้าราชการ|ผู้บริหาร|ถูก|รายงาน)*\\s?(?:${WRONG})`,
  "g",
);
const WRONG_WORD = new RegExp(WRONG);
const ZERO_WORD = /(?:ลดลง)?(?:เป็น|เท่ากับ|เหลือ)\s?ศูนย์(?=\s*(?:$|[(),.;/\n]|เรื่อง(?!ราว|ร้อง)|ราย|ครั้ง|คดี))/g;
/** A condition, a question or a purpose, no aim. */
const NO_AIM_BEFORE = /(?:กรณี|กรณีที่|หาก|ถ้า|เมื่อ|แม้|ว่า)\s?$/;
const QUESTION_AFTER = /^[^\n]{0,40}หรือไม่/;

/**
 * Aims of none at all: ไม่มีเรื่องร้องเรียน, เป็นศูนย์ (๐ ราย).
 * @param zeros the quantities of the text that are 0; one in brackets after the words gives the unit
 */
export function findZeroAims(text: string, zeros: readonly Quantity[]): Aim[] {
  const found: Aim[] = [];
  let next = 0;
  const matches = [...findAll(NOTHING, text), ...(text.includes("ศูนย์") ? findAll(ZERO_WORD, text) : [])].sort(
    (a, b) => a.index - b.index,
  );
  for (const match of matches) {
    const start = match.index;
    const end = start + match[0].length;
    // เป็นศูนย์ is "is a centre" too
    if (match[0].startsWith("เป็นศูนย์") && !WRONG_WORD.test(clauseBefore(text, start, 80))) continue;
    if (NO_AIM_BEFORE.test(clauseBefore(text, start, 12)) || QUESTION_AFTER.test(text.slice(end, end + 50)))
      continue;
    while (next < zeros.length && (zeros[next]?.start ?? 0) < end) next++;
    const zero = zeros[next];
    const isSaidAgain =
      zero !== undefined && BRACKET_BETWEEN.test(text.slice(end, Math.min(zero.start, end + 90)));
    found.push({
      start,
      end: isSaidAgain ? zero.end : end,
      comparator: "==",
      value: 0,
      unit: isSaidAgain && zero.unit !== "" ? zero.unit : unitOf(text, match[0], start),
      actual: null,
    });
  }
  return found;
}

/** (๐ เรื่อง) at once or after a few words. */
const BRACKET_BETWEEN = /^[^()0-9\n]{0,60}\(\s*(?:จำนวน|เท่ากับ|=)?\s*$/;

function unitOf(text: string, words: string, start: number): string {
  if (words.includes("คดี")) return "คดี";
  if (words.includes("ผู้")) return "";
  if (words.includes("ศูนย์")) return countedUnit(clauseBefore(text, start, 80));
  return countedUnit(words);
}
