import { toThaiDigits } from "../text/digits";
import type { NamedYear } from "./named-years";

/**
 * A text with some of its years moved on by one, in the digits and the era in which they are written.
 * @param years in the order of the text
 */
export function withLaterYears(text: string, years: readonly NamedYear[]): string {
  let moved = "";
  let done = 0;
  for (const { start, written } of years) {
    const end = start + written.length;
    const later = String(Number(written) + 1);
    moved += text.slice(done, start) + (/[๐-๙]/.test(text.slice(start, end)) ? toThaiDigits(later) : later);
    done = end;
  }
  return moved + text.slice(done);
}
