/** Characters of the texts that are remembered at a time: those of two sheets of a thousand measures. */
const MOST = 3_000_000;
/** For shorter texts the look-up costs as much as the work. */
const WORTH_REMEMBERING = 24;

/** Most texts have nothing of what is looked for: one empty list for all of them, or hundreds of thousands would be kept. */
const NOTHING = Object.freeze([]);

function isEmptyList(answer: Answer): boolean {
  return Array.isArray(answer) && answer.length === 0;
}

type Answer = object | string | null;

export interface TextMemory {
  /** Makes a function that remembers its answers; the question must ask nothing but the text, and nobody may change its answer. */
  <Value extends Answer>(find: (text: string) => Value): (text: string) => Value;
  /** Lets go of all that is remembered: the next workbook is another authority's, with other texts. */
  readonly forget: () => void;
}

/** What is known of a text: the answer to each question, at the question's place. */
type Answers = unknown[];

/**
 * A memory of what was read of texts. Each function that it gives answers a question about a text once, and gives the same answer
 * when it is asked anew: a dozen checks ask of each cell, and after a change of one cell the others are asked of again. What was
 * asked of last is kept, up to so many characters; half of it goes at a time.
 * @param most characters
 * @param shortest text that is remembered
 */
export function createTextMemory(most = MOST, shortest = WORTH_REMEMBERING): TextMemory {
  let recent = new Map<string, Answers>();
  let earlier = recent;
  let room = most / 2;
  let questions = 0;
  const answersOf = (text: string): Answers => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const answers = earlier.get(text) ?? new Array<unknown>(questions);
    if (text.length > room) {
      earlier = recent;
      recent = new Map();
      room = most / 2;
    }
    room -= text.length;
    recent.set(text, answers);
    return answers;
  };
  const remember = <Value extends Answer>(find: (text: string) => Value) => {
    const question = questions++;
    return (text: string): Value => {
      if (text.length < shortest) return find(text);
      const answers = answersOf(text);
      const known = answers[question] as Value | undefined;
      if (known !== undefined) return known;
      const found = find(text);
      const answer = isEmptyList(found) ? (NOTHING as Value) : found;
      answers[question] = answer;
      return answer;
    };
  };
  const forget = (): void => {
    recent = new Map();
    earlier = recent;
    room = most / 2;
  };
  return Object.assign(remember, { forget });
}

/**
 * Answers a question about a text once, as long as the text is remembered.
 * @param find must ask nothing but the text; nobody may change its answer
 */
export const rememberTexts = createTextMemory();
