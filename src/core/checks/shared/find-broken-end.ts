import { groupBy } from "../../lists/group-by";
import type { MeasureColumn } from "../../model/columns";
import { letterTest } from "../../text/letter-test";
import type { TextSpan } from "../../text/text-span";

/** Words after which something must come, the longer of two that end alike first. */
const JOINING =
  "โดยการ ด้วยการ ในการ สำหรับ ทำให้ เพื่อให้ โดยเฉพาะ ไม่ว่าจะเป็น ตั้งแต่ จึง ตามที่ ของ จำนวน เมื่อวันที่ ลงวันที่ เมื่อ เนื่องจาก จาก รวมทั้ง พร้อมทั้ง อีกทั้ง รวมถึง ตลอดจน พร้อมกับ กับ ประกอบด้วย ให้แก่ ระหว่าง และ หรือ โดยมี โดย เพื่อ ซึ่ง เพราะ อาทิ เช่น แต่ ณ ใน ที่ ว่า".split(
    " ",
  );
/** What announces a list; the list may stand in the column beside the measure. */
const ANNOUNCING = ["ได้แก่", "ดังนี้", "ดังต่อไปนี้", "คือ"];
const lastLetterOf = (word: string): string => word.charAt(word.length - 1);
/** Of forty words only the few that end as the text does are tried. */
const BY_LAST_LETTER = {
  joining: groupBy(JOINING, lastLetterOf),
  all: groupBy([...ANNOUNCING, ...JOINING], lastLetterOf),
};
/** What stands before these for them to be words of their own: not ออกจาก, กำกับ, ภายใน, มากกว่า. */
const BEFORE: ReadonlyMap<string, RegExp> = new Map([
  ["จาก", /(?<!หลัง|ออก)$/],
  ["กับ", /(?<!กำ|บัง)$/],
  ["ณ", /(?<![ก-๎])$/],
  ["ใน", /\s$/],
  ["ที่", /\s$/],
  ["ของ", /(?<!สิ่ง|เจ้า|ข้าว|เข้า|จับ)$/],
  ["จำนวน", /(?<!ตาม|ครบ|เต็ม|มี|ลด|เพิ่ม|ทั้ง)$/],
  ["ว่า", /(?:แจ้ง|พบ|ทราบ|ที่|ปรากฏ|เห็น)$/],
]);
const isTail = letterTest(/[\s:：\u200b-\u200f,.–-]/);
/** "…" and "..." say that it goes on elsewhere. */
const GOES_ON = /(?:\.{3}|…)\s{0,5}$/;

/**
 * The joining word that ends a text, if one does.
 * @example findBrokenEnd("ประชุม 31 คน และ", "resultSummary") // the place of และ
 */
export function findBrokenEnd(text: string, column: MeasureColumn): TextSpan[] {
  let end = text.length;
  while (end > 0 && isTail(text, end - 1)) end--;
  const words = BY_LAST_LETTER[column === "measure" ? "joining" : "all"].get(text.charAt(end - 1));
  const word = words?.find((candidate) => text.endsWith(candidate, end));
  if (word === undefined || GOES_ON.test(text.slice(-10))) return [];
  const start = end - word.length;
  const before = text.slice(Math.max(0, start - 8), start);
  return BEFORE.get(word)?.test(before) === false ? [] : [{ start, end }];
}
