import { onceFor } from "./once-for";

/**
 * Like `onceFor`, for an answer that depends on more than the object: the key says all of that.
 * @example const lengthIn = onceForKey<Text, number>(); lengthIn(text, "bytes", () => countBytes(text))
 */
export function onceForKey<Key extends object, Value>(): (of: Key, key: string, find: () => Value) => Value {
  const answersOf = onceFor<Key, Map<string, { readonly answer: Value }>>(() => new Map());
  return (of, key, find) => {
    const answers = answersOf(of);
    const known = answers.get(key);
    if (known !== undefined) return known.answer;
    const answer = find();
    answers.set(key, { answer });
    return answer;
  };
}
