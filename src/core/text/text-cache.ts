export interface TextCache<Value> {
  readonly has: (text: string) => boolean;
  /** What was found for the text before, else what is found now. */
  readonly recall: (text: string, find: () => Value) => Value;
}

/**
 * A memory of one answer a text that can be asked whether it knows a text. All are forgotten together when the texts grow longer than
 * this: a run over thousands of workbooks meets ever new ones.
 * @param most characters of all texts
 */
export function createTextCache<Value>(most: number): TextCache<Value> {
  const kept = new Map<string, Value>();
  let room = most;
  const recall = (text: string, find: () => Value): Value => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (text.length > room) {
      kept.clear();
      room = most;
    }
    const value = find();
    room -= text.length;
    kept.set(text, value);
    return value;
  };
  return { has: (text) => kept.has(text), recall };
}
