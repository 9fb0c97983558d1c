import { groupBy } from "../lists/group-by";
import { endAt } from "./end-at";
import { isDependentLetter } from "./is-dependent-letter";
import { UNIT_WORDS } from "./unit-words";

/** Words that begin like a unit but are not one. */
const NO_UNIT = /วันที่|ครั้งที่|ข้อที่|หลังจาก|รายได้|ส่วนใหญ่|ส่วนหนึ่ง|ส่วนที่|ส่วนต่าง/y;

const BY_FIRST_LETTER = groupBy(
  [...new Set(UNIT_WORDS)].sort((a, b) => b.length - a.length),
  (word) => word.charAt(0),
);

/**
 * The longest unit word that begins exactly here, or null; หน is none in หนังสือ, whose second letter bears a vowel.
 * @example unitWordAt("๓ ช่องทางการประชาสัมพันธ์", 2) // "ช่องทาง"
 */
export function unitWordAt(text: string, at: number): string | null {
  const words = BY_FIRST_LETTER.get(text.charAt(at));
  if (words === undefined || endAt(NO_UNIT, text, at) !== null) return null;
  return (
    words.find((word) => text.startsWith(word, at) && !isDependentLetter(text.charAt(at + word.length))) ??
    null
  );
}
