const DOTTED_LINE = /[.…_]{5,}|(?:…\s*){2,}|^\s*\([^()]{4,80}\)\s*$/;
const LONGEST_LINE = 120;

/**
 * True for a line with the shape of a signature: dots to sign on, or a name alone in brackets.
 * @example isSignatureLine("(นายตัวอย่าง ใจซื่อ)") // true
 */
export function isSignatureLine(text: string): boolean {
  return text.length < LONGEST_LINE && DOTTED_LINE.test(text);
}
