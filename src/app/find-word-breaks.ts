import { breakAtSpaces, type FindBreaks } from "../core/report/print-sheets/measure-text";
import { placesInWords } from "../core/text/whole-words";

/** What a line never begins with. */
const NOT_FIRST = /^[\s)\]}.,:;!?%”’ๆฯ/–-]/;
/** What a line never ends with. */
const NOT_LAST = /[([{“‘/–-]$/;

/**
 * Where Thai may break: between words, as the dictionary of the JavaScript engine and our own list know them, and after spaces.
 * An engine without a dictionary breaks only at spaces.
 */
export const findWordBreaks: FindBreaks = (text) => {
  // Browsers before 2024 may not have it, although the type says otherwise.
  if (typeof Intl.Segmenter !== "function") return breakAtSpaces(text);
  const breaks: number[] = [];
  const inWords = placesInWords(text);
  for (const { index } of new Intl.Segmenter("th", { granularity: "word" }).segment(text)) {
    if (
      index > 0 &&
      !inWords.has(index) &&
      !NOT_FIRST.test(text.slice(index, index + 1)) &&
      !NOT_LAST.test(text.slice(index - 1, index))
    )
      breaks.push(index);
  }
  return breaks;
};
