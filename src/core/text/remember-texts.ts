/** Characters of the texts that are remembered at a time: those of a sheet of a thousand measures. */
const MOST = 1_500_000;
/** For shorter texts the look-up costs as much as the work. */
const WORTH_REMEMBERING = 24;

/**
 * Answers a question about a text once, and gives the same answer again when it is asked anew: a dozen checks ask of each cell, one
 * check after the other. What was asked of last is kept, up to so many characters; half of it goes at a time.
 * @param find must ask nothing but the text; nobody may change its answer
 */
export function rememberTexts<Value>(find: (text: string) => Value, most = MOST): (text: string) => Value {
  let recent = new Map<string, { readonly answer: Value }>();
  let earlier = recent;
  let room = most / 2;
  return (text) => {
    if (text.length < WORTH_REMEMBERING) return find(text);
    const known = recent.get(text);
    if (known !== undefined) return known.answer;
    const kept = earlier.get(text) ?? { answer: find(text) };
    if (text.length > room) {
      earlier = recent;
      recent = new Map();
      room = most / 2;
    }
    room -= text.length;
    recent.set(text, kept);
    return kept.answer;
  };
}
