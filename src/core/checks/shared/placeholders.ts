import { findFillInBlanks } from "./placeholders/placeholder-blanks";
import { findInstructions } from "./placeholders/placeholder-instructions";
import { findTemplatePhrases } from "./placeholders/placeholder-phrases";
import { findStandIns } from "./placeholders/placeholder-stand-ins";
import { mergeSpans, type TextSpan } from "../../text/text-span";
import { rememberTexts } from "../../text/remember-texts";

/** Words or signs of a template that someone was to replace. */
export interface Placeholder {
  /** Where it begins in the text. */
  readonly start: number;
  /** As written. */
  readonly text: string;
}

/** Between the parts of one date or number: "…… เดือน …… พ.ศ. ……", "xx/xx/xxxx". */
const JOINER = /^[\s/-]*(?:เดือน|พ\.?\s?ศ\.?|ปี)?[\s/-]*$/;
const LONGEST_JOINER = 20;

/**
 * Finds what a template left in a text: instructions (ระบุชื่อ…), dots to be filled in, xx, and ready-made phrases.
 * Where the same words are as likely to be meant, nothing is reported.
 * @example findPlaceholders("ของระบุชื่อหน่วยงานให้ทราบ") // [{ start: 3, text: "ระบุชื่อหน่วยงาน" }]
 * @example findPlaceholders("พร้อมระบุผู้รับผิดชอบ") // []
 */
export const findPlaceholders = rememberTexts((text: string): readonly Placeholder[] => {
  const openValues = joinValues(text, mergeSpans([...findFillInBlanks(text), ...findStandIns(text)]));
  const words = [...findInstructions(text), ...findTemplatePhrases(text)];
  return mergeSpans([...openValues, ...words]).map(({ start, end }) => ({
    start,
    text: text.slice(start, end),
  }));
});

/** The blanks of one date or number are one place to fill in. */
function joinValues(text: string, spans: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isSameValue =
      last && span.start - last.end <= LONGEST_JOINER && JOINER.test(text.slice(last.end, span.start));
    if (isSameValue) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}
