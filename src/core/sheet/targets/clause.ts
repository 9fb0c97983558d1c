import { findAll } from "../../text/find-all";

/** A new line with a number or a bullet, an empty line, or a list number inside a line. */
const BREAK =
  /\r?\n[ \t]*(?:\r?\n|[0-9]{1,2}(?:\.[0-9]{1,2})*[.)]|[-•*–])|[ \t][0-9]{1,2}(?:\.[0-9]{1,2})*[.)][ \t]/g;
/** What each of them has. */
const ANY_BREAK = /[\n.)]/;

/** The text before a place in the same list item, at most `limit` characters of it. */
export function clauseBefore(text: string, at: number, limit: number): string {
  const left = text.slice(Math.max(0, at - limit), at);
  if (!ANY_BREAK.test(left)) return left;
  let from = 0;
  for (const match of findAll(BREAK, left)) from = match.index + match[0].length;
  return from === 0 ? left : left.slice(from);
}

/** The text after a place in the same list item, at most `limit` characters of it. */
export function clauseAfter(text: string, at: number, limit: number): string {
  const right = text.slice(at, at + limit);
  const end = ANY_BREAK.test(right) ? right.search(BREAK) : -1;
  return end < 0 ? right : right.slice(0, end);
}

/** True where no list item begins between two places. */
export function isSameClause(text: string, from: number, to: number): boolean {
  return text.slice(from, to).search(BREAK) < 0;
}
