import { findAddresses } from "./addresses";
import { foldLetters } from "./fold-letters";

/**
 * A text with one spelling for all that looks alike, its addresses and file names letter by letter as typed: with another letter they
 * lead nowhere.
 * @example foldOutsideAddresses("เเนบ เเผน.pdf") // "แนบ เเผน.pdf"
 */
export function foldOutsideAddresses(typed: string): string {
  const folded: string[] = [];
  let done = 0;
  for (const { start, end } of findAddresses(typed)) {
    folded.push(foldLetters(typed.slice(done, start)).text, typed.slice(start, end));
    done = end;
  }
  folded.push(foldLetters(typed.slice(done)).text);
  return folded.join("");
}
