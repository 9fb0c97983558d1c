import type { JudgedWords } from "../../app/find-judged-words";
import type { Text } from "../language/language";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";

/** What a tick says that changes words which a person must judge. */
export interface DescribedWords {
  readonly text: Text;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Names the words and those that come in their place.
 * @returns null where they cannot be separated from the text around them
 */
export function describeWords({
  words,
  cell,
  edits,
}: Pick<JudgedWords, "words" | "cell" | "edits">): DescribedWords | null {
  const [edit] = edits.cells;
  if (words === null || words === "" || cell === null || edit === undefined) return null;
  const after = replacementOf(words, edit);
  return after === null ? null : { text: TEXTS.judgedWords, values: { words, after, cell } };
}

/** Words that are in the text several times must all be replaced in the same way; otherwise the new words are not shown. */
function replacementOf(
  words: string,
  { before, after }: { readonly before: string; readonly after: string },
): string | null {
  const start = before.indexOf(words);
  const end = before.lastIndexOf(words) + words.length;
  const [head, tail] = [before.slice(0, start), before.slice(end)];
  if (start < 0 || !after.startsWith(head) || !after.endsWith(tail)) return null;
  const middle = after.slice(head.length, after.length - tail.length);
  const between = before.slice(start + words.length, before.lastIndexOf(words));
  const isOnce = start + words.length === end;
  if (isOnce) return middle;
  const half = middle.indexOf(between);
  const replacement = middle.slice(0, half);
  return half > 0 && replacement + between + replacement === middle ? replacement : null;
}
