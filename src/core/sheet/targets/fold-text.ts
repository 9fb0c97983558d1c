import { toArabicDigits } from "../../text/digits";
import { foldLetters } from "../../text/fold-letters";
import { foldAgain, foldBy, type FoldedText } from "../../text/folded-text";

const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const ANY_ODD = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\uff05]/;
/** ต่ำ typed as ต่า, usual in text out of PDF: read so only where nothing else can be meant. */
const LOW = /ต่{1,2}า(?=\s?กว่า)/g;

/**
 * Arabic digits, plain spaces and signs, and letters that look alike as one.
 * @example foldText("ไม่ตํ่ากว่า\u200b๘๐").text // "ไม่ต่ำกว่า80"
 */
export function foldText(original: string): FoldedText {
  const arabic = toArabicDigits(original);
  const plain = ANY_ODD.test(arabic) ? arabic.replace(ODD_SPACE, " ").replaceAll("\uff05", "%") : arabic;
  const letters = foldLetters(plain);
  if (!letters.text.includes("ต่")) return letters;
  return foldAgain(
    letters,
    foldBy(letters.text, LOW, () => "ต่ำ"),
  );
}
