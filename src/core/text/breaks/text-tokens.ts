/** Letters, vowels and marks of Thai are a run; ฯ, ๆ, ฿ and digits are none. */
const TOKEN =
  /ฯลฯ|([\u0e47-\u0e4e\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45]+)|\s+|\u200b|[^\u0e47-\u0e4e\s\u200b\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45]+/g;

/** A piece of a text. */
export interface TextToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True of Thai letters, where the words tell the places at which a line may break. */
  readonly isRun: boolean;
}

/**
 * The pieces of a text: runs of Thai letters, white space, other signs; a zero-width space and ฯลฯ are pieces of their own. Joined, they are
 * the text again.
 * @example textTokens("ข้อ 1").map(({ text }) => text) // ["ข้อ", " ", "1"]
 */
export function textTokens(text: string): TextToken[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: token, 1: run, index }) => ({
    text: token,
    start: index,
    end: index + token.length,
    isRun: run !== undefined,
  }));
}
