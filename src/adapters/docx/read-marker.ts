import { LevelFormat } from "docx";
import { toArabicDigits } from "../../core/text/digits";

/** How a list's number or bullet is drawn, as Word's lists say it. */
export interface MarkerForm {
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat];
  /** Before the numbers, as in "(๑)". */
  readonly before: string;
  /** Of the items it is inside, and its own: [2, 1] for "๒.๑)"; none for a bullet. */
  readonly path: readonly number[];
  readonly after: string;
}

const NUMBER = /^([^0-9๐-๙]{0,8})([0-9๐-๙]{1,5}(?:\.[0-9๐-๙]{1,5}){0,7})([^0-9๐-๙]{0,8})$/;
const LETTER = /^(\(?)([ก-ฮa-zA-Z])([.)]{1,2})$/;
const BULLET = /^[^0-9๐-๙\p{L}\p{M}]{1,3}$/u;
const LEADING_ZERO = /(?:^|\.)[0๐]/;
/** ECMA-376 part 1, 17.9.25: Word counts as far as this. */
const MOST = 32_767;
/** The letters that Word counts with, in their order (17.18.59, thaiLetters). */
const THAI_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

/**
 * What a marker says, or null for one that Word could not draw exactly so: "๐๑.", "๑.2".
 * @example readMarker("๒.๑)") // { format: "thaiNumbers", before: "", path: [2, 1], after: ")" }
 */
export function readMarker(marker: string): MarkerForm | null {
  // A % is where Word puts a number.
  if (marker.includes("%")) return null;
  const numbered = NUMBER.exec(marker);
  if (numbered !== null) return readNumber(numbered[1] ?? "", numbered[2] ?? "", numbered[3] ?? "");
  const lettered = LETTER.exec(marker);
  if (lettered !== null) return readLetter(lettered[1] ?? "", lettered[2] ?? "", lettered[3] ?? "");
  if (!BULLET.test(marker)) return null;
  // Only the dash is a bullet to whoever reads the file back; any other sign is kept as it is by a list without numbers.
  return {
    format: marker === "-" ? LevelFormat.BULLET : LevelFormat.NONE,
    before: marker,
    path: [],
    after: "",
  };
}

function readNumber(before: string, numbers: string, after: string): MarkerForm | null {
  const isThai = /[๐-๙]/.test(numbers);
  if ((isThai && /[0-9]/.test(numbers)) || LEADING_ZERO.test(numbers)) return null;
  const path = toArabicDigits(numbers).split(".").map(Number);
  if (path.some((number) => number > MOST)) return null;
  return { format: isThai ? LevelFormat.THAI_NUMBERS : LevelFormat.DECIMAL, before, path, after };
}

function readLetter(before: string, letter: string, after: string): MarkerForm | null {
  const thai = THAI_LETTERS.indexOf(letter) + 1;
  if (thai > 0) return { format: LevelFormat.THAI_LETTERS, before, path: [thai], after };
  if (!/[a-zA-Z]/.test(letter)) return null;
  const format = letter === letter.toLowerCase() ? LevelFormat.LOWER_LETTER : LevelFormat.UPPER_LETTER;
  return { format, before, path: [letter.toLowerCase().charCodeAt(0) - 96], after };
}
