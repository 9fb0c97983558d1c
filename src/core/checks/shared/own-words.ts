import { squash, squashWithOffsets } from "../../text/squash";

/** Letters in a run that count as the plan's; a shorter one (ครั้ง, ประชุม) is a word of every report. */
const RUN_LENGTH = 8;
/** Numbers and words of items: 1. · (2) · ขั้นตอนที่ 3 · ก. */
const MARKERS =
  /(?:ขั้นตอน|ขั้น|ข้อ|กิจกรรม)ที่\s?[0-9๐-๙]{1,2}\s?[.):]?|(?<![0-9๐-๙.,/])\(?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})?[.)](?=\s{0,3}[ก-๎])|(?<![ก-๎.])[กขคงจฉ][.)]\s/g;
/** What says that something was done, and nothing of it. */
const DONE =
  /(?:ได้|มีการ)?ดำเนินการ(?:ตามขั้นตอน|ตามแผน)?(?:ที่กำหนดไว้|ที่กำหนด)?|เป็นที่เรียบร้อย(?:แล้ว)?|เรียบร้อย(?:แล้ว)?|แล้วเสร็จ|เสร็จสิ้น|เสร็จแล้ว|ครบถ้วน|ครบทุกขั้นตอน|ตามขั้นตอนที่กำหนด(?:ไว้)?|มีการ|ได้(?=จัด|มี|แต่ง|ประชุม|กำหนด|เผยแพร่|รายงาน|เปิด|ติดตาม|สำรวจ|ทบทวน)|แล้ว|และ/g;

/**
 * A text without the numbers of its items and the words that only say that it was done, spaces in their place.
 * @example withoutDone("ได้ดำเนินการจัดอบรมแล้ว").trim() // "จัดอบรม"
 */
export function withoutDone(text: string): string {
  const blank = (words: string): string => " ".repeat(words.length);
  return text.replace(MARKERS, blank).replace(DONE, blank);
}

/**
 * A text with spaces in the place of every run of letters that stands in the plan as well: what the report adds.
 * @example ownWords("ติดประกาศ ณ จุดบริการ วันที่ 3 มีนาคม", "ติดประกาศ ณ จุดบริการ").trim() // "วันที่ 3 มีนาคม"
 */
export function ownWords(text: string, plan: string): string {
  const whole = squash(plan);
  const planned = new Set<string>();
  for (let at = 0; at + RUN_LENGTH <= whole.length; at++) planned.add(whole.slice(at, at + RUN_LENGTH));
  const { text: letters, offsets } = squashWithOffsets(text);
  const own = text.split("");
  for (let at = 0; at + RUN_LENGTH <= letters.length; at++)
    if (planned.has(letters.slice(at, at + RUN_LENGTH)))
      for (const offset of offsets.slice(at, at + RUN_LENGTH)) own[offset] = " ";
  return own.join("");
}
