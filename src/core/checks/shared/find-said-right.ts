import type { TextSpan } from "../../text/text-span";

/**
 * Where the words stand that the officer has said are right: what lies over one of them is no slip.
 * @example findSaidRight("ถนนสายไหมพัฒนา", ["สายไหม"]) // [{ start: 3, end: 9 }]
 */
export function findSaidRight(text: string, words: readonly string[]): TextSpan[] {
  return words.flatMap((word) => {
    const spans: TextSpan[] = [];
    if (word === "") return spans;
    for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length)) {
      spans.push({ start, end: start + word.length });
    }
    return spans;
  });
}
