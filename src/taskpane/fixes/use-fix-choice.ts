import { useCallback, useState } from "react";
import type { PlannedFix } from "./plan-fixes";

/** Which fixes are ticked, and which words that a person must judge are changed with them. */
export interface FixChoice {
  /** Keys of the chosen words. */
  readonly judged: ReadonlySet<string>;
  readonly isTicked: (fix: PlannedFix) => boolean;
  /** `mixed` where some of the words that a fix is about are chosen and others are not. */
  readonly tickOf: (fix: PlannedFix) => boolean | "mixed";
  readonly tick: (fixes: readonly PlannedFix[], isTicked: boolean) => void;
  /** Chooses words of a fix; then the fix is chosen, too. */
  readonly choose: (fix: PlannedFix, words: string, isChosen: boolean) => void;
}

/**
 * At first, fixes that are certain are ticked, and words that a person must judge are not; a fix with only such words is ticked
 * when one of its words is.
 */
export function useFixChoice(): FixChoice {
  const [judged, setJudged] = useState<ReadonlySet<string>>(new Set());
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());

  const isTicked = useCallback(
    ({ key, words, isJudged }: PlannedFix): boolean =>
      isJudged ? words.some((one) => judged.has(one.key)) : !unticked.has(key),
    [judged, unticked],
  );
  const tickOf = useCallback(
    (fix: PlannedFix): boolean | "mixed" => {
      if (!isTicked(fix)) return false;
      return fix.isJudged && !fix.words.every(({ key }) => judged.has(key)) ? "mixed" : true;
    },
    [isTicked, judged],
  );
  const tick = useCallback((fixes: readonly PlannedFix[], isOn: boolean): void => {
    const words = fixes.filter(({ isJudged }) => isJudged).flatMap((fix) => fix.words);
    const others = fixes.filter(({ isJudged }) => !isJudged);
    if (words.length > 0) setJudged((old) => change(old, words, isOn));
    setUnticked((old) => change(old, others, !isOn));
  }, []);
  const choose = useCallback((fix: PlannedFix, words: string, isChosen: boolean): void => {
    setJudged((old) => change(old, [{ key: words }], isChosen));
    if (isChosen) setUnticked((old) => change(old, [fix], false));
  }, []);
  return { judged, isTicked, tickOf, tick, choose };
}

function change(
  set: ReadonlySet<string>,
  items: readonly { readonly key: string }[],
  isIn: boolean,
): ReadonlySet<string> {
  const next = new Set(set);
  for (const { key } of items) {
    if (isIn) next.add(key);
    else next.delete(key);
  }
  return next;
}
