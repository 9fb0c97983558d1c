import type { Run } from "./diff-tokens";

/** A Thai letter or a mark on one; Thai digits do not count. */
const THAI = /^[ก-๎]/;
/** By how many letters a change may be widened on one side: longer words are names, and a part of them says enough. */
const MOST_LETTERS = 24;
/** This many Thai letters without a space are not a sentence, and splitting them takes long. */
const LONGEST_STRETCH = 2000;

/**
 * Widens each change to whole words, so that the new word is shown also where only a letter is taken out. Where the browser
 * cannot find the ends of Thai words, changes stay as they are.
 * @example of "ทางอีเมล" + ["ล์" → ""] // "ทาง" + ["อีเมลล์" → "อีเมล"]
 */
export function markWholeWords(runs: readonly Run[]): Run[] {
  if (runs.every(({ isSame }) => isSame) || typeof Intl.Segmenter === "undefined") return [...runs];
  const isEndBefore = findWordEnds(textOf(runs, "before"));
  const isEndAfter = findWordEnds(textOf(runs, "after"));
  const widened = runs.map((run) => ({ ...run, before: [...run.before], after: [...run.after] }));
  let [before, after] = [0, 0];
  widened.forEach((run, at) => {
    if (!run.isSame) {
      const [last, next] = [widened[at - 1], widened[at + 1]];
      const isEnd = (back: number): boolean => isEndBefore(before - back) && isEndAfter(after - back);
      // Words that are only taken out take the word before them along: otherwise nothing would be marked in the new text.
      const least = run.after.length === 0 && THAI.test(run.before[0] ?? "") ? 1 : 0;
      const head = last?.isSame ? takeEnd(last.before, (back) => back >= least && isEnd(back)) : [];
      const [ofBefore, ofAfter] = [lengthOf(run.before), lengthOf(run.after)];
      const isStart = (forth: number): boolean =>
        isEndBefore(before + ofBefore + forth) && isEndAfter(after + ofAfter + forth);
      const tail = next?.isSame ? takeStart(next.before, isStart) : [];
      if (last?.isSame) last.after.splice(last.after.length - head.length, head.length);
      if (next?.isSame) next.after.splice(0, tail.length);
      run.before = [...head, ...run.before, ...tail];
      run.after = [...head, ...run.after, ...tail];
      before -= lengthOf(head);
      after -= lengthOf(head);
    }
    before += lengthOf(run.before);
    after += lengthOf(run.after);
  });
  return widened.filter((run) => run.before.length + run.after.length > 0);
}

/** Takes tokens off the end of a list until a word begins there; none where no word begins within reach. */
function takeEnd(tokens: string[], isEnd: (letters: number) => boolean): string[] {
  let [count, letters] = [0, 0];
  while (!isEnd(letters)) {
    const token = tokens[tokens.length - 1 - count];
    if (token === undefined || !THAI.test(token) || letters > MOST_LETTERS) return [];
    count += 1;
    letters += token.length;
  }
  return tokens.splice(tokens.length - count, count);
}

function takeStart(tokens: string[], isEnd: (letters: number) => boolean): string[] {
  let [count, letters] = [0, 0];
  while (!isEnd(letters)) {
    const token = tokens[count];
    if (token === undefined || !THAI.test(token) || letters > MOST_LETTERS) return [];
    count += 1;
    letters += token.length;
  }
  return tokens.splice(0, count);
}

/**
 * Finds where words end and others begin; between a Thai letter and any other sign there is always an end. Only the stretches of
 * Thai letters that are asked about are looked at: splitting the longest cell takes half a second.
 */
function findWordEnds(text: string): (at: number) => boolean {
  const segmenter = new Intl.Segmenter("th", { granularity: "word" });
  const isThai = Array.from({ length: text.length }, (_, at) => THAI.test(text.charAt(at)));
  const starts = new Int32Array(text.length);
  for (let at = 1; at < text.length; at += 1) {
    starts[at] = isThai[at] === isThai[at - 1] ? (starts[at - 1] ?? 0) : at;
  }
  const stretches = new Map<number, ReadonlySet<number>>();
  return (at) => {
    if (isThai[at - 1] !== true || isThai[at] !== true) return true;
    const start = starts[at] ?? 0;
    let ends = stretches.get(start);
    if (ends === undefined) {
      const end = isThai.indexOf(false, at);
      const letters = text.slice(start, end < 0 ? text.length : end);
      if (letters.length > LONGEST_STRETCH) return true;
      const words = [...segmenter.segment(letters)];
      ends = new Set(words.map(({ index }) => start + index));
      stretches.set(start, ends);
    }
    return ends.has(at);
  };
}

function textOf(runs: readonly Run[], side: "before" | "after"): string {
  return runs.map((run) => run[side].join("")).join("");
}

function lengthOf(tokens: readonly string[]): number {
  return tokens.reduce((sum, token) => sum + token.length, 0);
}
