import { squash } from "../../core/text/squash";

/** The words of a search, in one spelling: digits Thai or Arabic, letters that look alike the same. */
export function searchWords(text: string): string[] {
  return text
    .split(/\s+/)
    .map(squash)
    .filter((word) => word !== "");
}

/** Whether a word may be the number of a measure. */
export function isNumberWord(word: string): boolean {
  return IS_NUMBER.test(word);
}

/** Whether a squashed text holds a word; ๗ is not in ๒๕๖๗: a number is looked for as a whole. */
export function holdsWord(text: string, word: string): boolean {
  return isNumberWord(word) ? new RegExp(`(?<!\\d)${word}(?!\\d)`).test(text) : text.includes(word);
}

const IS_NUMBER = /^\d{1,5}$/;
