/**
 * Every match of a pattern in a text, as `matchAll` gives them; but `matchAll` builds the pattern anew each time, which
 * costs more than the search through a short text.
 * @param pattern with the flag g; one that never matches nothing
 */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
