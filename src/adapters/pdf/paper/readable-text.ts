import { plainSigns } from "../../../core/text/plain-signs";

/** Control characters, and those that only steer line breaks, joining and direction: no glyph, and strays when copied. */
const INVISIBLE = /(?!\s)\p{Cc}|\p{Default_Ignorable_Code_Point}/gu;
const WHITE_SPACE = /\s/g;
/** With the flag u this is half of a pair; whole ones are one character. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** Printable signs of ASCII and Thai, which is nearly every word: they are readable as they are. */
const PLAIN = /^[ -~\u0e01-\u0e3a\u0e3f-\u0e5b]*$/;

/**
 * A text as a page can show it: one kind of space, no invisible characters, no signs that only an old font has, half of a surrogate pair as U+FFFD.
 * @example readableText("ก\u200bข\u00a0ค") // "กข ค"
 */
export function readableText(text: string): string {
  if (PLAIN.test(text)) return text;
  return plainSigns(text).replace(INVISIBLE, "").replace(WHITE_SPACE, " ").replace(LONE_SURROGATE, "\ufffd");
}
