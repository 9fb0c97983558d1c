import type { NumberToken, Token } from "./token";

/** A reading position in the tokens of one bracket level. A reader that finds nothing sets it back to where it was. */
export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

/** The token at the cursor, or the one `ahead` tokens after it. */
export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  return cursor.tokens[cursor.at + ahead];
}

/** True when the token at the cursor is of one of the kinds. */
export function isAt(cursor: Cursor, ...kinds: readonly Token["kind"][]): boolean {
  const token = peek(cursor);
  return token !== undefined && kinds.includes(token.kind);
}

/** Steps over the token if it is of one of the kinds. */
export function skip(cursor: Cursor, ...kinds: readonly Token["kind"][]): boolean {
  if (!isAt(cursor, ...kinds)) return false;
  cursor.at++;
  return true;
}

/** Steps over all tokens of the kinds; true when there were any. */
export function skipAll(cursor: Cursor, ...kinds: readonly Token["kind"][]): boolean {
  const before = cursor.at;
  while (skip(cursor, ...kinds));
  return cursor.at > before;
}

/** Steps over a number and returns it; null where there is none. */
export function takeNumber(cursor: Cursor): NumberToken | null {
  const token = peek(cursor);
  if (token?.kind !== "number") return null;
  cursor.at++;
  return token;
}

/** Runs a reader; when it returns null, the cursor is where it was before. */
export function attempt<T>(cursor: Cursor, read: (cursor: Cursor) => T | null): T | null {
  const before = cursor.at;
  const result = read(cursor);
  if (result === null) cursor.at = before;
  return result;
}
