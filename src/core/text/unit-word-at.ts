import { endAt } from "./end-at";
import { UNIT_WORDS } from "./unit-words";

/** Begin like a unit and are none. */
const NO_UNIT = /วันที่|ครั้งที่|ข้อที่|หลังจาก|รายได้|ส่วนใหญ่|ส่วนหนึ่ง|ส่วนที่|ส่วนต่าง/y;
/** A word does not end before one of these: หน is no unit in หนังสือ. */
const DEPENDENT = /(?:[ะ-ฺ]|ๅ|[็-๎])/;

const byFirstLetter = new Map<string, string[]>();
for (const word of [...new Set(UNIT_WORDS)].sort((a, b) => b.length - a.length)) {
  byFirstLetter.set(word.charAt(0), [...(byFirstLetter.get(word.charAt(0)) ?? []), word]);
}

/**
 * The longest unit word that begins exactly here, or null.
 * @example unitWordAt("๓ ช่องทางการประชาสัมพันธ์", 2) // "ช่องทาง"
 */
export function unitWordAt(text: string, at: number): string | null {
  const words = byFirstLetter.get(text.charAt(at));
  if (words === undefined || endAt(NO_UNIT, text, at) !== null) return null;
  return (
    words.find((word) => text.startsWith(word, at) && !DEPENDENT.test(text.charAt(at + word.length))) ?? null
  );
}
