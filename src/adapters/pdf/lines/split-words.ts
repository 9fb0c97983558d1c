/** The part of Intl.Segmenter that is used. */
export interface WordSegmenter {
  readonly segment: (text: string) => Iterable<{ readonly segment: string }>;
}

/** Thai vowels that are written before their consonant begin a syllable; nothing else is sure without a dictionary. */
const SYLLABLE_START =
  /(?<=[\u0e01-\u0e2e\u0e30-\u0e3a\u0e45-\u0e4e])(?=[\u0e40-\u0e44])|(?<=\s)(?=\S)|(?<=\S)(?=\s)/u;

/**
 * Cuts a text into words and the text between them.
 * @param segmenter null where the browser has none: then the text is cut only at places that are certainly correct
 * @example splitWords("ประชาชนรายงาน 10 คน") // ["ประชาชน", "รายงาน", " ", "10", " ", "คน"]
 */
export function splitWords(
  text: string,
  segmenter: WordSegmenter | null = thaiSegmenter(),
): readonly string[] {
  if (segmenter === null) return text.split(SYLLABLE_START);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

let known: WordSegmenter | null | undefined;

function thaiSegmenter(): WordSegmenter | null {
  known ??= typeof Intl.Segmenter === "function" ? new Intl.Segmenter("th", { granularity: "word" }) : null;
  return known;
}
