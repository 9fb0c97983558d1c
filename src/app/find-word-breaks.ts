import type { FindBreaks } from "../core/report/print-sheets/measure-text";
import { PLACE } from "../core/text/breaks/places";
import { textTokens } from "../core/text/breaks/text-tokens";
import { rankRun } from "./rank-run";

/** What a line never begins with. */
const NOT_FIRST = /^[\s)\]}.,:;!?%”’ๆฯ/–-]/;
/** What a line never ends with. */
const NOT_LAST = /[([{“‘/–.-]$/;

/** Where Thai may break: after spaces, and between words, as our list of words and the dictionary of the JavaScript engine know them. */
export const findWordBreaks: FindBreaks = (text, isSure = false) => {
  const least = isSure ? PLACE.sure : PLACE.compound;
  const breaks: number[] = [];
  const addAt = (place: number): void => {
    if (place === 0 || NOT_FIRST.test(text.slice(place, place + 1))) return;
    if (!NOT_LAST.test(text.slice(place - 1, place))) breaks.push(place);
  };
  for (const { text: token, start, end, isRun } of textTokens(text)) {
    addAt(start);
    if (!isRun) continue;
    const ranks = rankRun(token, text[end] === ".");
    for (let at = 1; at < token.length; at++) if ((ranks[at] as number) >= least) addAt(start + at);
  }
  return breaks;
};
