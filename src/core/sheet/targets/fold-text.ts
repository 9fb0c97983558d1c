import { toArabicDigits } from "../../text/digits";
import { settleMarks } from "../../text/settle-marks";

/** A text in the one spelling that the finders know, with the way back to the text as written. */
export interface FoldedText {
  readonly text: string;
  /** Index in the original of the character at an index of the folded text. */
  readonly startOf: (index: number) => number;
  /** Index in the original after the character before an index of the folded text. */
  readonly endOf: (index: number) => number;
}

/**
 * Characters left by Word and web pages, ำ typed as ํ and า or as า alone (usual in text out of PDF), แ typed as เเ, tone marks
 * out of order or twice.
 */
const FOLDS =
  /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+|\u0e4d[\u0e48-\u0e4b]?\u0e32|[\u0e48-\u0e4b]\u0e4d\u0e32|เเ|[\u0e48-\u0e4b][\u0e31\u0e34-\u0e39]|([\u0e48-\u0e4b])\1|[\u0e32\u0e33][\u0e48-\u0e4b]|ต่{1,2}า(?=\s?กว่า)/g;
const ONE_TO_ONE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\uff05]/g;
/** A sign that both contain: most texts do not have it, so one look is enough for them. */
const ANY_FOLD =
  /[\u0e4d\u00a0\u00ad\u2000-\u200f\u202f\u205f-\u2064\u3000\ufeff\uff05]|เเ|[\u0e48-\u0e4b][\u0e31\u0e34-\u0e39\u0e48-\u0e4b]|[\u0e32\u0e33][\u0e48-\u0e4b]|ต่{1,2}า\s?กว่า/;
const TONE = /[\u0e48-\u0e4b]/;

/**
 * Arabic digits, plain spaces, no invisible characters, one spelling of ำ and แ, marks in their order.
 * @example foldText("ไม่ตํ่ากว่า\u200b๘๐").text // "ไม่ต่ำกว่า80"
 */
export function foldText(original: string): FoldedText {
  const arabic = toArabicDigits(original);
  if (!ANY_FOLD.test(arabic)) return unmoved(arabic);
  const plain = arabic.replace(ONE_TO_ONE, (mark) => (mark === "\uff05" ? "%" : " "));
  if (plain.search(FOLDS) < 0) return unmoved(plain);
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number): void => {
    pieces.push(plain.slice(from, to));
    for (let index = from; index < to; index++) {
      starts.push(index);
      ends.push(index + 1);
    }
  };
  let done = 0;
  for (const match of plain.matchAll(FOLDS)) {
    const end = match.index + match[0].length;
    keep(done, match.index);
    const folded = foldMark(match[0]);
    pieces.push(folded);
    for (let index = 0; index < folded.length; index++) {
      starts.push(match.index);
      ends.push(end);
    }
    done = end;
  }
  keep(done, plain.length);
  return {
    text: pieces.join(""),
    startOf: (index) => starts[index] ?? original.length,
    endOf: (index) => (index === 0 ? 0 : (ends[index - 1] ?? original.length)),
  };
}

function unmoved(text: string): FoldedText {
  return { text, startOf: (index) => index, endOf: (index) => index };
}

function foldMark(mark: string): string {
  if (mark === "เเ") return "แ";
  if (mark.startsWith("ต")) return "ต่ำ";
  const [first = "", second = ""] = mark;
  const settled = second === "" ? null : settleMarks(first, second);
  if (settled !== null) return settled.join("");
  if (!mark.includes("\u0e4d")) return "";
  return `${TONE.exec(mark)?.[0] ?? ""}\u0e33`;
}
