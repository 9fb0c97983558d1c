/**
 * Answers once for each object, and gives the same answer again as long as that object is in use. Several checks ask the same of
 * a measure one after the other, or one check for each of its targets: the work is then done once, however often it is asked.
 * @param find must ask nothing but the object, and the object must not change
 */
export function onceFor<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly answer: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.answer;
    const answer = find(key);
    known.set(key, { answer });
    return answer;
  };
}
