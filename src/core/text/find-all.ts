/**
 * Every match of a pattern in a text, like `matchAll`; but `matchAll` builds the pattern again each time, which costs more than
 * the search through a short text.
 * @param pattern with the flag g; it must never match an empty text
 */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
