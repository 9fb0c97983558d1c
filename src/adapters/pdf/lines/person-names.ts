import { findAll } from "../../../core/text/find-all";
import { nameSpans } from "../../../core/text/spelling/name-spans";
import type { TextSpan } from "../../../core/text/text-span";

/** Letters of a name or a surname with its title; where there are more, the sentence goes on without a space. */
const LONGEST_NAME = 28;
const WORD = /[^\s“”"(),]+/g;

/**
 * The names of persons in a text and their surnames, each on its own: their letters are no words, so that no list tells where a line
 * may break in them. Between the two a line may break.
 * @example personNames("เสนอนายสุรเชษฐ์ ธนะศิริกุล") // spans of "นายสุรเชษฐ์" and "ธนะศิริกุล"
 */
export function personNames(text: string): TextSpan[] {
  if (!/นา[ยง]|น\.ส\.|ว่าที่/.test(text)) return [];
  return nameSpans(text)
    .filter(({ start, end, kind }) => kind.start === start && kind.end === end)
    .flatMap(({ start, end }) =>
      findAll(WORD, text.slice(start, end)).map(({ 0: word, index }) => ({
        start: start + index,
        end: start + index + word.length,
      })),
    )
    .filter(({ start, end }) => end - start <= LONGEST_NAME);
}
