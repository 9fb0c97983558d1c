/** Characters of the texts that are remembered at a time: those of two sheets of a thousand measures. */
const MOST = 3_000_000;
/** For shorter texts the look-up costs as much as the work. */
const WORTH_REMEMBERING = 24;

/** What is known of a text: the answer to each question, at the question's place. */
type Answers = unknown[];

/**
 * A memory of what was read of texts. Each function that it gives answers a question about a text once, and gives the same answer
 * when it is asked anew: a dozen checks ask of each cell, and after a change of one cell the others are asked of again. What was
 * asked of last is kept, up to so many characters; half of it goes at a time.
 */
export function createTextMemory(
  most = MOST,
): <Value extends object | string>(find: (text: string) => Value) => (text: string) => Value {
  let recent = new Map<string, Answers>();
  let earlier = recent;
  let room = most / 2;
  let questions = 0;
  const answersOf = (text: string): Answers => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const answers = earlier.get(text) ?? [];
    if (text.length > room) {
      earlier = recent;
      recent = new Map();
      room = most / 2;
    }
    room -= text.length;
    recent.set(text, answers);
    return answers;
  };
  return <Value extends object | string>(find: (text: string) => Value) => {
    const question = questions++;
    return (text) => {
      if (text.length < WORTH_REMEMBERING) return find(text);
      const answers = answersOf(text);
      const known = answers[question] as Value | undefined;
      if (known !== undefined) return known;
      const answer = find(text);
      answers[question] = answer;
      return answer;
    };
  };
}

/**
 * Answers a question about a text once, as long as the text is remembered.
 * @param find must ask nothing but the text; nobody may change its answer
 */
export const rememberTexts = createTextMemory();
