import type { Text } from "../language/language";
import { FIXES_TEXTS as TEXTS } from "./fixes-texts";
import type { PlannedFix } from "./plan-fixes";

/** A sentence about all fixes, and the numbers in it. */
export interface FixSum {
  readonly text: Text;
  readonly values: Readonly<Record<"findings" | "mended" | "count" | "look" | "unticked", number>>;
  /** Findings that are in none of the fixes: they can be corrected when these fixes are made. */
  readonly later: number;
}

/**
 * How many findings become how many changes, and what is left.
 * @param chosen the fixes that would be made
 * @param findings all findings that can be corrected
 */
export function sumFixes(
  fixes: readonly PlannedFix[],
  chosen: ReadonlySet<PlannedFix>,
  findings: number,
): FixSum {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
  const ofWords = (fix: PlannedFix, isChosen: boolean): number =>
    sum(fix.words.filter((words) => words.isChosen === isChosen).map((words) => words.findings));
  const made = fixes.filter((fix) => chosen.has(fix));
  const others = fixes.filter((fix) => !chosen.has(fix));
  const mended = sum(made.map((fix) => fix.findings + ofWords(fix, true)));
  const unticked = sum(others.map((fix) => fix.findings + ofWords(fix, true)));
  const look = sum(fixes.map((fix) => ofWords(fix, false)));
  const values = { findings, mended, count: made.length, look, unticked };
  return { text: textOf(values), values, later: Math.max(0, findings - mended - unticked - look) };
}

function textOf({ count, mended, findings, look, unticked }: FixSum["values"]): Text {
  if (count === 0) return TEXTS.sumNone;
  if (look > 0) return unticked > 0 ? TEXTS.sumLookAndUnticked : TEXTS.sumLook;
  if (unticked > 0) return TEXTS.sumUnticked;
  return mended === findings ? TEXTS.sumAll : TEXTS.sumSome;
}
