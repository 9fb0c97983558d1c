import { endAt } from "../../text/end-at";
import { skipSaidAgain } from "../../text/skip-said-again";
import { unitWordAt } from "../../text/unit-word-at";

/** A unit found after a number, "" where there is none. */
export interface UnitReading {
  readonly unit: string;
  /** Index after the unit; where there is no unit, the index from which it was looked for. */
  readonly end: number;
}

/** Words that continue the sentence after a number and are never its unit. */
const SENTENCE_WORDS = [
  "ของ",
  "ใน",
  "จาก",
  "และ",
  "หรือ",
  "ที่",
  "ต่อ",
  "โดย",
  "เพื่อ",
  "ตาม",
  "ให้",
  "ซึ่ง",
  "แต่",
  "ได้",
  "ขึ้น",
  "ลง",
  "มี",
  "ทั้ง",
  "เป็น",
  "คิด",
  "ทุก",
  "ภาย",
  "ตลอด",
  "ไม่",
  "ผ่าน",
  "จึง",
  "แล้ว",
  "สำหรับ",
  "เมื่อ",
  "ถึง",
  "กับ",
  "ณ",
  "นี้",
  "ดัง",
  "เช่น",
  "พร้อม",
  "ด้วย",
  "ผล",
  "จำนวน",
  "ร้อยละ",
  "แห่งการ",
  "อยู่",
  "ซ้ำ",
  "พอ",
  "ก่อน",
  "กว่า",
  "จะ",
  "ต้อง",
  "สามารถ",
  "ว่า",
  "อย่างน้อย",
  "ประชาชน",
  "เกิด",
  "ยัง",
  "เข้า",
];
const SENTENCE_WORD = new RegExp(`(?:${SENTENCE_WORDS.join("|")})`, "y");

const SPACE = /[ \t]*(?:\r?\n)?[ \t]*/y;
const THAI_RUN = /[ก-๛]{2,40}/y;
/** An unknown word up to this length counts as the unit, สระ and tone marks included. */
const LONGEST_UNKNOWN = 20;
/** Where an unknown word runs on without a space, the unit ends before one of these. */
const JOINING_WORDS = /ต่อ|ของ|ที่|ใน|จาก|และ|หรือ|โดย|ขึ้นไป|ตาม|เพื่อ|ให้|ได้|เป็น|มี|ผ่าน/;

/**
 * The unit that follows a number.
 * @example readUnit("3 ช่องทางการประชาสัมพันธ์", 1) // { unit: "ช่องทาง", end: 9 }
 * @param at index after the number, in folded text
 */
export function readUnit(text: string, at: number): UnitReading {
  const none = { unit: "", end: at };
  const spaced = endAt(SPACE, text, at) ?? at;
  // ๒ (สอง) ครั้ง; in (เป้าหมาย ๒) (๓) the second bracket is another number
  const again = skipSaidAgain(text, spaced);
  const start = again > spaced && isUnitNext(text, again) ? again : spaced;
  const known = unitWordAt(text, start);
  if (known !== null) return { unit: known, end: start + known.length };
  const run = endAt(THAI_RUN, text, start);
  if (run === null || text.slice(at, start).includes("\n")) return none;
  if (endAt(SENTENCE_WORD, text, start) !== null) return none;
  const word = text.slice(start, run).split(JOINING_WORDS, 1)[0] ?? "";
  if (word.length < 2 || word.length > LONGEST_UNKNOWN) return none;
  return { unit: word, end: start + word.length };
}

function isUnitNext(text: string, at: number): boolean {
  return endAt(THAI_RUN, text, at) !== null && endAt(SENTENCE_WORD, text, at) === null;
}
